package site.book;

import java.time.Duration;

/**
 * A stretch of a thread's time in one state.
 *
 * @param thread its lane
 * @param from since the start of the snippet's main
 * @param to since the start of the snippet's main
 * @param at line of the snippet at which it was entered, as {@code LostDeposit.java:17}; empty where unknown
 * @param what it waits for, in words: a lock and its owner, a sleep's length; empty where there is nothing to say
 */
public record Span(String thread, State state, Duration from, Duration to, String at, String what) {

  /**
   * Running means running or runnable: the system does not tell which. Alive is a process of which no more is known:
   * a child that is not recorded, or one whose main has not begun or is over.
   */
  public enum State { RUNNING, SLEEPING, PARKED, BLOCKED, WAITING, IO, ALIVE }
}
