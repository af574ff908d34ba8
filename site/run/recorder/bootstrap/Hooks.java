package site.run.recorder.bootstrap;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import site.run.recorder.bootstrap.Lane.Open;
import site.run.recorder.bootstrap.Lane.Sign;
import site.run.recorder.bootstrap.Wait.State;

/**
 * What instrumented code calls, in the JDK's methods that wait and around a program's monitors.
 *
 * <p>Of waits within a wait the outermost counts: a thread that reads from a pipe waits for input, however
 * the pipe does it. Nothing here waits itself.
 */
public final class Hooks {

  /** What the names of the recorder's own classes begin with. */
  static final String RECORDER = Hooks.class.getPackageName().replace("bootstrap", "");

  /** Shorter ones cannot be seen. */
  private static final long LEAST_NANOS = 100_000;
  private static final long LEAST_IO_NANOS = 1_000_000; // to print a line takes less

  private static final AtomicInteger ENTERING = new AtomicInteger();
  private static final Map<Integer, Sign> RELEASED = new ConcurrentHashMap<>();
  private static final Map<Integer, Sign> NOTIFIED = new ConcurrentHashMap<>();

  private Hooks() {}

  public static void mainBegins(Class<?> type, Object program) {
    Lanes.mainBegins(type, program);
  }

  public static void sleeping() {
    enter(State.SLEEPING, "", null, null, 0);
  }

  public static void parking(Object blocker) {
    var about = ObjectNames.whole(blocker == null ? LockSupport.getBlocker(Thread.currentThread()) : blocker);
    var owner = about instanceof AbstractOwnableSynchronizer ? Owner.of(about) : null;
    enter(owner == null ? State.PARKED : State.LOCKED, "", about, owner, 0);
  }

  public static void waiting(Object monitor, long millis) {
    release(monitor);
    ENTERING.incrementAndGet(); // as every thread that waits on a monitor will
    enter(State.WAITING, "", monitor, null, millis * 1_000_000);
  }

  public static void waited() {
    ENTERING.decrementAndGet();
    leave();
  }

  public static void joining(Thread thread) {
    enter(State.JOINING, "", null, thread, 0);
  }

  public static void awaiting(Process process) {
    enter(State.JOINING, "", null, ChildProcesses.of(process), 0);
  }

  /** Locking a file, against other processes. */
  public static void locking() {
    enter(State.FILE_LOCKED, "", null, null, 0);
  }

  public static void initializing(Class<?> type) {
    Initializations.begin(type);
  }

  /** Before an instruction that initializes a class unless that has been done. */
  public static void using(Class<?> type) {
    var other = Initializations.other(type);
    if (other != null) {
      enter(State.BEGINNING, "", type, other, 0);
      Initializations.await(type);
      leave();
    }
  }

  /** Pipes from and to children are files to the JDK too. */
  public static void file(Object stream) throws IOException {
    var descriptor = stream instanceof FileInputStream in ? in.getFD() : ((FileOutputStream) stream).getFD();
    io(descriptor == FileDescriptor.in ? "standard input"
        : descriptor == FileDescriptor.out ? "standard output"
        : descriptor == FileDescriptor.err ? "standard error"
        : stream.getClass().getName().startsWith("java.lang.Process$Pipe") ? "pipe" : "file");
  }

  public static void io(String what) {
    enter(State.IO, what, null, null, 0);
  }

  public static void entering(Object monitor) {
    ENTERING.incrementAndGet();
    enter(State.BLOCKED, "", monitor, null, 0);
  }

  public static void entered() {
    ENTERING.decrementAndGet();
    leave();
  }

  public static void release(Object monitor) {
    if (ENTERING.get() > 0) {
      RELEASED.put(System.identityHashCode(monitor), new Sign(Thread.currentThread(), System.nanoTime()));
    }
  }

  public static void notifying(Object monitor) {
    NOTIFIED.put(System.identityHashCode(monitor), new Sign(Thread.currentThread(), System.nanoTime()));
  }

  public static void halting() {
    Lanes.beforeHalt.run();
  }

  public static void unparking(Thread thread) {
    var lane = thread == null ? null : Lanes.of(thread);
    var open = lane == null ? null : lane.open;
    if (open != null) {
      var passing = QueueOperation.isPossible(open.about()) ? QueueOperation.now() : QueueOperation.NONE;
      lane.unparked = new Sign(Thread.currentThread(), System.nanoTime(), passing);
    }
  }

  public static void starting(Thread thread) {
    if (Lanes.of(Thread.currentThread()) != null && !Service.is(thread)) {
      Lanes.add(thread, Thread.currentThread());
    }
  }

  public static void ended() {
    var lane = Lanes.of(Thread.currentThread());
    if (lane != null) {
      lane.end = System.nanoTime();
    }
  }

  private static void enter(State state, String input, Object about, Thread owner, long timeout) {
    var lane = Lanes.of(Thread.currentThread());
    if (lane != null && lane.depth++ == 0) {
      Variables.see(about);
      lane.unparked = Sign.NONE;
      lane.open = new Open(state, System.nanoTime(), input, about, owner, timeout);
    }
  }

  public static void leave() {
    var lane = Lanes.of(Thread.currentThread());
    if (lane == null || lane.depth == 0 || --lane.depth > 0) {
      return;
    }
    var open = lane.open;
    lane.open = null;
    long now = System.nanoTime();
    if (now - open.since() >= (open.state() == State.IO ? LEAST_IO_NANOS : LEAST_NANOS)) {
      var sign = sign(lane, open);
      Lanes.add(new Wait(lane, open.state(), open.since(), now, open.input(), open.about(), open.owner(),
          open.timeout(), sign.from(), sign.nanos(), item(sign), Frames.here()));
    }
  }

  private static Wait.Item item(Sign sign) {
    return sign.passing() == QueueOperation.NONE ? Wait.Item.NONE : QueueOperation.now().with(sign.passing());
  }

  private static Sign sign(Lane lane, Open open) {
    return switch (open.state()) {
      case PARKED, LOCKED -> since(lane.unparked, open);
      case BLOCKED -> since(RELEASED, open);
      case WAITING -> {
        var notified = since(NOTIFIED, open);
        yield notified == Sign.NONE && open.timeout() != 0 ? since(RELEASED, open) : notified;
      }
      case SLEEPING, JOINING, BEGINNING, FILE_LOCKED, IO, SEEN_BLOCKED, SEEN_WAITING -> Sign.NONE;
    };
  }

  private static Sign since(Map<Integer, Sign> signs, Open open) {
    return since(signs.getOrDefault(System.identityHashCode(open.about()), Sign.NONE), open);
  }

  private static Sign since(Sign sign, Open open) {
    return sign.nanos() >= open.since() ? sign : Sign.NONE;
  }
}
