import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A result that is not there yet, of one loop and for its thread only; Python's asyncio.Future. */
class LoopFuture<T> {

  final EventLoop loop;
  private final List<Runnable> callbacks = new ArrayList<>();
  private boolean isDone;
  private T value;
  private Throwable failure;

  LoopFuture(EventLoop loop) {
    this.loop = loop;
  }

  // tag::future[]
  void set(T result) {
    value = result;
    done();
  }

  void fail(Throwable reason) {
    failure = reason;
    done();
  }

  private void done() {
    if (isDone) {
      throw new IllegalStateException("done already");
    }
    isDone = true;
    callbacks.forEach(loop::callSoon);
  }

  void whenDone(Runnable callback) {
    if (isDone) {
      loop.callSoon(callback);
    } else {
      callbacks.add(callback);
    }
  }
  // end::future[]

  boolean isDone() {
    return isDone;
  }

  /** Null if there is none. */
  Throwable failure() {
    return failure;
  }

  boolean isCancelled() {
    return failure instanceof CancellationException;
  }

  void setIfOpen() {
    if (!isDone) {
      set(null);
    }
  }

  /** False if it is too late. */
  boolean cancel() {
    if (isDone) {
      return false;
    }
    fail(new CancellationException());
    return true;
  }

  T result() throws Exception {
    if (!isDone) {
      throw new IllegalStateException("no result yet");
    }
    switch (failure) {
      case null -> { return value; }
      case Exception e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
