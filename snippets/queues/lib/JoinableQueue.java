import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A queue that can be joined: it waits until everything taken is acknowledged. */
// tag::queue[]
final class JoinableQueue<T> {
  final BlockingQueue<T> items = new LinkedBlockingQueue<>();
  private final Lock lock = new ReentrantLock();
  private final Condition allDone = lock.newCondition();
  private int unfinished;

  void put(T item) {
    count(+1); // <1>
    items.add(item);
  }

  T take() throws InterruptedException {
    return items.take();
  }

  void done() {
    count(-1);
  }

  private void count(int change) {
    lock.lock();
    try {
      if (unfinished + change < 0) { // <2>
        throw new IllegalStateException("more done than put");
      }
      unfinished += change;
      if (unfinished == 0) allDone.signalAll(); // <3>
    } finally {
      lock.unlock();
    }
  }

  void join() throws InterruptedException {
    lock.lock();
    try {
      while (unfinished > 0) allDone.await(); // <4>
    } finally {
      lock.unlock();
    }
  }
}
// end::queue[]
