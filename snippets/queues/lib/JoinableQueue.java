import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;

/** A queue that can be joined: it waits until everything taken is acknowledged. */
// tag::queue[]
final class JoinableQueue<T> {
  final BlockingQueue<T> items = new LinkedBlockingQueue<>();
  private final Phaser unfinished = new Phaser() {
    protected boolean onAdvance(int phase, int parties) {
      return false; // <1>
    }
  };

  void put(T item) {
    unfinished.register(); // <2>
    items.add(item);
  }

  T take() throws InterruptedException {
    return items.take();
  }

  void done() {
    unfinished.arriveAndDeregister(); // <3>
  }

  void join() throws InterruptedException {
    int phase = unfinished.getPhase();
    if (unfinished.getRegisteredParties() > 0) {
      unfinished.awaitAdvanceInterruptibly(phase); // <4>
    }
  }
}
// end::queue[]
