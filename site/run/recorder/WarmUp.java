package site.run.recorder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import site.run.recorder.bootstrap.Variables;

/**
 * Does what most programs do, so that what the JVM does for the first time is not seen in the first of them.
 */
final class WarmUp {

  private record Item(String name, int number) {}

  private WarmUp() {}

  /** @param folder where its output goes, in a file */
  static void run(Path folder) throws IOException {
    var file = new FileOutputStream(folder.resolve("warm-up").toFile());
    try (var out = new PrintStream(new MarkedOutput(file, "warm", true), true)) {
      Variables.warmUp();
      out.println(work());
      out.println(String.format("%d of %s", 1, "it"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  static String work() throws InterruptedException, ExecutionException {
    var gate = new CountDownLatch(1);
    var lock = new ReentrantLock();
    var queue = new LinkedBlockingQueue<Item>();
    Callable<Item> taker = () -> {
      Thread.sleep(1);
      gate.await();
      lock.lock();
      try {
        return queue.take();
      } finally {
        lock.unlock();
      }
    };
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var taken = pool.submit(taker);
      var thread = Thread.ofPlatform().name("recorder-warm-up").start(() -> queue.add(new Item("it", 1)));
      gate.countDown();
      thread.join();
      return taken.get() + ": " + queue.size();
    }
  }
}
