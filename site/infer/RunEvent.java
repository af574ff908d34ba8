package site.infer;

import java.util.List;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step.Printed;

/**
 * A printed line of one of the runs.
 *
 * @param run number of the run
 * @param speaker the first word of the line if a colon follows it; else empty
 * @param kind lines of one kind have the same pattern
 * @param values of the pattern's placeholders
 * @param id its kind, with its number among the events of this kind in the run
 */
record RunEvent(
    int run, Output stream, String thread, String speaker, String kind, LinePattern pattern,
    List<String> values, String id) {

  /** The kind of an event that stands for the end of a run. */
  private static final String END = "\u0001end ";

  /** @param ending as a clause */
  static RunEvent end(int run, String ending) {
    var nothing = new LinePattern("", List.of());
    return new RunEvent(run, Output.OUT, "", "", END + ending, nothing, List.of(), END + ending);
  }

  /** The line as a trace writes it, but without names: several threads may share it. */
  String text() {
    return new Printed(0, stream, pattern).written();
  }

  boolean isEnd() {
    return kind.startsWith(END);
  }
}
