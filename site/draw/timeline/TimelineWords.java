package site.draw.timeline;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import site.book.Cause;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Kind;

/** The wording of timelines. */
final class TimelineWords {

  private TimelineWords() {}

  /** Two digits where the time is short: 0.4 ms, 52 ms, 1200 ms, 12 s. */
  static String time(double millis) {
    var seconds = millis >= 10_000;
    var number = seconds ? millis / 1000 : millis;
    var digits = number < 0.1 ? "%.2f" : number < 10 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, digits, number).replaceFirst("\\.0+$", "")
        + (seconds ? "\u00a0s" : "\u00a0ms");
  }

  static String time(Duration duration) {
    return time(Axis.millis(duration));
  }

  static String state(State state) {
    return switch (state) {
      case RUNNING -> "running or runnable";
      case SLEEPING -> "sleeping";
      case PARKED -> "parked";
      case BLOCKED -> "blocked";
      case WAITING -> "waiting";
      case IO -> "in I/O";
      case ALIVE -> "a process, alive";
    };
  }

  static String did(State state) {
    return switch (state) {
      case RUNNING -> "ran";
      case SLEEPING -> "slept";
      case PARKED -> "was parked";
      case BLOCKED -> "was blocked";
      case WAITING -> "waited";
      case IO -> "was in I/O";
      case ALIVE -> "was alive";
    };
  }

  static String handover(Kind kind) {
    return switch (kind) {
      case LOCK -> "lock handed over";
      case ITEM -> "item handed over";
      case NOTIFY -> "notified";
      case UNPARK -> "woken";
      case START -> "started";
      case JOIN -> "joined";
    };
  }

  /** {@code blocked 52 ms, for the fork, which ann has; line 17}. @param file the snippet's file */
  static String of(Span span, String file) {
    var line = line(span, file);
    var at = line.isPresent() ? "line " + line.getAsInt() : span.at();
    return state(span.state()) + " " + time(span.to().minus(span.from())) + reason(span)
        + (at.isEmpty() ? "" : "; " + at);
  }

  /** The line of that file at which the state was entered; empty if unknown or in another file. */
  static OptionalInt line(Span span, String file) {
    return span.at().startsWith(file + ":")
        ? OptionalInt.of(Integer.parseInt(span.at().substring(file.length() + 1))) : OptionalInt.empty();
  }

  static String reason(Span span) {
    return switch (span.cause()) {
      case Cause.None() -> "";
      case Cause.Channel(var name) -> " (" + name + ")";
      case Cause.Blocker _, Cause.End _, Cause.Initialization _, Cause.FileLock _ ->
          ", for " + span.cause().words();
    };
  }

  /** The name of what the thread waits for, if that is one word; else empty. */
  static String name(Span span) {
    var name = switch (span.cause()) {
      case Cause.Blocker blocker -> blocker.name();
      case Cause.Channel(var kind) -> kind;
      case Cause.None _, Cause.End _, Cause.Initialization _, Cause.FileLock _ -> "";
    };
    return name.contains(" ") ? "" : name;
  }
}
