package site.run.recorder.lanes;

/**
 * A stretch of time that a thread spent in one state other than running.
 *
 * @param to the clock when it ended; 0 while it lasts
 * @param type name of the class of what was waited for; empty where there is nothing to say
 * @param owner who had the lock when the stay began, or whose end was waited for; null where that is not known
 * @param timeout in nanoseconds; 0: none
 * @param by who ended it; null where nobody did or it is not known
 * @param handed the clock when it did so
 * @param at the frame of the program in which it happened; null where there is none
 */
public record Stay(
    Lane lane, State state, long from, long to, String type, Thread owner, long timeout,
    Thread by, long handed, StackTraceElement at) {

  /** LOCKED is parked, but for a lock that has an owner. */
  public enum State { SLEEPING, PARKED, LOCKED, BLOCKED, WAITING, JOINING, IO }
}
