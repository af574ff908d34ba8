package site.infer;

import java.util.List;
import java.util.Optional;
import site.book.Recording;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Trace;
import site.trace.read.TraceReader;

/** Reads and checks trace text, in which the author's names and inferred ones meet. */
final class TraceText {

  private TraceText() {}

  /** The trace; empty if the lines are ill-formed. */
  static Optional<Trace> read(List<String> lines) {
    var read = TraceReader.read("", lines);
    return read.problems().isEmpty() ? Optional.of(read.trace()) : Optional.empty();
  }

  static boolean allows(Trace trace, List<Recording> recordings) {
    return recordings.stream().allMatch(it -> TraceChecker.check(trace, it) instanceof Verdict.Allowed);
  }
}
