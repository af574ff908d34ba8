package site.check;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.trace.Clause.Ends;
import site.trace.Output;
import site.trace.Quantity;
import site.trace.Trace;
import site.trace.write.TraceWriter;

/** The words for lines, endings and remedies in messages. */
final class Wording {

  private Wording() {}

  /** @param index the line's place in the recording, from 0 */
  static String printed(Line line, int index) {
    var where = line.stream() == Output.OUT ? "" : ", " + stream(line.stream());
    var thread = line.thread().isEmpty() ? "" : ", thread " + line.thread();
    return "printed   " + shown(line.text()) + "   (line " + (index + 1) + " of the run"
        + thread + where + ")";
  }

  static String stream(Output stream) {
    return switch (stream) {
      case OUT -> "standard output";
      case ERR -> "standard error";
      case COMPILER -> "the compiler";
    };
  }

  static String thread(String name) {
    return name.isEmpty() ? "a thread without a name" : "thread " + name;
  }

  static String shown(String text) {
    return text.isEmpty() ? "(an empty line)" : text;
  }

  static String duration(Duration duration) {
    return Quantity.time(duration).toString();
  }

  static String fix(Trace trace) {
    var name = trace.file().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    return "correct the snippet, or ./build.sh accept " + name;
  }

  static String ended(Trace trace, Recording recording) {
    boolean isLimited = recording.ending() instanceof Ending.TimedOut && recording.measured().isPresent();
    return ended(recording.ending()) + (isLimited ? " after " + limit(trace, recording) : "");
  }

  /** The limit of the run, and why it is longer than usual if it is. */
  static String limit(Trace trace, Recording recording) {
    var timeout = trace.start().timeout();
    var limit = timeout.limit(recording.starved());
    var longer = limit.minus(timeout.limit());
    return duration(limit) + (longer.isZero() ? ""
        : ", during " + duration(longer) + " of which other programs had the processors");
  }

  private static String ended(Ending ending) {
    return switch (ending) {
      case Ending.Uncaught(var exception) -> "threw " + exception;
      case Ending.TimedOut _ -> "timed out";
      case Ending.Stopped(var excess) -> "stopped: " + excess;
      case Ending.Exited _, Ending.Killed _, Ending.Deadlock _, Ending.Stuck _, Ending.StillRunning _,
          Ending.NotCompiled _ -> clause(ending);
    };
  }

  /** The clause that states the ending; empty if there is none. */
  static String clause(Ending ending) {
    return ending.clause().map(TraceWriter::text).orElse("");
  }

  /** @param said empty if the trace does not say */
  static String ends(List<Ends> said) {
    return said.isEmpty() ? "exit 0" : said.stream().map(TraceWriter::text).collect(Collectors.joining());
  }
}
