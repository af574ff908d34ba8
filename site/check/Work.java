package site.check;

import site.book.Recording;

/**
 * How much work a check may still do. It is counted, not timed, so that a trace and a recording get the same
 * answer on every machine. A unit is about one call or a few characters: tens of nanoseconds.
 */
final class Work {

  private static final long MUCH = 10_000_000;
  private static final long LITTLE = 300_000;
  private static final long FOR_EACH_LINE = 10_000;
  private static final long FOR_ONE_MATCH = 1_000_000;

  /** All work is spent. Has no stack trace: it is not a mistake. */
  @SuppressWarnings("serial")
  static final class Spent extends RuntimeException {

    private final int line;

    private Spent(int line) {
      super(null, null, false, false);
      this.line = line;
    }

    /** Line of the trace whose pattern alone took too much; 0: the lines together did. */
    int line() {
      return line;
    }
  }

  private long left;
  private long leftForMatch;
  private int line;

  private Work(long left) {
    this.left = left;
  }

  /** About a second, and more for a long recording. */
  static Work on(Recording recording) {
    return new Work(MUCH + FOR_EACH_LINE * recording.lines().size());
  }

  /** A hundredth of that. */
  static Work little(Recording recording) {
    return new Work(LITTLE + FOR_EACH_LINE / 100 * recording.lines().size());
  }

  /** From here on, a line is compared with the pattern at this line of the trace. */
  void beginMatch(int line) {
    this.line = line;
    this.leftForMatch = FOR_ONE_MATCH;
  }

  /** @throws Spent if that much is not left */
  void spend(long units) {
    left -= units;
    if (left < 0) {
      throw new Spent(0);
    }
  }

  /**
   * Spends work on the comparison that began last.
   *
   * @throws Spent if that much is not left
   */
  void spendOnMatch(long units) {
    spend(units);
    leftForMatch -= units;
    if (leftForMatch < 0) {
      throw new Spent(line);
    }
  }
}
