package site.run;

import java.time.Duration;
import java.util.Optional;
import site.book.Ending;
import site.run.recorder.Report;
import site.trace.Trace;

/**
 * How long to wait for a run.
 *
 * @param started the clock of {@link System#nanoTime} when its process was started
 */
record Deadline(Trace.Start start, long started) {

  /** Until main begins: the JVM starts, and the {@code jbang} command compiles and fetches first. */
  private static final Duration FOR_BEGIN = Duration.ofSeconds(120);

  /**
   * Why the run is no longer waited for; empty while it is.
   *
   * @param now the clock of {@link System#nanoTime}
   * @param starved for how long its threads were ready while others had the processors
   */
  Optional<Ending> end(Report report, long now, Duration starved) {
    if (report.stuck()) {
      return Optional.of(report.cycle().isEmpty()
          ? new Ending.Stuck(report.keepers()) : new Ending.Deadlock(report.cycle()));
    }
    if (report.begin().isEmpty()) {
      return now - started < FOR_BEGIN.toNanos() ? Optional.empty() : Optional.of(new Ending.TimedOut());
    }
    return end(report, Duration.ofNanos(now - report.begin().getAsLong()), starved);
  }

  private Optional<Ending> end(Report report, Duration running, Duration starved) {
    if (!start.stopAfter().isZero()) {
      return running.compareTo(start.stopAfter()) < 0 ? Optional.empty()
          : Optional.of(new Ending.StillRunning(start.stopAfter()));
    }
    if (running.compareTo(start.timeout().limit(starved)) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        report.cycle().isEmpty() ? new Ending.TimedOut() : new Ending.Deadlock(report.cycle()));
  }
}
