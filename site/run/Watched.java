package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Stream;
import site.book.Trace;
import site.run.recorder.Agent;
import site.run.recorder.Mark;
import site.run.recorder.Report;

/** A running process whose output is read, whose limits are kept, and whose whole tree ends when this is closed. */
final class Watched implements AutoCloseable {

  /** How it ended, and what it had given by then. */
  record End(List<Line> lines, Ending ending, Duration took, List<String> dump) {}

  private static final Duration PACE = Duration.ofMillis(40);
  private static final int LOOKS_PER_MEMORY_LOOK = 5;
  private static final Duration DUMP_PATIENCE = Duration.ofSeconds(1);
  /** Until main begins: the JVM starts, and the {@code jbang} command compiles and fetches first. */
  private static final Duration START_PATIENCE = Duration.ofSeconds(120);

  private final Process process;
  private final Path folder;
  private final Trace.Start start;
  private final Limits limits;

  private final long started = System.nanoTime();
  private final Tree tree;
  private final Thread endAtShutdown;
  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicLong budget;
  private final Future<List<Printed>> out;
  private final Future<List<Printed>> err;

  Watched(Process process, Path folder, Trace.Start start, Limits limits) {
    this.process = process;
    this.folder = folder;
    this.start = start;
    this.limits = limits;
    this.tree = new Tree(process, Agent.VARIABLE + "=" + folder);
    this.endAtShutdown = new Thread(tree::end);
    Runtime.getRuntime().addShutdownHook(endAtShutdown);
    this.budget = new AtomicLong(limits.outputBytes());
    var newest = new AtomicLong();
    var token = Mark.token(folder.toString());
    this.out = readers.submit(() -> new Pipe(Stream.OUT, token, newest, budget).read(process.getInputStream()));
    this.err = readers.submit(() -> new Pipe(Stream.ERR, token, newest, budget).read(process.getErrorStream()));
  }

  /** Gives these lines as standard input, and then its end. */
  void give(List<String> lines) {
    readers.submit(() -> {
      try (var to = process.getOutputStream()) {
        for (var line : lines) {
          to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        return; // it has ended, or does not want to read: its own affair
      }
    });
  }

  /** Waits until the run is over, one way or the other; then no process of it is left. */
  End await() throws InterruptedException, IOException {
    var told = Told.read(folder);
    var cut = Optional.<Ending>empty();
    for (int look = 1; cut.isEmpty() && !process.waitFor(PACE); look++) {
      told = Told.read(folder);
      cut = cut(told, look % LOOKS_PER_MEMORY_LOOK == 0);
    }
    long ended = System.nanoTime();
    if (cut.isPresent() && !(cut.get() instanceof Ending.StillRunning)) {
      askForDump();
    }
    tree.end();
    told = Told.read(folder);
    long begin = told.begin().orElse(started);
    var lines = Merge.lines(lines(out), lines(err), begin);
    var took = told.begin().isPresent() ? Duration.ofNanos(ended - begin) : Recording.UNMEASURED;
    return new End(lines, cut.orElseGet(() -> exit(lines)), took, cut.isEmpty() ? List.of() : told.dump());
  }

  /** Why the run has to be ended now, if it has. */
  private Optional<Ending> cut(Told told, boolean lookAtMemory) {
    if (budget.get() < 0) {
      return Optional.of(new Ending.Stopped(limits.tooMuchOutput()));
    }
    if (lookAtMemory && tree.memoryBytes() > limits.memoryBytes()) {
      return Optional.of(new Ending.Stopped(limits.tooMuchMemory()));
    }
    if (told.stuck()) {
      return Optional.of(told.cycle().isEmpty()
          ? new Ending.Stuck(told.keepers()) : new Ending.Deadlock(told.cycle()));
    }
    var now = System.nanoTime();
    if (told.begin().isEmpty()) {
      return now - started > START_PATIENCE.toNanos() ? Optional.of(new Ending.TimedOut()) : Optional.empty();
    }
    var running = Duration.ofNanos(now - told.begin().getAsLong());
    if (!start.stopAfter().isZero() && running.compareTo(start.stopAfter()) >= 0) {
      return Optional.of(new Ending.StillRunning(start.stopAfter()));
    }
    if (start.stopAfter().isZero() && running.compareTo(start.timeout()) > 0) {
      return Optional.of(told.cycle().isEmpty() ? new Ending.TimedOut() : new Ending.Deadlock(told.cycle()));
    }
    return Optional.empty();
  }

  private void askForDump() throws IOException, InterruptedException {
    Files.createFile(folder.resolve(Report.WISH));
    long until = System.nanoTime() + DUMP_PATIENCE.toNanos();
    while (!Told.read(folder).dumped() && System.nanoTime() < until && !process.waitFor(PACE)) {
      continue;
    }
  }

  private Ending exit(List<Line> lines) {
    return process.exitValue() == 1 ? uncaught(lines) : new Ending.Exited(process.exitValue());
  }

  private static Ending uncaught(List<Line> lines) {
    var head = "Exception in thread \"main\" ";
    return lines.stream().filter(line -> line.stream() == Stream.ERR && line.text().startsWith(head))
        .reduce((_, last) -> last)
        .<Ending>map(line -> new Ending.Uncaught(line.text().substring(head.length())))
        .orElse(new Ending.Exited(1));
  }

  private static List<Printed> lines(Future<List<Printed>> pipe) throws InterruptedException {
    try {
      return pipe.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    tree.end();
    readers.shutdownNow();
    try {
      Runtime.getRuntime().removeShutdownHook(endAtShutdown);
    } catch (IllegalStateException e) {
      return; // the generator is ending, and the hook does its work
    }
  }
}
