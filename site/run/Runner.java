package site.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import site.base.Problem;
import site.base.StoredFolders;
import site.base.Unused;
import site.book.Book;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.trace.Output;
import site.trace.Trace;

/** Runs snippets, each in its own process; snippets unchanged since their last run are not run again. */
public final class Runner {

  private static final BiFunction<Integer, Trace.Start, Disturbance> UNDISTURBED = (_, _) -> Disturbance.NONE;

  private final Path book;
  private final Path cache;
  private final StoredFolders classes;
  private final AotCaches caches;
  private final Options options;
  private final Set<String> drawn;
  private final boolean remembers;
  private final FilesReadOnce files = new FilesReadOnce();
  private final Map<String, Run> runs = new ConcurrentHashMap<>();

  /**
   * @param drawn names of the snippets whose first run is to have a timeline
   * @param remembers whether recordings of earlier builds are looked up, and new ones kept
   */
  private Runner(Path book, Options options, Set<String> drawn, boolean remembers) {
    this.book = book.toAbsolutePath().normalize();
    this.cache = this.book.resolve("site/.cache");
    this.classes = Compiler.store(cache);
    this.caches = AotCaches.of(AgentJar.in(shared(cache)));
    this.options = options;
    this.drawn = drawn;
    this.remembers = remembers;
  }

  /** Where the recorder lies: beside the generator, for all books, unless nothing can be written there. */
  private static Path shared(Path cache) {
    var home = Path.of(System.getProperty("interleave.home", "")).resolve("site/.cache");
    return System.getProperty("interleave.home") != null && Files.isWritable(home) ? home : cache;
  }

  /**
   * Runs every snippet as often as its trace asks. If a chapter shows a snippet's timeline, its first run has
   * one.
   *
   * @return the runs in the order of the book, in whatever order they finish
   * @throws InterruptedException if interrupted; no process of a run is left then
   */
  public static List<Run> run(Book book, Options options, Progress progress) throws InterruptedException {
    var runner = new Runner(book.folder(), options, book.drawn(), true);
    var runs = runner.run(book.snippets(), snippet -> snippet.trace().start().runs(), UNDISTURBED, progress);
    Recordings.dropUnused(runner.cache);
    Unused.drop(runner.classes.folder());
    return runs;
  }

  /** Runs a snippet until it has that many recordings; recordings made earlier come first. */
  public static Run again(Path book, Snippet snippet, int total, Options options, Progress progress)
      throws InterruptedException {
    return new Runner(book, options.notFresh(), Set.of(), true)
        .run(List.of(snippet), _ -> total, UNDISTURBED, progress).getFirst();
  }

  /** Runs a snippet once and shows its output as it comes; nothing is kept. */
  public static Run once(Path book, Snippet snippet, Options options, Echo echo) throws InterruptedException {
    var runner = new Runner(book, options, Set.of(), false);
    var ready = runner.compile(runner.jobs(List.of(snippet), _ -> 1));
    if (ready.isEmpty()) {
      return runner.runs.get(snippet.name());
    }
    var program = ready.getFirst().job().program();
    return switch (Attempt.of(program, () -> {
      runner.caches.prepare(List.of(Jvm.flags(program)));
      var command = Jvm.command(program, ready.getFirst().compiled().classes(), runner.caches);
      return Recorder.record(command, snippet.trace().start(), options.limits(), echo);
    })) {
      case Attempt.Recorded(var recording) -> new Run.Done(snippet, List.of(recording));
      case Attempt.Failed(var problem) -> new Run.Failed(snippet, List.of(problem));
    };
  }

  /**
   * Runs a snippet sometimes undisturbed, and otherwise with delays where it prints, on one processor or
   * beside busy threads; nothing is kept. A run with the same number is always disturbed in the same way.
   *
   * @param first number of the first run
   */
  public static Run disturbed(
      Path book, Snippet snippet, int first, int count, Options options, Progress progress)
      throws InterruptedException {
    return disturbed(book, List.of(snippet), first, count, options, progress).getFirst();
  }

  /** Does the same for several snippets, which are compiled together and run side by side. */
  public static List<Run> disturbed(
      Path book, List<Snippet> snippets, int first, int count, Options options, Progress progress)
      throws InterruptedException {
    return new Runner(book, options, Set.of(), false)
        .run(snippets, _ -> count, (number, start) -> Disturbance.of(first + number, start), progress);
  }

  /** Runs a snippet undisturbed; nothing is kept. */
  public static Run undisturbed(Path book, Snippet snippet, int count, Options options, Progress progress)
      throws InterruptedException {
    return new Runner(book, options, Set.of(), false)
        .run(List.of(snippet), _ -> count, UNDISTURBED, progress).getFirst();
  }

