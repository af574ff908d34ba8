package site.test.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.trace.Output;

/** Recordings for tests. */
final class SampleRecordings {

  private SampleRecordings() {}

  /** Lines on standard output, and exit status 0. */
  static Recording of(List<String> texts) {
    return ofLines(texts.stream().map(text -> new Line(Output.OUT, "main", text, Duration.ZERO)).toList());
  }

  static Recording ofLines(List<Line> lines) {
    return new Recording(
        lines, new Ending.Exited(0), Recording.UNMEASURED, List.of(), List.of(),
            new Recording.Origin(Instant.EPOCH, "", ""));
  }
}
