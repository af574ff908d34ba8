package site.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import site.run.recorder.Mark;
import site.trace.Output;

/** Turns one stream of a process into lines: takes the marks out, and remembers what they said. */
final class Pipe {

  private final Output stream;
  private final byte[] start;
  private final AtomicLong newest;
  private final OutputBudget budget;
  private final OutputStream echo;

  private volatile long lastCame = System.nanoTime();
  private boolean isClosed;

  private final List<Printed> lines = new ArrayList<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private byte[] pending = {};
  private Mark mark;
  private int left;
  private String thread; // of the first byte of the line; null where no line has begun
  private Mark last; // of the last byte of the line; null where a child printed it

  /**
   * @param newest shared by both pipes of a process: the highest sequence seen
   * @param budget shared by both
   * @param echo receives every byte that is not part of a mark, as it comes
   */
  Pipe(Output stream, String token, AtomicLong newest, OutputBudget budget, OutputStream echo) {
    this.stream = stream;
    this.start = ((char) Mark.START + token + " ").getBytes(StandardCharsets.UTF_8);
    this.newest = newest;
    this.budget = budget;
    this.echo = echo;
  }

  /** Reads to the end of the stream. */
  void read(InputStream from) throws IOException {
    var block = new byte[1 << 16];
    for (int count = from.read(block); count >= 0; count = from.read(block)) {
      accept(block, count);
    }
  }

  /** The lines so far, including a last one without a line end; anything that comes later is dropped. */
  synchronized List<Printed> lines() throws IOException {
    take(pending, 0, pending.length);
    if (thread != null) {
      end();
    }
    isClosed = true;
    return List.copyOf(lines);
  }

  /** When something last came, by {@link System#nanoTime}; before that, when this pipe was made. */
  long lastCame() {
    return lastCame;
  }

  private synchronized void accept(byte[] block, int count) throws IOException {
    lastCame = System.nanoTime();
    if (isClosed || budget.isSpent()) {
      return;
    }
    var bytes = Arrays.copyOf(pending, pending.length + count);
    System.arraycopy(block, 0, bytes, pending.length, count);
    int at = 0;
    while (at < bytes.length) {
      int next = left > 0 ? takeMarked(bytes, at) : takeUpToMark(bytes, at);
      if (next == at) {
        break; // the rest may be the beginning of a mark
      }
      at = next;
    }
    pending = Arrays.copyOfRange(bytes, at, bytes.length);
    echo.flush();
  }

  private int takeMarked(byte[] bytes, int at) throws IOException {
    int count = Math.min(left, bytes.length - at);
    take(bytes, at, at + count);
    left -= count;
    if (left == 0) {
      mark = null;
    }
    return at + count;
  }

  /** Takes everything before the next mark, and the mark itself if it is complete. */
  private int takeUpToMark(byte[] bytes, int at) throws IOException {
    int begin = indexOfMark(bytes, at);
    take(bytes, at, begin);
    int most = Math.min(bytes.length, begin + Mark.LONGEST);
    int end = begin;
    while (end < most && bytes[end] != Mark.END) {
      end++;
    }
    if (end == bytes.length) {
      return begin;
    }
    var read = end == most ? Optional.<Mark>empty()
        : Mark.parse(new String(bytes, begin + 1, end - begin - 1, StandardCharsets.UTF_8));
    if (read.isEmpty()) { // the program printed what looks like a mark
      take(bytes, begin, begin + 1);
      return begin + 1;
    }
    mark = read.get();
    left = mark.count();
    newest.accumulateAndGet(mark.sequence(), Math::max);
    return end + 1;
  }

  /** Where a mark begins, or may begin as far as the bytes so far can tell. */
  private int indexOfMark(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      int length = Math.min(start.length, bytes.length - i);
      if (Arrays.equals(bytes, i, i + length, start, 0, length)) {
        return i;
      }
    }
    return bytes.length;
  }

  private void take(byte[] bytes, int from, int to) throws IOException {
    for (int i = from; i < to && budget.takeByte(); i++) {
      if (thread == null) {
        thread = mark == null ? "" : mark.thread();
      }
      last = mark;
      echo.write(bytes[i]);
      if (bytes[i] == '\n') {
        end();
      } else {
        line.write(bytes[i]);
      }
    }
  }

  private void end() {
    var text = line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
    if (budget.takeLine()) {
      lines.add(last == null
          ? new Printed(stream, thread, text, 0, newest.get(), System.nanoTime(), "")
          : new Printed(stream, thread, text, last.sequence(), last.sequence(), last.nanos(), last.from()));
    }
    line.reset();
    thread = null;
  }
}