  private List<Run> run(
      List<Snippet> snippets, ToIntFunction<Snippet> total,
      BiFunction<Integer, Trace.Start, Disturbance> disturbances, Progress progress)
      throws InterruptedException {
    progress.stage(Stage.ASKING_JBANG);
    var jobs = jobs(snippets, total);
    progress.stage(Stage.COMPILING);
    var ready = compile(jobs);
    new RunPool(caches, options.limits(), options.jobs(), progress, disturbances).work(ready,
        (job, attempts) -> answer(job.snippet(), () -> finish(job, attempts)));
    return snippets.stream().map(snippet -> runs.get(snippet.name())).toList();
  }

  /** The jobs to be run; all other snippets have their answer by then. */
  private List<Job> jobs(List<Snippet> snippets, ToIntFunction<Snippet> total) {
    var jobs = new ArrayList<Job>();
    for (var snippet : snippets) {
      var needs = snippet.trace().start().needs();
      answer(snippet, () -> Needs.lacking(needs, options.withDownload()).ifPresentOrElse(
          lacking -> runs.put(snippet.name(), instead(snippet, lacking)),
          () -> plan(snippet, total.applyAsInt(snippet), jobs)));
    }
    return jobs;
  }

  /** Anything that goes wrong with one snippet is a problem of that snippet, and of no other. */
  private void answer(Snippet snippet, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | VirtualMachineError e) {
      runs.put(snippet.name(), new Run.Failed(snippet, List.of(RunFailure.of(snippet, e))));
    }
  }

  /** The answer for a snippet that cannot be run here. */
  private Run instead(Snippet snippet, String lacking) {
    var kept = remembers && snippet.trace().download().isPresent()
        ? Recordings.kept(book, snippet) : List.<Recording>of();
    if (kept.isEmpty()) {
      return new Run.Skipped(snippet, lacking);
    }
    return !Recordings.isStale(book, snippet) ? new Run.Kept(snippet, kept, lacking)
        : new Run.Failed(snippet, List.of(new Problem(
            snippet.file(), 0, "has changed since " + Recordings.keptFile(snippet) + " was recorded",
            "./build.sh --with download")));
  }

  private void plan(Snippet snippet, int total, List<Job> jobs) {
    var program = JBang.program(book, snippet, options.offline(), files);
    if (!program.problems().isEmpty()) {
      runs.put(snippet.name(), new Run.Failed(snippet, program.problems()));
      return;
    }
    var key = CacheKey.recordings(program, caches.agent(), options.limits());
    boolean isDrawn = drawn.contains(snippet.name());
    var recorded = remembers && !options.fresh()
        ? Recordings.cached(cache, snippet, key, isDrawn) : List.<Recording>of();
    var job = new Job(program, key, recorded, total, isDrawn);
    if (job.isDone()) {
      runs.put(snippet.name(), done(job));
    } else {
      jobs.add(job);
    }
  }

  /** The jobs whose programs can be run; the other jobs have their answer by then. */
  private List<RunPool.Ready> compile(List<Job> jobs) {
    var programs = jobs.stream().map(Job::program).toList();
    var compiled = Compiler.compile(programs, book, classes);
    var ready = new ArrayList<RunPool.Ready>();
    for (var job : jobs) {
      var classes = compiled.get(job.program());
      if (!classes.problems().isEmpty()) {
        runs.put(job.snippet().name(), new Run.Failed(job.snippet(), classes.problems()));
      } else if (!classes.messages().isEmpty()) {
        var recording = new Attempt.Recorded(notCompiled(classes.messages()));
        answer(job.snippet(), () -> finish(job, List.of(recording)));
      } else {
        ready.add(new RunPool.Ready(job, classes));
      }
    }
    return ready;
  }

  private static Recording notCompiled(List<String> messages) {
    var lines = messages.stream().map(text -> new Line(Output.COMPILER, "", text, Duration.ZERO)).toList();
    return new Recording(lines, new Ending.NotCompiled(), Recording.UNMEASURED, List.of(), List.of(),
        new Recording.Origin(Instant.now(), Machine.words(), Machine.jdk()));
  }

  /** Keeps what was recorded before the first failure, so that the next build runs only the rest. */
  private void finish(Job job, List<Attempt> attempts) {
    var whole = job.with(attempts.stream().takeWhile(Attempt.Recorded.class::isInstance)
        .flatMap(attempt -> attempt.made().stream()).toList());
    if (remembers && whole.mayBeKept() && !whole.recorded().isEmpty()) {
      Recordings.cache(cache, job.snippet(), job.key(), job.drawn(), whole.recorded());
    }
    var problems = attempts.stream().flatMap(attempt -> attempt.failure().stream()).distinct().toList();
    runs.put(job.snippet().name(),
        problems.isEmpty() ? done(whole) : new Run.Failed(job.snippet(), problems));
  }

  private static Run done(Job job) {
    var recorded = job.recorded();
    return new Run.Done(job.snippet(), recorded.subList(0, Math.min(job.total(), recorded.size())));
  }
}
