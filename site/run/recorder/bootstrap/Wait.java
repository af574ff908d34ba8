package site.run.recorder.bootstrap;

/**
 * A stretch of time that a thread spent in one state other than running. Clocks are in nanoseconds of
 * {@link System#nanoTime}.
 *
 * @param to the clock when it ended; 0 while it lasts
 * @param input what was read or written; empty if nothing was
 * @param about what was waited for; null where there is nothing, or nothing is known
 * @param owner the thread that had the lock when the wait began, or whose end was waited for; null: not known
 * @param timeout in nanoseconds; 0: none
 * @param by the thread that ended it; null: none did, or it is not known
 * @param handed the clock when that thread did so; 0: none did
 * @param item passed on by that
 * @param at the frame of the program in which it happened; null where there is none
 */
public record Wait(
    Lane lane, State state, long from, long to, String input, Object about, Thread owner, long timeout,
    Thread by, long handed, Item item, StackTraceElement at) {

  /** Whether the thread that ended the wait passed something on: it was GIVEN by that thread, or TAKEN. */
  public enum Item { NONE, GIVEN, TAKEN }

  /**
   * LOCKED is parked, but for a lock that has an owner; BEGINNING is to wait until a class is initialized,
   * FILE_LOCKED until no other process has locked the file. No hook has told
   * of what was SEEN: it began and ended at some time between two looks.
   */
  public enum State {
    SLEEPING, PARKED, LOCKED, BLOCKED, WAITING, JOINING, BEGINNING, FILE_LOCKED, IO,
    SEEN_BLOCKED, SEEN_WAITING
  }
}
