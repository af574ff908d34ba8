package site.test.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.infer.Inference;
import site.trace.Output;
import site.trace.Trace;
import site.trace.read.TraceReader;

/** Runs for tests of inference, written as lines; and what is inferred from them. */
final class Observed {

  private Observed() {}

  /**
   * {@code [thread] text}, {@code ! text} on standard error; without a thread it is the speaker's, or main's.
   */
  static Recording run(String... lines) {
    return ended(new Ending.Exited(0), lines);
  }

  static Recording ended(Ending ending, String... lines) {
    var plain = SampleRecordings.ofLines(Arrays.stream(lines).map(Observed::line).toList());
    return new Recording(plain.lines(), ending, plain.took(), List.of(), List.of(), plain.origin());
  }

  /** @param starved for how long its threads were ready while others had the processors */
  static Recording took(Duration took, Duration starved, String... lines) {
    var run = run(lines);
    return new Recording(
        run.lines(), run.ending(), took, starved, List.of(), List.of(), run.timeline(), run.origin());
  }

  private static Line line(String written) {
    var stream = written.startsWith("! ") ? Output.ERR : Output.OUT;
    var text = stream == Output.ERR ? written.substring(2) : written;
    if (text.startsWith("[")) {
      return new Line(stream, text.substring(1, text.indexOf(']')), text.substring(text.indexOf(']') + 2),
          Duration.ZERO);
    }
    var thread = text.contains(": ") ? text.substring(0, text.indexOf(": ")) : "main";
    return new Line(stream, thread, text, Duration.ZERO);
  }

  /** Each of these so many times over, in turn. */
  static List<Recording> often(int times, Recording... runs) {
    var all = new ArrayList<Recording>();
    for (int i = 0; i < times; i++) {
      all.addAll(List.of(runs));
    }
    return all;
  }

  static String inferred(List<Recording> runs) {
    return proposed("", runs);
  }

  static String proposed(String written, List<Recording> runs) {
    var lines = Inference.propose(runs, written.lines().toList());
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  static Optional<Trace> trace(List<String> lines) {
    var read = TraceReader.read("Test.trace", lines);
    return read.problems().isEmpty() ? Optional.of(read.trace()) : Optional.empty();
  }
}
