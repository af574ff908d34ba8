package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step;
import site.trace.read.TraceTree;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/** Infers what a trace says from recordings alone: items, and the clauses that they need. */
record FromRuns(List<Entry> items, List<Entry> clauses) {

  /** Names with a meaning of their own in traces. */
  private static final Set<String> TAKEN = Set.of("took", "i", "who");

  /** @param recordings at least one; none that was cut short */
  static FromRuns of(List<Recording> recordings, Tightness manner) {
    return recordings.getFirst().ending() instanceof Ending.NotCompiled
        ? ofCompiler(recordings.getFirst()) : of(recordings, manner, Set.of());
  }

  private static FromRuns ofCompiler(Recording recording) {
    var messages = recording.lines().stream().<Step>map(line -> new Step.Printed(
        0, Output.COMPILER, LinePattern.of(List.of(new LinePattern.Literal(line.text()))))).toList();
    return new FromRuns(List.of(), List.of(TraceWriter.entry(new Clause.DoesNotCompile(0, messages))));
  }

  /** @param taken names that are in use elsewhere in the trace */
  static FromRuns of(List<Recording> recordings, Tightness manner, Set<String> taken) {
    var out = events(recordings, Output.OUT, manner);
    var err = events(recordings, Output.ERR, manner);
    var endings = endings(recordings);
    var evidence = new Evidence();
    var structure = new Structure(manner, evidence, err, endings, new ArrayList<>());
    var steps = new ArrayList<Step>();
    var clauses = new ArrayList<Entry>();
    if (endings.stream().distinct().count() > 1) {
      steps.addAll(structure.infer(IntStream.range(0, out.size())
          .mapToObj(run -> with(out.get(run), run, endings.get(run))).toList()));
    } else {
      steps.addAll(structure.infer(out));
      steps.addAll(structure.infer(err));
      endings.stream().limit(1).filter(it -> !InferredEndings.isPlain(it))
          .map(TraceWriter::entry).forEach(clauses::add);
    }
    structure.clauses().stream().distinct().forEach(clauses::add);
    var names = Stream.concat(TAKEN.stream(), taken.stream()).collect(Collectors.toSet());
    var named = Naming.of(steps, evidence, names);
    clauses.addAll(manner.orders() ? InferredConditions.of(named.bound()) : List.of());
    return new FromRuns(TraceWriter.entries(named.steps(), evidence::questions), clauses);
  }

  private static List<Ends> endings(List<Recording> recordings) {
    return recordings.stream().map(recording -> InferredEndings.of(recording.ending())).toList();
  }

  private static List<RunEvent> with(List<RunEvent> events, int run, Ends ending) {
    var all = new ArrayList<>(events);
    all.add(RunEvent.end(run, TraceWriter.text(ending)));
    return all;
  }

  private static List<List<RunEvent>> events(List<Recording> recordings, Output stream, Tightness manner) {
    return Templates.events(recordings.stream().map(recording -> lines(recording, stream)).toList(), manner);
  }

  /** The lines that are compared: not those of an uncaught exception's stack trace. */
  private static List<Line> lines(Recording recording, Output stream) {
    var lines = recording.lines().stream().filter(line -> line.stream() == stream);
    return stream == Output.ERR && recording.ending() instanceof Ending.Uncaught
        ? lines.takeWhile(line -> !line.text().startsWith("Exception in thread \"")).toList()
        : lines.toList();
  }

  /** A trace that holds for any run: any lines, and standard error ignored. */
  static FromRuns anything(List<Recording> recordings) {
    var endings = endings(recordings).stream().distinct().toList();
    var evidence = new Evidence();
    var steps = new ArrayList<Step>();
    steps.add(evidence.asked(Questions.NO_ORDER, new Step.Gap(evidence.number(), Output.OUT)));
    var clauses = new ArrayList<Entry>();
    if (recordings.stream().anyMatch(recording -> !lines(recording, Output.ERR).isEmpty())) {
      clauses.add(TraceWriter.entry(new Clause.StderrIgnored(0)));
    }
    if (endings.size() > 1) {
      var names = InferredEndings.caseNames(endings);
      var cases = IntStream.range(0, endings.size()).mapToObj(i -> new Step.Case(
          0, names.get(i), Step.Grade.EXPECTED, List.of(), Optional.of(endings.get(i)))).toList();
      steps.add(new Step.OneOf(evidence.number(), cases));
    } else if (!InferredEndings.isPlain(endings.getFirst())) {
      clauses.add(TraceWriter.entry(endings.getFirst()));
    }
    return new FromRuns(TraceWriter.entries(steps, evidence::questions), clauses);
  }

  /**
   * The trace's lines.
   *
   * @param kept clauses that are kept from the written trace
   */
  List<String> lines(List<String> head, List<Entry> kept) {
    var all = new ArrayList<Entry>(spaced(items));
    var ends = new ArrayList<>(clauses);
    ends.addAll(kept);
    for (int i = 0; i < ends.size(); i++) {
      all.add(i == 0 && !items.isEmpty() ? apart(ends.get(i)) : ends.get(i));
    }
    var lines = new ArrayList<>(head);
    lines.addAll(TraceWriter.lines(new TraceTree(all, List.of())));
    return lines;
  }

  /** Puts an empty line around each block, and before each comment. */
  static List<Entry> spaced(List<Entry> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> {
      var item = items.get(i);
      boolean stands = !item.above().isEmpty() || !item.children().isEmpty();
      return i > 0 && (stands || !items.get(i - 1).children().isEmpty()) ? apart(item) : item;
    }).toList();
  }

  static Entry apart(Entry item) {
    if (!item.above().isEmpty() && item.above().getFirst().isEmpty()) {
      return item;
    }
    return item.above(Stream.concat(Stream.of(""), item.above().stream()).toList());
  }
}
