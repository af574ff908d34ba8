package site.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a thread stood when a run that did not end was stopped.
 *
 * @param frames of the snippet, the innermost first
 */
public record StoppedThread(String name, Thread.State state, Cause cause, List<Frame> frames) {

  /** @param at line of the snippet, as {@code LostDeposit.java:17} */
  public record Frame(String method, String at) {}

  public StoppedThread {
    frames = List.copyOf(frames);
  }

  /** The lines of a dump: {@code ann: blocked, waits for right, which bob has}, then the frames. */
  public Stream<String> lines() {
    var head = name + ": " + words(state) + (cause.equals(Cause.NONE) ? "" : " for " + cause.words());
    return Stream.concat(
        Stream.of(head), frames.stream().map(frame -> "    at " + frame.method + " (" + frame.at + ")"));
  }

  private static String words(Thread.State state) {
    return switch (state) {
      case NEW -> "not started";
      case RUNNABLE -> "runs";
      case BLOCKED -> "blocked, waits";
      case WAITING -> "waits";
      case TIMED_WAITING -> "waits, with a time-out,";
      case TERMINATED -> "ended";
    };
  }
}
