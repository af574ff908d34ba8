package site.run.recorder.lanes;

import site.run.recorder.lanes.Stay.State;

/**
 * Looks every few milliseconds for threads that wait where no hook is: for the monitor of an object of the JDK, above
 * all.
 */
public final class Sampler implements Runnable {

  private static final long PACE_MILLIS = 3;
  private static final long LEAST_NANOS = 2 * PACE_MILLIS * 1_000_000;

  /** In which state a thread was seen, since when, and where. */
  record Seen(Thread.State state, long since, StackTraceElement at) {
    static final Seen NOT = new Seen(Thread.State.RUNNABLE, 0, null);
  }

  private Sampler() {}

  public static void start() {
    var group = Thread.currentThread().getThreadGroup().getParent();
    var thread = new Thread(group, new Sampler(), "recorder-sampler");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(PACE_MILLIS);
        Lanes.living().forEach(Sampler::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void look(Lane lane) {
    var state = lane.end == 0 && lane.open == null ? lane.thread().getState() : Thread.State.RUNNABLE;
    boolean waits = lane.open == null && switch (state) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
    long now = System.nanoTime();
    if (waits && state == lane.seen.state()) {
      locate(lane);
    } else {
      leave(lane, now);
      lane.seen = waits ? new Seen(state, now, null) : Seen.NOT;
    }
  }

  private static void locate(Lane lane) {
    if (lane.seen.at() == null) {
      lane.seen = new Seen(lane.seen.state(), lane.seen.since(), Frames.of(lane.thread().getStackTrace()));
    }
  }

  private static void leave(Lane lane, long now) {
    var seen = lane.seen;
    if (seen.since() != 0 && now - seen.since() >= LEAST_NANOS) {
      Lanes.add(stay(lane, now));
    }
  }

  /** What lasts by that clock, or has lasted until then. */
  static Stay stay(Lane lane, long to) {
    var state = lane.seen.state() == Thread.State.BLOCKED ? State.BLOCKED : State.WAITING;
    return new Stay(lane, state, lane.seen.since(), to, "", null, null, 0, null, 0, Stay.Item.NONE, lane.seen.at());
  }
}
