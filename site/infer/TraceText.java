package site.infer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import site.book.Recording;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Trace;

/**
 * What the text of a trace means.
 *
 * @param reader reads the lines of a trace; empty if they are ill-formed
 */
record TraceText(Function<List<String>, Optional<Trace>> reader) {

  boolean isWellFormed(List<String> lines) {
    return reader.apply(lines).isPresent();
  }

  boolean allows(List<String> lines, List<Recording> recordings) {
    return reader.apply(lines).filter(trace -> recordings.stream().allMatch(it -> allows(trace, it))).isPresent();
  }

  /** As {@link #allows}, where that is found out soon. */
  boolean plainlyAllows(List<String> lines, List<Recording> recordings) {
    return reader.apply(lines)
        .filter(trace -> recordings.stream().allMatch(it -> TraceChecker.plainlyAllows(trace, it))).isPresent();
  }

  /** How many of them it plainly allows; none if the lines are ill-formed. */
  long plainlyAllowed(List<String> lines, List<Recording> recordings) {
    return reader.apply(lines).map(trace ->
        recordings.stream().filter(it -> TraceChecker.plainlyAllows(trace, it)).count()).orElse(0L);
  }

  private static boolean allows(Trace trace, Recording recording) {
    return TraceChecker.check(trace, recording) instanceof Verdict.Allowed;
  }
}
