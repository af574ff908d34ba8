package site.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is being run, and how far it is: one line on a terminal, written over and over; nothing elsewhere. */
public final class Progress implements AutoCloseable {

  private static final Duration PACE = Duration.ofMillis(250);
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final int WIDTH = 78;
  private static final String ERASE = "\r\033[K";

  private final PrintStream to;
  private final boolean shown;
  private final Thread writer;
  private final List<Running> running = new ArrayList<>();
  private int total;
  private int ended;

  private record Running(String name, long since) {}

  private Progress(PrintStream to, boolean shown) {
    this.to = to;
    this.shown = shown;
    this.writer = Thread.ofVirtual().unstarted(this::write);
    if (shown) {
      writer.start();
    }
  }

  /** @param shown whether it is a terminal, and its reader wants to see it */
  public static Progress on(PrintStream to, boolean shown) {
    return new Progress(to, shown);
  }

  /** So many runs are ahead, besides those announced before. */
  synchronized void expect(int runs) {
    total += runs;
  }

  synchronized void begin(String name) {
    running.add(new Running(name, System.nanoTime()));
  }

  synchronized void end(String name) {
    running.stream().filter(run -> run.name.equals(name)).findFirst().ifPresent(running::remove);
    ended++;
  }

  /** For instance: {@code 12 of 60: HandOff, LostDeposit (3 s)}; the seconds where they are many. */
  synchronized String line() {
    var now = System.nanoTime();
    var names = running.stream().map(run -> run.name + slow(Duration.ofNanos(now - run.since)))
        .collect(Collectors.joining(", "));
    var line = "running " + Math.min(ended + 1, total) + " of " + total + ": " + names;
    return line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "\u2026" : line;
  }

  private static String slow(Duration runs) {
    return runs.compareTo(SLOW) < 0 ? "" : " (" + runs.toSeconds() + " s)";
  }

  private void write() {
    try {
      while (true) {
        Thread.sleep(PACE);
        if (isRunning()) {
          to.print(ERASE + line());
          to.flush();
        }
      }
    } catch (InterruptedException e) {
      to.print(ERASE);
      to.flush();
    }
  }

  private synchronized boolean isRunning() {
    return !running.isEmpty();
  }

  /** Leaves the line empty. */
  @Override
  public void close() {
    writer.interrupt();
    try {
      if (shown) {
        writer.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
