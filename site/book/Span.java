package site.book;

import java.time.Duration;
import java.util.Objects;

/**
 * A stretch of a thread's time in one state.
 *
 * @param thread its lane
 * @param from since the start of the snippet's main
 * @param to since the start of the snippet's main
 * @param at line of the snippet at which it was entered, as {@code LostDeposit.java:17}; empty where unknown
 * @param cause what it waits for, or reads or writes
 */
public record Span(String thread, State state, Duration from, Duration to, String at, Cause cause) {

  /**
   * Running means running or runnable: the system does not tell which. Alive is a process of which no more is
   * known: a child that is not recorded, or one whose main has not begun or is over.
   */
  public enum State { RUNNING, SLEEPING, PARKED, BLOCKED, WAITING, IO, ALIVE }

  public Span {
    Objects.requireNonNull(cause); // in those on disk it was once a text
  }
}
