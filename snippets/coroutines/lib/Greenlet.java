/** Python's greenlet: a coroutine that says itself who goes on. All of them belong to one thread. */
// tag::greenlet[]
final class Greenlet {

  private static Greenlet running;
  private static Greenlet next;

  private final Coroutine coroutine;

  Greenlet(Runnable body) {
    coroutine = new Coroutine(body);
  }

  /** Stops whoever calls it, and lets this one go on. */
  void switchTo() {
    next = this;
    if (running == null) trampoline();
    else Coroutine.suspend();
  }

  /** Runs in main: every greenlet stops to here. */
  private static void trampoline() {
    try {
      while (next != null) {
        running = next;
        next = null;
        if (!running.isDone()) running.coroutine.resume();
      }
    } finally {
      running = null;
    }
  }

  boolean isDone() {
    return coroutine.isDone();
  }
}
// end::greenlet[]
