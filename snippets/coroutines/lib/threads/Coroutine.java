import java.util.concurrent.Semaphore;

/** The same on public API: a virtual thread, and two semaphores that let one of two sides run. */
// tag::coroutine[]
final class Coroutine {

  private static final ScopedValue<Coroutine> RUNNING =
    ScopedValue.newInstance();

  private final Semaphore go = new Semaphore(0);
  private final Semaphore back = new Semaphore(0);
  private final Thread thread;
  private boolean done;
  private Throwable failure;

  Coroutine(Runnable body) {
    thread = Thread.ofVirtual().start(() -> {
      go.acquireUninterruptibly();
      try {
        ScopedValue.where(RUNNING, this).run(body);
      } catch (Throwable e) {
        failure = e;
      }
      done = true;
      back.release();
    });
  }

  void resume() {
    if (done) throw new IllegalStateException("has ended");
    go.release();
    back.acquireUninterruptibly();
    if (failure != null) rethrow();
  }

  static void suspend() {
    var me = RUNNING.get();
    me.back.release();
    me.go.acquireUninterruptibly();
  }

  boolean isDone() {
    return done;
  }
  // end::coroutine[]

  private void rethrow() {
    var thrown = failure;
    failure = null;
    switch (thrown) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(thrown);
    }
  }
}
