package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.trace.Output;

/** Infers what a trace says from recordings alone: items, and the clauses that they need. */
record FromRuns(List<Item> items, List<Item> clauses) {

  /** Names that a trace reads otherwise. */
  private static final Set<String> TAKEN = Set.of("took", "i", "who");

  /** @param recordings at least one; none that was cut short */
  static FromRuns of(List<Recording> recordings, Tightness manner) {
    if (recordings.getFirst().ending() instanceof Ending.NotCompiled) {
      var messages = recordings.getFirst().lines().stream()
          .map(line -> Item.of(line.text().isEmpty() ? "!" : "! " + new Part.Text(line.text()).escaped())).toList();
      return new FromRuns(List.of(), List.of(Item.of("does not compile", messages)));
    }
    return of(recordings, manner, Set.of());
  }

  /** @param taken names in use elsewhere in the trace */
  static FromRuns of(List<Recording> recordings, Tightness manner, Set<String> taken) {
    var out = events(recordings, Output.OUT, manner);
    var err = events(recordings, Output.ERR, manner);
    var endings = recordings.stream().map(recording -> InferredEndings.clause(recording.ending())).toList();
    var structure = new Structure(manner, err, new ArrayList<>());
    var drafts = new ArrayList<TraceDraft>();
    var clauses = new ArrayList<Item>();
    if (endings.stream().distinct().count() > 1) {
      drafts.addAll(structure.infer(IntStream.range(0, out.size())
          .mapToObj(run -> with(out.get(run), run, endings.get(run))).toList()));
    } else {
      drafts.addAll(structure.infer(out));
      drafts.addAll(structure.infer(err));
      endings.stream().limit(1).filter(ending -> !ending.isEmpty()).forEach(ending -> clauses.add(Item.of(ending)));
    }
    structure.clauses().stream().distinct().forEach(clauses::add);
    var names = new java.util.HashSet<>(TAKEN);
    names.addAll(taken);
    var written = Writer.write(drafts, names);
    clauses.addAll(manner.orders() ? InferredConditions.of(written.bound()) : List.of());
    return new FromRuns(written.items(), clauses);
  }

  private static List<RunEvent> with(List<RunEvent> events, int run, String ending) {
    var all = new ArrayList<>(events);
    all.add(RunEvent.end(run, ending));
    return all;
  }

  private static List<List<RunEvent>> events(List<Recording> recordings, Output stream, Tightness manner) {
    return Templates.events(recordings.stream().map(recording -> lines(recording, stream)).toList(), manner);
  }

  /** What an uncaught exception says on standard error is not compared. */
  private static List<Line> lines(Recording recording, Output stream) {
    var lines = recording.lines().stream().filter(line -> line.stream() == stream);
    return stream == Output.ERR && recording.ending() instanceof Ending.Uncaught
        ? lines.takeWhile(line -> !line.text().startsWith("Exception in thread \"")).toList() : lines.toList();
  }

  /** What holds of any run: lines of all sorts, and what is on standard error is not looked at. */
  static FromRuns anything(List<Recording> recordings) {
    var endings = recordings.stream().map(recording -> InferredEndings.clause(recording.ending())).distinct().toList();
    var gap = Item.of("...").above(List.of(Structure.NO_ORDER));
    var clauses = new ArrayList<Item>();
    if (recordings.stream().anyMatch(recording -> !lines(recording, Output.ERR).isEmpty())) {
      clauses.add(Item.of("stderr ignored"));
    }
    if (endings.size() > 1) {
      var names = InferredEndings.caseNames(endings);
      var cases = IntStream.range(0, endings.size()).mapToObj(i -> Item.of(
          "case " + names.get(i), List.of(Item.of(endings.get(i).isEmpty() ? "exit 0" : endings.get(i))))).toList();
      return new FromRuns(List.of(gap, Item.of("one of", cases)), clauses);
    }
    endings.stream().filter(ending -> !ending.isEmpty()).map(Item::of).forEach(clauses::add);
    return new FromRuns(List.of(gap), clauses);
  }

  /** The trace's lines. @param kept clauses that are written with it */
  List<String> lines(List<String> head, List<Item> kept) {
    var all = new ArrayList<Item>(spaced(items));
    var ends = new ArrayList<>(clauses);
    ends.addAll(kept);
    for (int i = 0; i < ends.size(); i++) {
      all.add(i == 0 && !items.isEmpty() ? apart(ends.get(i)) : ends.get(i));
    }
    var lines = new ArrayList<>(head);
    lines.addAll(new Item.Source(all, List.of()).lines());
    return lines;
  }

  /** An empty line around each block, and before each comment. */
  static List<Item> spaced(List<Item> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> {
      var item = items.get(i);
      boolean stands = !item.above().isEmpty() || !item.children().isEmpty();
      return i > 0 && (stands || !items.get(i - 1).children().isEmpty()) ? apart(item) : item;
    }).toList();
  }

  static Item apart(Item item) {
    if (!item.above().isEmpty() && item.above().getFirst().isEmpty()) {
      return item;
    }
    var above = new ArrayList<>(List.of(""));
    above.addAll(item.above());
    return item.above(above);
  }
}
