import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** An event loop with the verbs of Python's asyncio: one thread, callbacks, timers, channels. */
class EventLoop implements AutoCloseable {

  /** A callback and the time at which it is due; the number keeps equal times in the order of their calls. */
  record Timer(long due, long number, Runnable callback) {}

  private static final ThreadLocal<EventLoop> RUNNING = new ThreadLocal<>();

  private final Deque<Runnable> ready = new ArrayDeque<>();
  private final PriorityQueue<Timer> timers = new PriorityQueue<>(
    Comparator.comparingLong(Timer::due).thenComparingLong(Timer::number));
  private final Queue<Runnable> fromOutside = new ConcurrentLinkedQueue<>();
  private final Selector selector;
  private Consumer<Throwable> failureHandler = failure ->
    System.err.println("loop: a callback failed: " + failure);
  private long timersMade;
  private boolean isRunning;
  private boolean isStopping;

  EventLoop() {
    try {
      selector = Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The loop that runs the calling code. */
  static EventLoop running() {
    var loop = RUNNING.get();
    if (loop == null) {
      throw new IllegalStateException("no loop runs in this thread");
    }
    return loop;
  }

  void callSoon(Runnable callback) {
    ready.add(callback);
  }

  Timer callLater(Duration delay, Runnable callback) {
    var timer = new Timer(
      now() + delay.toNanos(), timersMade++, callback);
    timers.add(timer);
    return timer;
  }

  void cancel(Timer timer) {
    timers.remove(timer);
  }

  /** The only call that another thread may make. */
  // tag::threadsafe[]
  void callSoonThreadsafe(Runnable callback) {
    fromOutside.add(callback);
    selector.wakeup();
  }

  <T> LoopFuture<T> inThread(Callable<T> work) {
    var future = new LoopFuture<T>(this);
    Thread.ofVirtual().start(() -> {
      try {
        var value = work.call();
        callSoonThreadsafe(() -> future.set(value));
      } catch (Throwable t) {
        callSoonThreadsafe(() -> future.fail(t));
      }
    });
    return future;
  }
  // end::threadsafe[]

  // tag::turn[]
  private void turn() {
    pause(timeToNextEvent()); // <1>
    for (var each = fromOutside.poll(); each != null;
        each = fromOutside.poll()) {
      ready.add(each);
    }
    while (!timers.isEmpty() && timers.peek().due() <= now()) { // <2>
      ready.add(timers.poll().callback());
    }
    for (int n = ready.size(); n > 0; n--) { // <3>
      call(ready.poll());
    }
  }

  void call(Runnable callback) {
    try {
      callback.run();
    } catch (RuntimeException failure) {
      failureHandler.accept(failure); // <4>
    }
  }
  // end::turn[]

  /** In nanoseconds: 0 if something is ready, the longest time if there is nothing but channels to wait for. */
  private long timeToNextEvent() {
    return !ready.isEmpty() || !fromOutside.isEmpty() || isStopping ? 0
      : timers.isEmpty() ? Long.MAX_VALUE : Math.max(0, timers.peek().due() - now());
  }

  long now() {
    return System.nanoTime();
  }

  // tag::selector[]
  /** Waits for a channel, or until the time is over. */
  void pause(long nanos) {
    try {
      if (nanos == 0) {
        selector.selectNow(this::report);
      } else if (nanos == Long.MAX_VALUE) {
        selector.select(this::report); // <1>
      } else {
        selector.select(this::report, nanos / 1_000_000 + 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(SelectionKey key) {
    int ready = key.readyOps();
    key.interestOpsAnd(~ready); // <2>
    waiting(key).forEach((operation, future) -> {
      if ((operation & ready) != 0) future.setIfOpen();
    });
  }

  LoopFuture<Void> ready(SelectableChannel channel, int operation)
      throws ClosedChannelException {
    var key = channel.keyFor(selector);
    if (key == null) {
      key = channel.register(selector, 0,
        new HashMap<Integer, LoopFuture<Void>>());
    }
    var future = new LoopFuture<Void>(this);
    var before = waiting(key).put(operation, future); // <3>
    if (before != null && !before.isDone()) {
      throw new IllegalStateException("somebody waits for it already");
    }
    key.interestOpsOr(operation);
    return future;
  }
  // end::selector[]

  @SuppressWarnings("unchecked")
  private static Map<Integer, LoopFuture<Void>> waiting(SelectionKey key) {
    return (Map<Integer, LoopFuture<Void>>) key.attachment();
  }

  // tag::verbs[]
  void runForever() {
    if (!selector.isOpen() || isRunning) {
      throw new IllegalStateException(
        isRunning ? "the loop is running" : "the loop is closed");
    }
    isRunning = true;
    RUNNING.set(this);
    try {
      do {
        turn();
      } while (!isStopping);
    } finally {
      RUNNING.remove();
      isRunning = false;
      isStopping = false;
    }
  }

  <T> T runUntilComplete(LoopFuture<T> future) throws Exception {
    future.whenDone(this::stop);
    runForever();
    return future.result();
  }

  void stop() {
    isStopping = true;
  }
  // end::verbs[]

  boolean isRunning() {
    return isRunning;
  }

  @Override
  public void close() {
    if (isRunning) {
      throw new IllegalStateException("a running loop cannot be closed");
    }
    try {
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who is told of a callback that fails. */
  void onFailure(Consumer<Throwable> handler) {
    failureHandler = handler;
  }

  /** A task is made at once and begins in the next turn. */
  <T> Task<T> task(String name, Callable<T> body) {
    return new Task<>(this, name, body);
  }

  /** A task without a result. */
  Task<Void> task(String name, Task.Steps body) {
    return new Task<>(this, name, () -> {
      body.run();
      return null;
    });
  }

  /** Python's asyncio.run: a loop, one task, and the end of both. */
  static void run(Task.Steps main) throws Exception {
    try (var loop = new EventLoop()) {
      loop.runUntilComplete(loop.task("main", main));
    }
  }
}
