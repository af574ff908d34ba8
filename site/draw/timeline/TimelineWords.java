package site.draw.timeline;

import java.time.Duration;
import java.util.Locale;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Kind;

/** How pictures of time speak. */
final class TimelineWords {

  private TimelineWords() {}

  /** Two digits where the time is short: 0.4 ms, 52 ms, 1200 ms, 12 s. */
  static String time(double millis) {
    var seconds = millis >= 10_000;
    var number = seconds ? millis / 1000 : millis;
    var digits = number < 0.1 ? "%.2f" : number < 10 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, digits, number).replaceFirst("\\.0+$", "") + (seconds ? "\u00a0s" : "\u00a0ms");
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

  /** {@code blocked 52 ms, for the fork, which ann has; line 17}. @param file of the snippet */
  static String of(Span span, String file) {
    return state(span.state()) + " " + time(span.to().minus(span.from())) + reason(span)
        + (span.at().isEmpty() ? "" : "; " + at(span.at(), file));
  }

  private static String at(String at, String file) {
    return at.startsWith(file + ":") ? "line " + at.substring(file.length() + 1) : at;
  }

  static String reason(Span span) {
    return span.what().isEmpty() ? "" : switch (span.state()) {
      case SLEEPING, RUNNING, ALIVE -> "";
      case IO -> " (" + span.what() + ")";
      case PARKED, BLOCKED, WAITING -> ", for " + span.what();
    };
  }

  /** The name of what it waits for, without more words; empty where there is none. */
  static String thing(Span span) {
    var name = span.what().replaceFirst("(, which .* has)?( \\(.*\\))?$", "");
    return name.contains(" ") ? "" : name;
  }
}
