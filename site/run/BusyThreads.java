package site.run;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Threads, as many as there are processors, that are busy in bursts until this is closed. A thread that
 * wakes up takes precedence over one that has run for long, so they take the processor from a program at any
 * point. However many users there are, they share the same threads.
 */
final class BusyThreads implements AutoCloseable {

  private static final long LONGEST_NANOS = 20_000_000; // of a burst, and of the pause after it

  private static int open;
  private static List<Thread> threads = List.of();

  BusyThreads() {
    synchronized (BusyThreads.class) {
      if (open++ == 0) {
        threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(i -> Thread.ofPlatform().daemon().name("crowd-" + i).start(BusyThreads::spin)).toList();
      }
    }
  }

  private static void spin() {
    var chance = new SplittableRandom();
    try {
      while (true) {
        long until = System.nanoTime() + chance.nextLong(LONGEST_NANOS);
        while (System.nanoTime() < until) {
          Thread.onSpinWait();
        }
        Thread.sleep(Duration.ofNanos(chance.nextLong(LONGEST_NANOS)));
      }
    } catch (InterruptedException e) {
      return; // no run is disturbed any more
    }
  }

  @Override
  public void close() {
    synchronized (BusyThreads.class) {
      if (--open == 0) {
        threads.forEach(Thread::interrupt);
      }
    }
  }
}
