package site.run;

import java.util.concurrent.atomic.AtomicLong;

/** How much a run may still print, on both streams together; anything beyond that is dropped. */
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

  /** Whether more was printed than allowed. */
  boolean isSpent() {
    return bytes.get() < 0 || lines.get() < 0;
  }

  /** How many bytes may still be printed; less than zero if too many were. */
  long bytesLeft() {
    return bytes.get();
  }

  /** How many lines may still be printed; less than zero if too many were. */
  long linesLeft() {
    return lines.get();
  }
}
