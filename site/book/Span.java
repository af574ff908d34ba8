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
   * RUNNING means running or runnable: the operating system does not tell which. ALIVE is a process of which
   * nothing more is known: a child that is not recorded, or one before or after its main.
   */
  public enum State { RUNNING, SLEEPING, PARKED, BLOCKED, WAITING, IO, ALIVE }

  public Span {
    Objects.requireNonNull(cause); // in those on disk it was once a text
  }
}
