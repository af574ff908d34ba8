package site.run.recorder.bootstrap;

import site.run.recorder.bootstrap.Wait.State;

/**
 * A thread of the program, or a process that it started: when it came and went, and what it waits for now.
 */
public final class Lane {

  /**
   * A wait that has not ended yet.
   *
   * @param since the clock of {@link System#nanoTime} when it began
   * @param timeout in nanoseconds; 0: none
   */
  record Open(State state, long since, String input, Object about, Thread owner, long timeout) {}

  /**
   * Another thread let this one, or those that wait for this object, go on.
   *
   * @param nanos the clock of {@link System#nanoTime} then
   * @param passing what it did for that where items are passed on
   */
  record Sign(Thread from, long nanos, QueueOperation passing) {
    static final Sign NONE = new Sign(null, 0);

    Sign(Thread from, long nanos) {
      this(from, nanos, QueueOperation.NONE);
    }
  }

  private final Thread thread;
  private final Thread parent;
  private final long begin;
  private final String process;
  volatile long pid;
  volatile long end;
  volatile Open open;
  volatile Sign unparked = Sign.NONE;
  int depth;
  volatile Sampler.Seen seen = Sampler.Seen.NOT;
  private Open located;
  private StackTraceElement at;

  Lane(Thread thread, Thread parent, long begin, String process) {
    this.thread = thread;
    this.parent = parent;
    this.begin = begin;
    this.process = process;
  }

  /** Of a process one that is never started, and has its name. */
  public Thread thread() {
    return thread;
  }

  /** The thread that started it; null: it is the main thread. */
  public Thread parent() {
    return parent;
  }

  /** The clock of {@link System#nanoTime} when it was started. */
  public long begin() {
    return begin;
  }

  /** The number of the process; empty: it is a thread. */
  public String process() {
    return process;
  }

  /** The system's number of a process; 0: not known yet, or it is a thread. */
  public long pid() {
    return pid;
  }

  /** The clock of {@link System#nanoTime} when it ended; 0 while it lives. */
  public long end() {
    return end;
  }

  /** What it waits for at this moment; null while it runs. One thread at a time may ask. */
  Wait lasting() {
    var now = open;
    if (end != 0) {
      return null;
    }
    if (now == null) {
      return seen.since() == 0 ? null : Sampler.wait(this, 0);
    }
    if (now != located) {
      located = now;
      at = Frames.of(ThreadAccess.stack(thread));
    }
    return new Wait(this, now.state, now.since, 0, now.input, now.about, now.owner, now.timeout, null, 0,
        Wait.Item.NONE, at);
  }
}
