package site.infer;

import java.util.List;
import site.trace.Output;

/**
 * A printed line of one of the runs.
 *
 * @param run number of the run
 * @param speaker what the line begins with, if it is one word and a colon; else empty
 * @param kind lines of one kind have the same pattern
 * @param values what the pattern's holes stand for
 * @param id its kind, and the how manieth of it this is in the run
 */
record RunEvent(
    int run, Output stream, String thread, String speaker, String kind, List<Part> pattern, List<String> values,
    String id) {

  /** The kind of an event that stands for the end of a run. */
  private static final String END = "\u0001end ";

  static RunEvent end(int run, String ending) {
    return new RunEvent(run, Output.OUT, "", "", END + ending, List.of(), List.of(), END + ending);
  }

  /** As a trace writes it, but for names: lines of several threads may be alike. */
  String text() {
    return TraceDraft.text(stream, pattern);
  }

  boolean isEnd() {
    return kind.startsWith(END);
  }

  /** As a clause says it; empty for a plain exit. */
  String ending() {
    return kind.substring(END.length());
  }
}
