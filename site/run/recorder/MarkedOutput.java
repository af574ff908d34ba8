package site.run.recorder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import site.run.recorder.bootstrap.Frames;

/** Passes a program's output on, each piece with its mark, in one write. */
final class MarkedOutput extends OutputStream {

  // A pipe takes so many bytes in one piece (PIPE_BUF on Linux): nothing of another process comes between.
  private static final int ATOMIC = 4096;
  private static final AtomicLong PIECES = new AtomicLong();
  private static final String MAIN = "main";
  private static final Map<Long, String> UNNAMED = new ConcurrentHashMap<>();
  private static final AtomicInteger UNNAMED_COUNT = new AtomicInteger();

  private static volatile String process = "";

  private final FileOutputStream to;
  private final String token;
  private final boolean located;

  /** @param located whether it notes from which lines of the program a piece comes: that has its cost */
  MarkedOutput(FileOutputStream to, String token, boolean located) {
    this.to = to;
    this.token = token;
    this.located = located;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    var thread = name(Thread.currentThread());
    var lines = located ? Frames.lines() : "";
    for (int done = 0; done < count; ) {
      var room = Math.max(1, ATOMIC - 4 * (lines.length() + thread.length()) - token.length() - 60);
      var piece = Math.min(count - done, room);
      long now = System.nanoTime();
      long sequence = PIECES.updateAndGet(last -> Math.max(last + 1, now));
      write(new Mark(sequence, now, piece, lines, thread), bytes, from + done);
      done += piece;
    }
  }

  // tag::mark[]
  private void write(Mark mark, byte[] bytes, int from) throws IOException {
    var head = mark.bytes(token);
    var all = java.util.Arrays.copyOf(head, head.length + mark.count());
    System.arraycopy(bytes, from, all, head.length, mark.count());
    to.write(all);
  }
  // end::mark[]

  /** The threads of a child are told from those of others by its name, which its main thread bears. */
  static void ofProcess(String name) {
    process = name;
  }

  /** Unnamed threads, which virtual ones are unless told otherwise, are numbered as they begin to print. */
  static String name(Thread thread) {
    return told(thread.getName().isEmpty()
        ? UNNAMED.computeIfAbsent(thread.threadId(), _ -> "virtual-" + UNNAMED_COUNT.incrementAndGet())
        : thread.getName());
  }

  /** Numbers nothing: an unnamed thread that has not printed yet is called virtual. */
  static String nameSoFar(Thread thread) {
    return told(thread.getName().isEmpty()
        ? UNNAMED.getOrDefault(thread.threadId(), "virtual") : thread.getName());
  }

  private static String told(String name) {
    return process.isEmpty() ? name : name.equals(MAIN) ? process : process + "/" + name;
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
