import java.util.concurrent.CountDownLatch;

/** An object to synchronize on. */
final class Monitor {

  private final CountDownLatch free = new CountDownLatch(1);

  /** A platform thread is in it when this returns, and stays until it is freed. */
  void occupy() throws InterruptedException {
    var taken = new CountDownLatch(1);
    Thread.ofPlatform().start(() -> {
      synchronized (this) {
        taken.countDown();
        try {
          free.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException("nobody interrupts here", e);
        }
      }
    });
    taken.await();
  }

  void free() {
    free.countDown();
  }

  synchronized void enter() {}

  synchronized void listen() throws InterruptedException {
    wait();
  }

  synchronized void ring() {
    notify();
  }
}
