package site.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long the threads of a run were ready while others had the processors: their wait on the run queues,
 * without the time they took from one another. Linux reports it for each thread, in {@code schedstat} (see
 * proc(5) and the kernel's sched-stats.rst); elsewhere it is zero.
 */
public final class Starvation {

  /** A look at a thread takes some 15 µs; all looks together may take a twentieth of a processor. */
  private static final long PACE_NANOS_PER_THREAD = 300_000;

  /** Long compared with a wait, which is reported when it is over; short compared with a program's work. */
  private static final long WINDOW_NANOS = 500_000_000;

  /** The times of a thread since it began, or of all threads in a window. */
  private record Usage(long runNanos, long waitNanos) {

    static final Usage NONE = new Usage(0, 0);

    Usage plus(Usage other) {
      return new Usage(runNanos + other.runNanos, waitNanos + other.waitNanos);
    }

    Usage minus(Usage other) {
      return new Usage(runNanos - other.runNanos, waitNanos - other.waitNanos);
    }
  }

  private final Path proc;
  private final int processors;
  private Map<String, Usage> before = Map.of();
  private long lookedAt;
  private long openedAt;
  private Usage window = Usage.NONE;
  private long starvedNanos;

  /** @param proc the folder where the system reports it, {@code /proc} */
  public Starvation(Path proc, int processors) {
    this.proc = proc;
    this.processors = processors;
  }

  /**
   * Adds the times since the last look; the first look only sets the start. With very many threads, some
   * looks are left out; when a thread ends, its time since the last look at it is lost.
   *
   * @param processes the IDs of the processes that belong to the run
   * @param now the clock, {@link System#nanoTime}
   */
  public void look(List<Long> processes, long now) {
    if (before.isEmpty()) {
      openedAt = now;
    } else if (now - lookedAt < before.size() * PACE_NANOS_PER_THREAD) {
      return;
    }
    var after = usages(processes);
    if (!before.isEmpty()) {
      after.forEach((thread, usage) ->
          window = window.plus(usage.minus(before.getOrDefault(thread, Usage.NONE))));
    }
    before = after;
    lookedAt = now;
    if (now - openedAt >= WINDOW_NANOS) {
      starvedNanos += starved();
      openedAt = now;
      window = Usage.NONE;
    }
  }

  /** The total, to the millisecond. */
  public Duration total() {
    return Duration.ofMillis((starvedNanos + starved()) / 1_000_000);
  }

  /**
   * The starvation in the window. A run that has its whole share of the processors is not starved, however
   * many of its threads wait: even alone it could not have done more.
   */
  private long starved() {
    return Math.max(0, Math.min(window.waitNanos, lookedAt - openedAt - window.runNanos / processors));
  }

  private Map<String, Usage> usages(List<Long> processes) {
    var usages = new HashMap<String, Usage>();
    for (var process : processes) {
      var threads = proc.resolve(process + "/task");
      var names = threads.toFile().list();
      for (var name : names == null ? new String[0] : names) {
        usage(threads.resolve(name)).ifPresent(usage -> usages.put(name, usage));
      }
    }
    return usages;
  }

  private static Optional<Usage> usage(Path thread) {
    try {
      var words = Files.readString(thread.resolve("schedstat")).split(" ");
      return Optional.of(new Usage(Long.parseLong(words[0]), Long.parseLong(words[1])));
    } catch (IOException e) { // it has ended meanwhile
      return Optional.empty();
    }
  }
}
