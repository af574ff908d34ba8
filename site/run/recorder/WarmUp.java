package site.run.recorder;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Does what most programs do, so that what the JVM does for the first time is not seen in the first of them. */
final class WarmUp {

  private WarmUp() {}

  static void run() {
    var gate = new CountDownLatch(1);
    var out = new PrintStream(OutputStream.nullOutputStream(), true);
    Runnable work = () -> {
      try {
        Thread.sleep(1);
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      out.println(Thread.currentThread().getName() + ": " + gate.getCount());
    };
    try {
      var threads = new Thread[] {Thread.ofPlatform().name("recorder-warm").start(work), Thread.ofVirtual().start(work)};
      gate.countDown();
      for (var thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
