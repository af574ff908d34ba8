package site.book;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a run ended. */
public sealed interface Ending {

  record Exited(int status) implements Ending {}

  /** @param signal its name, SIGTERM for instance */
  record Killed(String signal) implements Ending {}

  /** @param exception as printed: class, and after {@code ": "} its message if it has one */
  record Uncaught(String exception) implements Ending {

    public String type() {
      return exception.split(": ", 2)[0];
    }

    public Optional<String> message() {
      var parts = exception.split(": ", 2);
      return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    }
  }

  /** Did not end: the recorder found this cycle of threads. */
  record Deadlock(List<String> threads) implements Ending {
    public Deadlock {
      threads = List.copyOf(threads);
    }
  }

  /** Did not end: these threads wait for one another, without a cycle of owners. */
  record Stuck(List<String> threads) implements Ending {
    public Stuck {
      threads = List.copyOf(threads);
    }
  }

  /** Did not end, and was stopped then, as the trace asked. */
  record StillRunning(Duration after) implements Ending {}

  /** Did not end within its time-out. */
  record TimedOut() implements Ending {}

  /**
   * Did not end by itself: it went past a limit that holds for every snippet, and was stopped.
   *
   * @param excess in words: printed more than 8 MB
   */
  record Stopped(String excess) implements Ending {}

  /** There was no run. */
  record NotCompiled() implements Ending {}
}
