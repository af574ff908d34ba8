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
 * For how long the threads of a run were ready while others had the processors: their wait on the run queues, without
 * what they took from one another. Linux tells it of each thread, in {@code schedstat} (see proc(5) and the kernel's
 * sched-stats.rst); elsewhere it is zero.
 */
public final class Starvation {

  /** To look at a thread takes some 15 µs: for all of them together a twentieth of a processor is enough. */
  private static final long PACE_NANOS_PER_THREAD = 300_000;

  /** What a thread has had since it began: time on a processor, and time on a run queue. */
  private record Usage(long runNanos, long waitNanos) {
    static final Usage NONE = new Usage(0, 0);
  }

  private final Path proc;
  private final int processors;
  private Map<String, Usage> before = Map.of();
  private long lookedAt;
  private long starvedNanos;

  /** @param proc where the system tells it, {@code /proc} */
  public Starvation(Path proc, int processors) {
    this.proc = proc;
    this.processors = processors;
  }

  /**
   * Adds what came since the last look; the first one only begins. Where there are very many threads, some looks are
   * left out.
   *
   * @param processes the numbers of those that belong to the run
   * @param now the clock, {@link System#nanoTime}
   */
  public void look(List<Long> processes, long now) {
    long elapsed = now - lookedAt;
    if (!before.isEmpty() && elapsed < before.size() * PACE_NANOS_PER_THREAD) {
      return;
    }
    var after = usages(processes);
    starvedNanos += before.isEmpty() ? 0 : starved(after, elapsed);
    before = after;
    lookedAt = now;
  }

  /** To the millisecond. */
  public Duration total() {
    return Duration.ofMillis(starvedNanos / 1_000_000);
  }

  /**
   * A run that has its whole share of the processors is not starved, however many threads of it wait: even alone it
   * could not have done more.
   */
  private long starved(Map<String, Usage> after, long elapsed) {
    long run = 0;
    long wait = 0;
    for (var thread : after.entrySet()) {
      var had = before.getOrDefault(thread.getKey(), Usage.NONE);
      run += thread.getValue().runNanos - had.runNanos;
      wait += thread.getValue().waitNanos - had.waitNanos;
    }
    return Math.max(0, Math.min(wait, elapsed - run / processors));
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
