package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import site.book.Line;
import site.book.Recording;
import site.trace.Clause;
import site.trace.Output;
import site.trace.Trace;

/**
 * The lines of a recording that a trace's items are about, each stream in its order.
 *
 * @param out lines of standard output, or of the compiler where the trace asks for those
 * @param quiet number of lines of standard error before the stack trace of an uncaught exception; all, if
 *     none
 */
record RecordedLines(List<Numbered> out, List<Numbered> err, int quiet) {

  /** @param arrival place among all lines of the recording, from 0 */
  record Numbered(Line line, int arrival) {}

  static RecordedLines of(Recording recording, Trace trace) {
    boolean compiler = has(trace, Clause.DoesNotCompile.class);
    boolean noErrors = has(trace, Clause.StderrIgnored.class);
    var out = new ArrayList<Numbered>();
    var err = new ArrayList<Numbered>();
    for (int i = 0; i < recording.lines().size(); i++) {
      var line = new Numbered(recording.lines().get(i), i);
      switch (line.line().stream()) {
        case OUT -> out.add(line);
        case ERR -> add(line, err, !noErrors);
        case COMPILER -> add(line, out, compiler);
      }
    }
    return new RecordedLines(List.copyOf(out), List.copyOf(err), quiet(err));
  }

  /** All lines, for clauses: but not the stack trace of an exception with which the run is to end. */
  static List<Numbered> all(Recording recording, Trace trace, Work work) {
    var all = IntStream.range(0, recording.lines().size())
        .mapToObj(i -> new Numbered(recording.lines().get(i), i)).toList();
    if (!Endings.isExpectedException(trace, recording.ending(), work)) {
      return all;
    }
    var errors = all.stream().filter(RecordedLines::isError).toList();
    var stackTrace = errors.subList(quiet(errors), errors.size());
    return all.stream().filter(line -> !stackTrace.contains(line)).toList();
  }

  private static boolean isError(Numbered line) {
    return line.line().stream() == Output.ERR;
  }

  private static boolean has(Trace trace, Class<? extends Clause> kind) {
    return trace.clauses().stream().anyMatch(kind::isInstance);
  }

  private static void add(Numbered line, List<Numbered> lines, boolean wanted) {
    if (wanted) {
      lines.add(line);
    }
  }

  private static int quiet(List<Numbered> err) {
    for (int i = 0; i < err.size(); i++) {
      if (err.get(i).line().text().startsWith("Exception in thread \"")) {
        return i;
      }
    }
    return err.size();
  }
}
