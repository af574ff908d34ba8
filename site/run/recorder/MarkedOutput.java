package site.run.recorder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import site.run.recorder.bootstrap.Frames;

/** Passes a program's output on, each piece with its mark, in one write. */
final class MarkedOutput extends OutputStream {

  // A pipe takes so many bytes in one piece (PIPE_BUF on Linux): nothing of another process comes between.
  private static final int ATOMIC = Mark.MOST_BYTES;
  private static final int LEAST_PIECE = 64; // where the mark itself is nearly as long
  private static final AtomicLong PIECES = new AtomicLong();

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
    var thread = ThreadLabel.of(Thread.currentThread());
    var lines = located ? Frames.lines() : "";
    for (int done = 0; done < count; ) {
      var room = Math.max(LEAST_PIECE, ATOMIC - 4 * (lines.length() + thread.length()) - token.length() - 60);
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
    var all = Arrays.copyOf(head, head.length + mark.count());
    System.arraycopy(bytes, from, all, head.length, mark.count());
    to.write(all);
  }
  // end::mark[]

  @Override
  public void close() throws IOException {
    to.close();
  }
}
