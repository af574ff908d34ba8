package site.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a build is, and how long it took to get there: shown on a terminal, told in lines elsewhere, or
 * silent.
 */
public final class Progress implements AutoCloseable {

  private static final Duration PACE_ON_TERMINAL = Duration.ofMillis(250);
  private static final Duration PACE_OF_LINES = Duration.ofSeconds(10);
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final int WIDTH = 78;
  private static final String ERASE = "\r\033[K";

  /** The name of a program with the time that its longest run took, including its start. */
  public record Slow(String name, Duration took) {}

  private record Running(String name, long since) {}

  private final PrintStream to;
  private final boolean onTerminal;
  private final Thread writer;
  private final Timings timings = new Timings();
  private final List<Running> running = new ArrayList<>();
  private final Map<String, Duration> longest = new TreeMap<>();
  private Stage stage = Stage.READING;
  private int total;
  private int ended;

  private Progress(PrintStream to, boolean onTerminal, Duration pace) {
    this.to = to;
    this.onTerminal = onTerminal;
    this.writer = Thread.ofVirtual().unstarted(() -> write(pace));
  }

  /** Shows one line, which is rewritten over and over, and erased at the end. */
  public static Progress onTerminal(PrintStream to) {
    return started(new Progress(to, true, PACE_ON_TERMINAL));
  }

  /** Prints a line now and then, for a log that is read later or elsewhere. */
  public static Progress inLines(PrintStream to) {
    return inLines(to, PACE_OF_LINES);
  }

  /** @param pace the time from one line to the next */
  public static Progress inLines(PrintStream to, Duration pace) {
    return started(new Progress(to, false, pace));
  }

  public static Progress silent() {
    return new Progress(System.err, false, PACE_OF_LINES);
  }

  private static Progress started(Progress progress) {
    progress.writer.start();
    return progress;
  }

  /** What the build does from now on. */
  public synchronized void stage(Stage next) {
    stage = next;
    timings.begin(next);
  }

  public Timings timings() {
    return timings;
  }

  /** The programs whose runs took longest so far, the slowest first. */
  public synchronized List<Slow> slowest(int count) {
    return longest.entrySet().stream().map(entry -> new Slow(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Slow::took).reversed()).limit(count).toList();
  }

  /** This many more runs are ahead. */
  synchronized void expect(int runs) {
    total += runs;
  }

  synchronized void begin(String name) {
    running.add(new Running(name, System.nanoTime()));
  }

  synchronized void end(String name) {
    var run = running.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
    running.remove(run);
    longest.merge(name, Duration.ofNanos(System.nanoTime() - run.since),
        (one, other) -> one.compareTo(other) > 0 ? one : other);
    ended++;
  }

  /** For instance: {@code running 12 of 60: HandOff, LostDeposit (3 s)}; the seconds only of a slow run. */
  synchronized String line() {
    if (stage != Stage.RUNNING) {
      return stage.words();
    }
    var now = System.nanoTime();
    var names = running.stream().map(run -> run.name + slow(Duration.ofNanos(now - run.since)))
        .collect(Collectors.joining(", "));
    var line = stage.words() + " " + Math.min(ended + 1, total) + " of " + total + ": " + names;
    return line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "\u2026" : line;
  }

  private static String slow(Duration runs) {
    return runs.compareTo(SLOW) < 0 ? "" : " (" + runs.toSeconds() + " s)";
  }

  private void write(Duration pace) {
    try {
      while (true) {
        Thread.sleep(pace);
        to.print(onTerminal ? ERASE + line() : line() + System.lineSeparator());
        to.flush();
      }
    } catch (InterruptedException e) {
      to.print(onTerminal ? ERASE : "");
      to.flush();
    }
  }

  /** Erases the line on a terminal. */
  @Override
  public void close() {
    writer.interrupt();
    try {
      if (writer.getState() != Thread.State.NEW) {
        writer.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
