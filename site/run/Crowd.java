package site.run;

import java.util.List;
import java.util.stream.IntStream;

/** Threads that keep every processor busy until this is closed. */
final class Crowd implements AutoCloseable {

  private final List<Thread> threads;

  /** @param size how many threads; perhaps none */
  Crowd(int size) {
    this.threads = IntStream.range(0, size).mapToObj(i -> Thread.ofPlatform().daemon().name("crowd-" + i)
        .start(() -> {
          while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
          }
        })).toList();
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
