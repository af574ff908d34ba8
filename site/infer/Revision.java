package site.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Clause.Ends;
import site.trace.Keyword;
import site.trace.LinePattern;
import site.trace.Step;
import site.trace.Trace;
import site.trace.read.TraceTree;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/**
 * A trace of which a part no longer holds: that part is cut out and inferred from the lines there.
 *
 * @param hole the trace with the part cut out
 * @param cost how much was taken out
 */
record Revision(Cut hole, List<Entry> clauses, int cost) {

  private static final int MOST_TRIED = 400;

  /** The smallest change after which the trace allows all recordings. */
  static Optional<Trace> revise(Trace written, List<Recording> recordings) {
    var tree = TraceTree.read(written.source());
    var items = tree.top().stream().filter(item -> !item.isClause()).toList();
    var clauses = tree.top().stream().filter(Entry::isClause).toList();
    var endings = recordings.stream().map(it -> InferredEndings.of(it.ending())).distinct().toList();
    return clauseSets(clauses, endings)
        .flatMap(kept -> Cut.all(items).map(hole -> new Revision(hole, kept, cost(hole, clauses, kept))))
        .sorted(Comparator.comparingInt(Revision::cost)).limit(MOST_TRIED)
        .flatMap(revision -> revision.trace(names(written), tree.below(), recordings).stream()).findFirst();
  }

  private static int cost(Cut hole, List<Entry> clauses, List<Entry> kept) {
    return 2 * hole.size() + 3 * (int) clauses.stream().filter(clause -> !kept.contains(clause)).count();
  }

  /** The sets of clauses to try: all, all but one, only those about the start; each with the ending seen. */
  private static Stream<List<Entry>> clauseSets(List<Entry> clauses, List<Ends> endings) {
    var one = clauses.stream().map(clause -> clauses.stream().filter(it -> it != clause).toList());
    var plain = clauses.stream().filter(clause -> !isCondition(clause)).toList();
    return Stream.concat(Stream.of(clauses, plain), one)
        .flatMap(kept -> Stream.of(kept, ended(kept, endings))).distinct();
  }

  /** Whether the clause may fail in a run; endings are treated apart. */
  private static boolean isCondition(Entry clause) {
    return clause.keyword().filter(Keyword.Condition.class::isInstance).isPresent();
  }

  private static List<Entry> ended(List<Entry> kept, List<Ends> endings) {
    var others = kept.stream().filter(clause -> !InferredEndings.isEnding(clause)).toList();
    if (endings.size() > 1 || InferredEndings.isPlain(endings.getFirst())) {
      return others;
    }
    var ending = TraceWriter.entry(endings.getFirst());
    if (kept.stream().anyMatch(clause -> clause.text().equals(ending.text()))) {
      return kept;
    }
    boolean isApart = others.isEmpty() || others.size() < kept.size();
    return Stream.concat(others.stream(), Stream.of(isApart ? ending.above(List.of("")) : ending)).toList();
  }

  /** @param names that the trace uses */
  private Optional<Trace> trace(Set<String> names, List<String> below, List<Recording> recordings) {
    var gap = allowing(recordings, written(hole.filled(hole.gap()), List.of(), below));
    if (gap.isEmpty()) {
      return Optional.empty();
    }
    var gone = new IdentityHashMap<Recording, Recording>();
    recordings.forEach(recording -> gone.put(recording, gone(gap.get(), recording)));
    if (gone.values().stream().allMatch(it -> it.lines().isEmpty())) {
      return allowing(recordings, written(hole.filled(List.of()), List.of(), below));
    }
    return new Tightest(recordings, (some, manner) -> composed(some, manner, gone, names, below)).trace();
  }

  private static Optional<Trace> allowing(List<Recording> recordings, List<String> lines) {
    return TraceText.read(lines).filter(trace -> TraceText.allows(trace, recordings));
  }

  private List<String> composed(
      List<Recording> some, Tightness manner, Map<Recording, Recording> gone, Set<String> names,
      List<String> below) {
    var lost = some.stream().map(gone::get).filter(it -> !hole.isChoice() || !it.lines().isEmpty()).toList();
    if (lost.isEmpty()) {
      return written(hole.filled(List.of()), List.of(), below);
    }
    var fresh = FromRuns.of(lost, manner, names);
    return written(hole.filled(fresh.items()), fresh.clauses(), below);
  }

  private static Set<String> names(Trace trace) {
    return Step.all(trace.steps()).stream().filter(Step.Printed.class::isInstance)
        .flatMap(line -> ((Step.Printed) line).pattern().holes().stream()).map(LinePattern.Hole::name)
        .collect(Collectors.toSet());
  }

  private List<String> written(List<Entry> items, List<Entry> more, List<String> below) {
    var all = new ArrayList<>(items);
    IntStream.range(0, more.size()).forEach(i -> all.add(i == 0 ? FromRuns.apart(more.get(i)) : more.get(i)));
    IntStream.range(0, clauses.size()).forEach(i -> all.add(
        i == 0 && hole.items().isEmpty() ? FromRuns.apart(clauses.get(i)) : clauses.get(i)));
    return TraceWriter.lines(new TraceTree(all, below));
  }

  /** The lines in the cut as a recording. */
  private static Recording gone(Trace trace, Recording recording) {
    var steps = ((Verdict.Allowed) TraceChecker.check(trace, recording)).steps();
    int hole = Step.all(trace.steps()).stream().filter(Cut::isGap).findFirst().orElseThrow().line();
    var lines = IntStream.range(0, steps.size()).filter(i -> steps.get(i) == hole)
        .<Line>mapToObj(recording.lines()::get).toList();
    return new Recording(lines, new Ending.Exited(0), recording.took(), List.of(), List.of(),
        recording.origin());
  }
}
