package site.book;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import site.trace.Clause;

/** How a run ended. */
public sealed interface Ending {

  record Exited(int status) implements Ending {}

  /** @param signal its name, SIGTERM for instance */
  record Killed(String signal) implements Ending {}

  /** @param exception as printed: the class, then {@code ": "} and the message if there is one */
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

  /** Did not end, and was stopped after the time that the trace gives. */
  record StillRunning(Duration after) implements Ending {}

  /** Did not end within its time-out. */
  record TimedOut() implements Ending {}

  /**
   * Did not end by itself: it went past a limit that holds for every snippet, and was stopped.
   *
   * @param excess what it did, in words: printed more than 8 MB
   */
  record Stopped(String excess) implements Ending {}

  /** There was no run. */
  record NotCompiled() implements Ending {}

  /** The clause that states this ending, without the message of an exception; empty if no clause can. */
  default Optional<Clause.Ends> clause() {
    return switch (this) {
      case Exited(var status) -> Optional.of(new Clause.Exit(0, status));
      case Killed(var signal) -> Optional.of(new Clause.KilledBy(0, signal));
      case Uncaught uncaught -> Optional.of(new Clause.Throws(0, uncaught.type(), Optional.empty()));
      case Deadlock(var threads) -> Optional.of(new Clause.Deadlock(0, threads));
      case Stuck(var threads) -> Optional.of(new Clause.Stuck(0, threads));
      case StillRunning(var after) -> Optional.of(new Clause.StillRunning(0, after));
      case NotCompiled _ -> Optional.of(new Clause.DoesNotCompile(0, List.of()));
      case TimedOut _, Stopped _ -> Optional.empty();
    };
  }
}
