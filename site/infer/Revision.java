package site.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Trace;

/**
 * A trace of which a part does not hold any more: that part is taken out, and inferred from what stands there
 * in the runs.
 *
 * @param hole the trace with the part taken out
 * @param cost how much was taken out
 */
record Revision(Cut hole, List<Item> clauses, int cost) {

  private static final int MOST_TRIED = 400;
  private static final Pattern NAME = Pattern.compile("(?<!\\\\)<([\\p{L}_][\\p{L}\\p{Nd}_]*)");

  /** The smallest change after which the trace allows all recordings. */
  static Optional<List<String>> revise(List<String> written, List<Recording> recordings, TraceText text) {
    var source = Item.read(written);
    var items = source.items().stream().filter(item -> !InferredClauses.isClause(item)).toList();
    var clauses = source.items().stream().filter(InferredClauses::isClause).toList();
    var endings = recordings.stream().map(it -> InferredEndings.clause(it.ending())).distinct().toList();
    return clauseSets(clauses, endings)
        .flatMap(kept -> Cut.all(items).map(hole -> new Revision(hole, kept, cost(hole, clauses, kept))))
        .sorted(Comparator.comparingInt(Revision::cost)).limit(MOST_TRIED)
        .flatMap(revision -> revision.lines(source.below(), recordings, text).stream()).findFirst();
  }

  private static int cost(Cut hole, List<Item> clauses, List<Item> kept) {
    return 2 * hole.size() + 3 * (int) clauses.stream().filter(clause -> !kept.contains(clause)).count();
  }

  /** All clauses, all but one, none but those that say how the program is started; with the ending that was seen. */
  private static Stream<List<Item>> clauseSets(List<Item> clauses, List<String> endings) {
    var one = clauses.stream().map(clause -> clauses.stream().filter(it -> it != clause).toList());
    var plain = clauses.stream().filter(clause -> !InferredClauses.isCondition(clause)).toList();
    return Stream.concat(Stream.of(clauses, plain), one).flatMap(kept -> {
      var ended = kept.stream().filter(clause -> !InferredClauses.isEnding(clause)).collect(Collectors.toList());
      if (endings.size() == 1 && !endings.getFirst().isEmpty()) {
        ended.add(kept.size() == ended.size() && !ended.isEmpty() ? Item.of(endings.getFirst())
            : Item.of(endings.getFirst()).above(List.of("")));
      }
      return Stream.of(kept, ended);
    }).distinct();
  }

  private Optional<List<String>> lines(List<String> below, List<Recording> recordings, TraceText text) {
    var gap = hole.filled(hole.gap());
    var lines = written(gap, List.of(), below);
    if (!text.allows(lines, recordings)) {
      return Optional.empty();
    }
    var trace = text.reader().apply(lines).orElseThrow();
    var gone = new IdentityHashMap<Recording, Recording>();
    recordings.forEach(recording -> gone.put(recording, gone(trace, recording)));
    if (gone.values().stream().allMatch(it -> it.lines().isEmpty())) {
      var without = written(hole.filled(List.of()), List.of(), below);
      return text.allows(without, recordings) ? Optional.of(without) : Optional.empty();
    }
    return new Tightest(recordings, text, (some, manner) -> composed(some, manner, gone, below)).lines();
  }

  private List<String> composed(
      List<Recording> some, Tightness manner, Map<Recording, Recording> gone, List<String> below) {
    var lost = some.stream().map(gone::get).filter(it -> !hole.isChoice() || !it.lines().isEmpty()).toList();
    if (lost.isEmpty()) {
      return written(hole.filled(List.of()), List.of(), below);
    }
    var fresh = FromRuns.of(lost, manner, names());
    return written(hole.filled(fresh.items()), fresh.clauses(), below);
  }

  private Set<String> names() {
    return Stream.concat(hole.items().stream(), clauses.stream()).flatMap(Revision::texts)
        .flatMap(text -> NAME.matcher(text).results().map(found -> found.group(1))).collect(Collectors.toSet());
  }

  private static Stream<String> texts(Item item) {
    return Stream.concat(Stream.of(item.text()), item.children().stream().flatMap(Revision::texts));
  }

  private List<String> written(List<Item> items, List<Item> more, List<String> below) {
    var all = new ArrayList<>(items);
    IntStream.range(0, more.size()).forEach(i -> all.add(i == 0 ? FromRuns.apart(more.get(i)) : more.get(i)));
    IntStream.range(0, clauses.size()).forEach(i -> all.add(
        i == 0 && hole.items().isEmpty() ? FromRuns.apart(clauses.get(i)) : clauses.get(i)));
    return new Item.Source(all, below).lines();
  }

  /** What stands in the hole, as if it were a run. */
  private static Recording gone(Trace trace, Recording recording) {
    var steps = ((Verdict.Allowed) TraceChecker.check(trace, recording)).steps();
    int hole = 1 + IntStream.range(0, trace.source().size())
        .filter(i -> trace.source().get(i).strip().equals(Cut.ANY_LINE)).findFirst().orElseThrow();
    var lines = IntStream.range(0, steps.size()).filter(i -> steps.get(i) == hole)
        .<Line>mapToObj(recording.lines()::get).toList();
    return new Recording(lines, new Ending.Exited(0), recording.took(), List.of(), List.of(), recording.origin());
  }
}
