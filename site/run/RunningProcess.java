package site.run;

import java.io.IOException;
import java.io.OutputStream;
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
import java.util.concurrent.atomic.AtomicLong;
import site.base.Folders;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.StoppedThread;
import site.book.Timeline;
import site.run.recorder.Agent;
import site.run.recorder.Mark;
import site.run.recorder.Report;
import site.trace.Output;
import site.trace.Trace;

/** A running process: its output is read, its limits are kept, and its whole tree ends when this is closed. */
final class RunningProcess implements AutoCloseable {

  /** How it ended, what it had given by then, and the processes it left behind. */
  record End(
      List<Line> lines, Ending ending, Duration took, Duration starved, List<StoppedThread> dump,
      Timeline timeline, List<String> survivors) {}

  private static final Duration PACE = Duration.ofMillis(40);
  private static final int LOOKS_PER_CLOSE_LOOK = 5;
  private static final Duration DUMP_PATIENCE = Duration.ofSeconds(5);
  private static final String UNCAUGHT = "Exception in thread \"main\" ";

  private final Process process;
  private final Path folder;
  private final Limits limits;
  private final boolean drawn;
  private final Deadline patience;
  private final ProcessTree tree;
  private final Starvation starvation =
      new Starvation(Path.of("/proc"), Runtime.getRuntime().availableProcessors());
  private final Thread endAtShutdown = new Thread(this::abandon);
  private final ExecutorService readers = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name(Thread.currentThread().getName() + " pipe-", 1).factory());
  private final AtomicLong newest = new AtomicLong();
  private final OutputBudget budget;
  private final Future<List<Printed>> out;
  private final Future<List<Printed>> err;

  /** @throws InterruptedException if the generator is ending */
  RunningProcess(ProcessBuilder command, Path folder, Trace.Start start, Limits limits, Echo echo)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.limits = limits;
    this.drawn = AgentJar.isDrawn(command.command());
    this.patience = new Deadline(start, System.nanoTime());
    synchronized (this) { // an end that comes now waits until there is something to be ended
      endAtShutdown();
      this.process = command.start();
      this.tree = new ProcessTree(process, Agent.VARIABLE + "=" + folder);
    }
    this.budget = new OutputBudget(limits);
    this.out = readers.submit(() -> pipe(Output.OUT, echo.out()).read(process.getInputStream()));
    this.err = readers.submit(() -> pipe(Output.ERR, echo.err()).read(process.getErrorStream()));
  }

  private Pipe pipe(Output stream, OutputStream echo) {
    return new Pipe(stream, Mark.token(folder.toString()), newest, budget, echo);
  }

  /** Gives these lines as standard input, and then its end. */
  void give(List<String> lines) {
    if (lines.isEmpty()) {
      write(lines); // takes no time
    } else {
      readers.submit(() -> write(lines));
    }
  }

  private void write(List<String> lines) {
    try (var to = process.getOutputStream()) {
      for (var line : lines) {
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return; // it has ended, or does not want to read: its own affair
    }
  }

  /** Waits until the run is over, one way or the other; then no process of it is left. */
  End await() throws InterruptedException, IOException {
    var cut = cut();
    long ended = System.nanoTime();
    boolean isDumpShown = cut.isPresent() && !(cut.get() instanceof Ending.StillRunning);
    if (isDumpShown || cut.isPresent() && drawn) {
      askForDump();
    }
    var survivors = cut.isEmpty() ? tree.survivors() : List.<String>of();
    end();
    var report = Report.read(folder);
    var begin = TimelineBuilder.begin(folder).isPresent() ? TimelineBuilder.begin(folder) : report.begin();
    var lines = Merge.lines(lines(out), lines(err), begin.orElse(patience.started()));
    var took = begin.isPresent() ? Duration.ofNanos(ended - begin.getAsLong()) : Recording.UNMEASURED;
    return new End(lines, cut.or(() -> excess(List.of())).orElseGet(() -> exit(lines)), took, starvation.total(),
        isDumpShown ? StoppedThreads.of(report) : List.of(),
        TimelineBuilder.timeline(folder, ended, tree::lastSeen), survivors);
  }

  /** Waits; why the run has to be cut short, or empty once it has ended by itself. */
  private Optional<Ending> cut() throws InterruptedException, IOException {
    var cut = Optional.<Ending>empty();
    var processes = List.of(process.toHandle());
    for (int look = 1; cut.isEmpty() && !process.waitFor(PACE); look++) {
      boolean isClose = look % LOOKS_PER_CLOSE_LOOK == 0;
      if (drawn) {
        tree.look();
      }
      processes = isClose ? tree.alive() : processes;
      cut = excess(isClose ? processes : List.of());
      if (cut.isEmpty()) {
        cut = impatience(processes);
      }
    }
    return cut;
  }

  private Optional<Ending> excess(List<ProcessHandle> processes) {
    return limits.excess(budget)
        .or(() -> processes.isEmpty() ? Optional.empty() : limits.excess(
            processes.stream().mapToLong(ProcessTree::memoryBytes).sum(), FolderUse.of(folder, limits)))
        .map(Ending.Stopped::new);
  }

  private Optional<Ending> impatience(List<ProcessHandle> processes) throws IOException {
    var report = Report.read(folder);
    long now = System.nanoTime();
    if (report.begin().isPresent()) {
      starvation.look(processes.stream().map(ProcessHandle::pid).toList(), now);
    }
    return patience.end(report, now, starvation.total());
  }

  private void askForDump() throws IOException, InterruptedException {
    Files.createFile(folder.resolve(Report.WISH));
    long until = System.nanoTime() + DUMP_PATIENCE.toNanos();
    boolean hopeless = Report.read(folder).begin().isEmpty();
    while (!hopeless && !Report.read(folder).isDumped()) {
      hopeless = System.nanoTime() > until || process.waitFor(PACE);
    }
  }

  private Ending exit(List<Line> lines) {
    var uncaught = lines.stream()
        .filter(line -> line.stream() == Output.ERR && line.text().startsWith(UNCAUGHT))
        .map(line -> line.text().substring(UNCAUGHT.length())).reduce((_, last) -> last);
    return process.exitValue() == 1 && uncaught.isPresent()
        ? new Ending.Uncaught(uncaught.get()) : new Ending.Exited(process.exitValue());
  }

  private static List<Printed> lines(Future<List<Printed>> pipe) throws InterruptedException {
    try {
      return pipe.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void endAtShutdown() throws InterruptedException {
    try {
      Runtime.getRuntime().addShutdownHook(endAtShutdown);
    } catch (IllegalStateException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  /** The generator is ending: nobody else will tidy up. */
  private void abandon() {
    end();
    Folders.delete(folder);
  }

  private synchronized void end() {
    if (tree != null) { // it could be started
      tree.end();
    }
  }

  @Override
  public void close() {
    end();
    readers.shutdownNow();
    try {
      Runtime.getRuntime().removeShutdownHook(endAtShutdown);
    } catch (IllegalStateException e) {
      return; // the generator is ending, and the hook does its work
    }
  }
}
