package site.run.recorder.bootstrap;

import java.util.function.Function;
import site.run.recorder.bootstrap.Wait.State;

/**
 * Looks every few milliseconds for threads that wait where no hook is: for the monitor of an object of the
 * JDK, above all.
 */
public final class Sampler implements Runnable {

  public static final long PACE_MILLIS = 3;
  private static final long LEAST_NANOS = 2 * PACE_MILLIS * 1_000_000;

  /** What a thread waits for, and the thread that has that; null: nothing is known. */
  public record Wanted(Object object, Thread owner) {
    public static final Wanted NOTHING = new Wanted(null, null);
  }

  /**
   * In which state a thread was seen, where, and for what.
   *
   * @param since the clock of {@link System#nanoTime}; 0: it was not seen waiting
   */
  record Seen(Thread.State state, long since, StackTraceElement at, Wanted wanted) {
    static final Seen NOT = new Seen(Thread.State.RUNNABLE, 0, null, Wanted.NOTHING);
  }

  private final Function<Thread, Wanted> close;

  private Sampler(Function<Thread, Wanted> close) {
    this.close = close;
  }

  /** @param close takes a close look at a thread that waits, which may take a while */
  public static void start(Function<Thread, Wanted> close) {
    var group = Thread.currentThread().getThreadGroup().getParent();
    var thread = new Thread(group, new Sampler(close), "recorder-sampler");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    while (true) {
      Pause.of(PACE_MILLIS);
      try {
        Lanes.living().forEach(this::look);
      } catch (OutOfMemoryError ofTheProgram) { // at the next look there may be room again
      }
    }
  }

  private void look(Lane lane) {
    var state = lane.end == 0 && lane.open == null ? ThreadAccess.state(lane.thread())
        : Thread.State.RUNNABLE;
    boolean waits = lane.open == null && switch (state) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
    long now = System.nanoTime();
    if (waits && state == lane.seen.state()) {
      locate(lane);
    } else {
      leave(lane, now);
      lane.seen = waits ? new Seen(state, now, null, Wanted.NOTHING) : Seen.NOT;
    }
  }

  private void locate(Lane lane) {
    var seen = lane.seen;
    if (seen.at() == null && seen.wanted() == Wanted.NOTHING) {
      lane.seen = new Seen(
          seen.state(), seen.since(), Frames.of(ThreadAccess.stack(lane.thread())),
          close.apply(lane.thread()));
    }
  }

  private static void leave(Lane lane, long now) {
    var seen = lane.seen;
    if (seen.since() != 0 && now - seen.since() >= LEAST_NANOS) {
      Lanes.add(wait(lane, now));
    }
  }

  /** @param to the clock of {@link System#nanoTime} when it ended; 0: it lasts */
  static Wait wait(Lane lane, long to) {
    var seen = lane.seen;
    var state = seen.state() == Thread.State.BLOCKED ? State.SEEN_BLOCKED : State.SEEN_WAITING;
    return new Wait(
        lane, state, seen.since(), to, "", seen.wanted().object(), seen.wanted().owner(), 0, null, 0,
        Wait.Item.NONE, seen.at());
  }
}
