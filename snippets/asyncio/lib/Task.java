import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/** A computation that stops where it waits, and is continued by the loop; Python's asyncio.Task. */
final class Task<T> extends LoopFuture<T> implements Runnable {

  /** What a task without a result does. */
  interface Steps {
    void run() throws Exception;
  }

  private static final ContinuationScope SCOPE = new ContinuationScope("task");
  private static final ThreadLocal<Task<?>> CURRENT = new ThreadLocal<>();

  final String name;
  private final Continuation steps;
  private LoopFuture<?> awaited;
  private boolean isCancelRequested;

  // tag::task[]
  Task(EventLoop loop, String name, Callable<T> body) {
    super(loop);
    this.name = name;
    steps = new Continuation(SCOPE, () -> { // <1>
      try {
        throwIfCancelled();
        set(body.call());
      } catch (Throwable t) {
        fail(t);
      }
    });
    loop.callSoon(this);
  }

  @Override
  public void run() { // <2>
    CURRENT.set(this);
    steps.run();
    CURRENT.remove();
  }

  static void pause() {
    var task = current();
    task.loop.callSoon(task);
    Continuation.yield(SCOPE); // <3>
    task.throwIfCancelled();
  }

  static <T> T await(LoopFuture<T> future) throws Exception {
    if (!future.isDone()) {
      var task = current();
      task.awaited = future;
      future.whenDone(task); // <4>
      Continuation.yield(SCOPE);
      task.awaited = null;
      task.throwIfCancelled();
    }
    return future.result();
  }
  // end::task[]

  // tag::sleep[]
  static void sleep(Duration time) throws Exception {
    var loop = EventLoop.running();
    var over = new LoopFuture<Void>(loop);
    var timer = loop.callLater(time, () -> over.set(null));
    try {
      await(over);
    } finally {
      loop.cancel(timer);
    }
  }
  // end::sleep[]

  // tag::cancel[]
  @Override
  boolean cancel() {
    if (isDone()) {
      return false;
    }
    if (awaited == null || !awaited.cancel()) { // <1>
      isCancelRequested = true; // <2>
    }
    return true;
  }

  private void throwIfCancelled() {
    if (isCancelRequested) {
      isCancelRequested = false;
      throw new CancellationException();
    }
  }
  // end::cancel[]

  @Override
  public String toString() {
    return "task " + name;
  }

  static Task<?> current() {
    var task = CURRENT.get();
    if (task == null) {
      throw new IllegalStateException("only a task can wait");
    }
    return task;
  }
}
