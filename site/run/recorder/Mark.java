package site.run.recorder;

import java.nio.charset.StandardCharsets;

/**
 * What stands before a piece of output, in the output itself: who printed the next bytes, when, and where in the program.
 *
 * <p>Written as {@code START token sequence nanos count from thread END}, parted by blanks. Two pipes lose the
 * order between them, and a log beside them cannot tell a child's line from an equal one of its parent;
 * a mark in the same write as the bytes loses nothing.
 *
 * @param sequence order over both streams of the process, and nearly that over several: no less than the clock
 * @param nanos the clock of {@link System#nanoTime}, which on one machine all processes share
 * @param count of the bytes that follow
 * @param from the program's own lines that led to it, the innermost first, parted by commas; empty where nobody asks
 */
public record Mark(long sequence, long nanos, int count, String from, String thread) {

  public static final byte START = 1;
  public static final byte END = 2;

  /** What tells this run's marks from anything that a program prints: the last part of its folder's path. */
  public static String token(String folder) {
    return folder.substring(folder.replace('\\', '/').lastIndexOf('/') + 1);
  }

  // No regular expression, no string template: what these cost when first used, every run would pay.
  byte[] bytes(String token) {
    var text = new StringBuilder().append((char) START).append(token)
        .append(' ').append(sequence).append(' ').append(nanos).append(' ').append(count).append(' ').append(from).append(' ');
    for (int i = 0; i < thread.length(); i++) {
      text.append(thread.charAt(i) < ' ' ? '?' : thread.charAt(i));
    }
    return text.append((char) END).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what stands between START and END. */
  public static Mark parse(String text) {
    var parts = text.split(" ", 6);
    return new Mark(
        Long.parseLong(parts[1]), Long.parseLong(parts[2]), Integer.parseInt(parts[3]), parts[4], parts[5]);
  }
}
