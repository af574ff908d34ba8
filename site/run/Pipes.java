package site.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import site.book.Line;
import site.run.recorder.Mark;
import site.trace.Output;

/** The pipes of a process: its output and errors, which are turned into lines, and its input. */
final class Pipes implements AutoCloseable {

  private static final Duration PACE = Duration.ofMillis(40);

  /** After this long a silence since the end, others may hold a pipe; after the longer one they surely do. */
  private static final Duration SILENCE = Duration.ofSeconds(1);
  private static final Duration GIVE_UP = Duration.ofSeconds(3);

  private final Process process;
  private final OutputBudget budget;
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name(Thread.currentThread().getName() + " pipe-", 1).factory());
  private final Pipe out;
  private final Pipe err;
  private final List<Future<?>> reading;

  /** @param folder the run's folder, from which its marks get their token */
  Pipes(Process process, Path folder, Limits limits, Echo echo) {
    this.process = process;
    this.budget = new OutputBudget(limits);
    var token = Mark.token(folder.toString());
    var newest = new AtomicLong();
    this.out = new Pipe(Output.OUT, token, newest, budget, echo.out());
    this.err = new Pipe(Output.ERR, token, newest, budget, echo.err());
    this.reading = List.of(read(out, process.getInputStream()), read(err, process.getErrorStream()));
  }

  private Future<?> read(Pipe pipe, InputStream from) {
    return threads.submit(() -> {
      pipe.read(from);
      return pipe;
    });
  }

  /** How much output may still come. */
  OutputBudget budget() {
    return budget;
  }

  /** Gives these lines as standard input, and then its end. */
  void give(List<String> lines) {
    if (lines.isEmpty()) {
      write(lines); // takes no time
    } else {
      threads.submit(() -> write(lines));
    }
  }

  private void write(List<String> lines) {
    try (var to = process.getOutputStream()) {
      for (var line : lines) {
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return; // it has ended, or does not want to read, as it may
    }
  }

  /**
   * Waits until both are read to their ends. A pipe that another process still holds is given up.
   *
   * @param endHolders ends the processes that hold a pipe, and returns their commands
   * @return those commands
   */
  List<String> await(Supplier<List<String>> endHolders) throws InterruptedException {
    var holders = List.<String>of();
    long ended = System.nanoTime();
    while (!areRead()) {
      long silence = System.nanoTime() - Math.max(ended, Math.max(out.lastCame(), err.lastCame()));
      if (silence > GIVE_UP.toNanos()) {
        return holders.isEmpty() ? List.of("a process that holds its output open") : holders;
      }
      if (silence > SILENCE.toNanos() && holders.isEmpty()) {
        holders = endHolders.get();
      }
    }
    return holders;
  }

  private boolean areRead() throws InterruptedException {
    try {
      for (var each : reading) {
        each.get(PACE.toMillis(), TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** All lines so far, in one order. @param begin the clock of {@link System#nanoTime} when main began */
  List<Line> lines(long begin) throws IOException {
    return Merge.lines(out.lines(), err.lines(), begin);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
