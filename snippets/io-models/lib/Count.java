/** A latch that takes more than one step at once. */
final class Count {

  private int left;

  Count(int from) {
    left = from;
  }

  synchronized void countDown(int steps) {
    left -= steps;
    notifyAll();
  }

  synchronized void await() throws InterruptedException {
    while (left > 0) wait();
  }
}
