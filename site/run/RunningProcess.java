package site.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import site.base.Folders;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.StoppedThread;
import site.book.Timeline;
import site.run.recorder.Lifeline;
import site.run.recorder.RecorderFault;
import site.run.recorder.Report;
import site.run.recorder.ReportReader;
import site.trace.Output;
import site.trace.Trace;

/**
 * A running process: its output is read, its limits are enforced, and its whole tree ends when it is closed.
 */
final class RunningProcess implements AutoCloseable {

  /** How the process ended, what it had produced by then, and the processes that it left behind. */
  record End(
      List<Line> lines, Ending ending, Duration took, Duration starved, List<StoppedThread> dump,
      Timeline timeline, List<String> survivors) {}

  /** What the recorder's files say at the end, or what is wrong with them. */
  private record Told(OptionalLong begin, Timeline timeline, Optional<Ending> fault) {}

  private static final Duration PACE = Duration.ofMillis(40);
  private static final int LOOKS_PER_CLOSE_LOOK = 5;
  private static final Duration DUMP_PATIENCE = Duration.ofSeconds(5);
  private static final String UNCAUGHT = "Exception in thread \"main\" ";

  private final Path folder;
  private final Limits limits;
  private final boolean drawn;
  private final Deadline deadline;
  private final Lifeline lifeline;
  private final ReportReader report;
  private final Process process;
  private final ProcessTree tree;
  private final Pipes pipes;
  private final Starvation starvation =
      new Starvation(Path.of("/proc"), Runtime.getRuntime().availableProcessors());
  private final Thread endAtShutdown = new Thread(this::abandon);

  /** @throws InterruptedException if the generator is ending */
  RunningProcess(ProcessBuilder command, Path folder, Trace.Start start, Limits limits, Echo echo)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.limits = limits;
    this.drawn = AgentJar.isDrawn(command.command());
    this.deadline = new Deadline(start, System.nanoTime());
    this.report = new ReportReader(folder);
    if (!echo.isTyped()) { // otherwise Ctrl-C is meant for the program too
      command.command(OwnGroup.of(command.command()));
    }
    synchronized (this) { // an end requested now waits until there is a process to end
      endAtShutdown();
      this.lifeline = Lifeline.hold(folder);
      this.process = started(command);
      this.tree = new ProcessTree(process, folder);
    }
    this.pipes = new Pipes(process, folder, limits, echo);
  }

  private Process started(ProcessBuilder command) throws IOException {
    try {
      return command.start();
    } catch (IOException e) {
      lifeline.close();
      removeShutdownHook();
      throw e;
    }
  }

  /** Gives these lines as standard input, and then its end. */
  void give(List<String> lines) {
    pipes.give(lines);
  }

  /** Waits until the run is over, one way or another; no process of it is left then. */
  End await() throws InterruptedException, IOException {
    var cut = cut();
    long ended = System.nanoTime();
    boolean isDumpShown = cut.isPresent() && !(cut.get() instanceof Ending.StillRunning);
    if (isDumpShown || cut.isPresent() && drawn) {
      askForDump();
    }
    var survivors = new ArrayList<>(cut.isEmpty() ? tree.survivors() : List.of());
    end();
    survivors.addAll(pipes.await(tree::endWriters));
    var told = told(ended);
    var lines = pipes.lines(told.begin.orElse(deadline.started()));
    var took = told.begin.isPresent() ? Duration.ofNanos(ended - told.begin.getAsLong())
        : Recording.UNMEASURED;
    var ending = told.fault.or(() -> cut).or(() -> excess(List.of())).orElseGet(() -> exit(lines));
    return new End(lines, ending, took, starvation.total(),
        isDumpShown ? StoppedThreads.of(report.last()) : List.of(), told.timeline, survivors);
  }

  private Told told(long ended) throws IOException {
    try {
      var begin = report.read().begin();
      var ofTimeline = TimelineBuilder.begin(folder);
      return new Told(ofTimeline.isPresent() ? ofTimeline : begin,
          TimelineBuilder.timeline(folder, ended, tree::lastSeen), Optional.empty());
    } catch (RecorderFault fault) {
      return new Told(report.last().begin(), Timeline.NONE, Optional.of(stopped(fault)));
    }
  }

  private static Ending stopped(RecorderFault fault) {
    return new Ending.Stopped(fault.getMessage());
  }

  /** Waits; returns why the run has to be cut short, or empty once it has ended by itself. */
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
        cut = overdue(processes);
      }
    }
    return cut;
  }

  private Optional<Ending> excess(List<ProcessHandle> processes) {
    return limits.excess(pipes.budget())
        .or(() -> processes.isEmpty() ? Optional.empty() : limits.excess(
            processes.stream().mapToLong(ProcessTree::memoryBytes).sum(), FolderUse.of(folder, limits)))
        .map(Ending.Stopped::new);
  }

  private Optional<Ending> overdue(List<ProcessHandle> processes) throws IOException {
    long now = System.nanoTime();
    try {
      report.read();
    } catch (RecorderFault fault) {
      return Optional.of(stopped(fault));
    }
    if (report.last().begin().isPresent()) {
      starvation.look(processes.stream().map(ProcessHandle::pid).toList(), now);
    }
    return deadline.end(report.last(), now, starvation.total());
  }

  private void askForDump() throws IOException, InterruptedException {
    long until = System.nanoTime() + DUMP_PATIENCE.toNanos();
    try {
      boolean isHopeless = report.last().begin().isEmpty() || !Report.askForDump(folder);
      while (!isHopeless && !report.read().isDumped()) {
        isHopeless = System.nanoTime() > until || process.waitFor(PACE);
      }
    } catch (RecorderFault fault) {
      return; // it is reported at the end
    }
  }

  private Ending exit(List<Line> lines) {
    var uncaught = lines.stream()
        .filter(line -> line.stream() == Output.ERR && line.text().startsWith(UNCAUGHT))
        .map(line -> line.text().substring(UNCAUGHT.length()))
        .filter(exception -> !exception.isBlank()) // its toString threw another exception
        .reduce((_, last) -> last);
    return process.exitValue() == 1 && uncaught.isPresent()
        ? new Ending.Uncaught(uncaught.get()) : new Ending.Exited(process.exitValue());
  }

  private void endAtShutdown() throws InterruptedException {
    try {
      Runtime.getRuntime().addShutdownHook(endAtShutdown);
    } catch (IllegalStateException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  private void removeShutdownHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(endAtShutdown);
    } catch (IllegalStateException e) {
      return; // the generator is ending, and the hook does its work
    }
  }

  /** Ends the process when the generator is ending: nothing else will clean up. */
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
  public void close() throws IOException {
    end();
    pipes.close();
    report.close();
    lifeline.close();
    removeShutdownHook();
  }
}
