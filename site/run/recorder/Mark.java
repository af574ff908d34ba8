package site.run.recorder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What stands before a piece of output, in the output itself: who printed the next bytes, when, and where in
 * the program.
 *
 * <p>Written as {@code START token sequence nanos count from thread END}, separated by blanks. Two pipes lose
 * the order between them, and a log beside them cannot tell a child's line from an equal one of its parent; a
 * mark in the same write as the bytes loses nothing.
 *
 * @param sequence order over both streams of the process, and nearly that over several: no less than the
 *     clock
 * @param nanos the clock of {@link System#nanoTime}, which on one machine all processes share
 * @param count of the bytes that follow
 * @param from the program's own lines that led to it, the innermost first, separated by commas; empty where
 *     nobody asks
 * @param thread a {@link ThreadLabel}
 */
public record Mark(long sequence, long nanos, int count, String from, String thread) {

  public static final byte START = 1;
  public static final byte END = 2;

  /** No mark is longer, in bytes: what is, the program printed. */
  public static final int LONGEST = 8192;

  /** Bytes that one mark is for, at most. */
  static final int MOST_BYTES = 4096;

  /** Of {@code from}, in characters: each may take three bytes. */
  private static final int LONGEST_FROM = 2000;

  /** What clocks of two processors may differ by, and more. */
  private static final long SLACK_NANOS = 1_000_000_000;

  /** What tells this run's marks from anything that a program prints: the last part of its folder's path. */
  public static String token(String folder) {
    return folder.substring(folder.replace('\\', '/').lastIndexOf('/') + 1);
  }

  // No regular expression, no string template: what these cost when first used, every run would pay.
  byte[] bytes(String token) {
    var text = new StringBuilder().append((char) START).append(token)
        .append(' ').append(sequence).append(' ').append(nanos).append(' ').append(count).append(' ');
    for (int i = 0; i < from.length() && i < LONGEST_FROM; i++) {
      text.append(from.charAt(i) <= ' ' ? '?' : from.charAt(i)); // the name of a file may have blanks
    }
    return text.append(' ').append(thread).append((char) END).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what stands between START and END; empty if the program wrote that, and no mark could be so. */
  public static Optional<Mark> parse(String text) {
    var parts = text.split(" ", 6);
    try {
      var mark = new Mark(
          Long.parseLong(parts[1]), Long.parseLong(parts[2]), Integer.parseInt(parts[3]), parts[4], parts[5]);
      return Optional.of(mark).filter(Mark::isPossible);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private boolean isPossible() {
    return count > 0 && count <= MOST_BYTES
        && nanos > 0 && nanos <= sequence && sequence <= System.nanoTime() + SLACK_NANOS;
  }
}
