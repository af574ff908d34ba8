package site.run;

import java.util.concurrent.atomic.AtomicLong;

/** What a run may still print, on both streams together; what comes after is dropped. */
final class OutputBudget {

  private final AtomicLong bytes;
  private final AtomicLong lines;

  OutputBudget(Limits limits) {
    this.bytes = new AtomicLong(limits.outputBytes());
    this.lines = new AtomicLong(limits.outputLines());
  }

  /** @return whether one more byte may be printed */
  boolean takeByte() {
    return bytes.decrementAndGet() >= 0;
  }

  /** @return whether one more line may be printed */
  boolean takeLine() {
    return lines.decrementAndGet() >= 0;
  }

  /** Whether more was printed than that. */
  boolean isSpent() {
    return bytes.get() < 0 || lines.get() < 0;
  }

  /** Less than zero if there were too many. */
  long bytesLeft() {
    return bytes.get();
  }

  /** The same of lines. */
  long linesLeft() {
    return lines.get();
  }
}
