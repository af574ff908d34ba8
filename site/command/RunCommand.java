package site.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import site.base.Problem;
import site.book.Book;
import site.book.Ending;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.TraceChecker;
import site.read.BookReader;
import site.run.Echo;
import site.run.Limits;
import site.run.Options;
import site.run.Runner;
import site.trace.Output;

/** Runs one snippet as a reader would, then says whether its trace allows that run. */
@Command(name = "run", sortOptions = false,
    description = {"Run one snippet; then say on standard error whether its trace allows that run. What the "
        + "snippet prints reaches the terminal as it is, control characters included.",
        "Exit status: the snippet's, or 1 where the trace does not allow the run."})
final class RunCommand implements Callable<Integer> {

  private static final int SIGNALS = 128;
  private static final int SIGTERM = 15;

  @Mixin Common common;

  @Option(names = "--offline", description = "Use only libraries that have been fetched before.")
  boolean offline;

  @Parameters(index = "0", paramLabel = "NAME",
      description = "The snippet's alias, name or file: lost-deposit.")
  String name;

  @Parameters(index = "1..*", paramLabel = "ARGS",
      description = "Arguments for it, instead of those of its trace.")
  List<String> args = List.of();

  @Override
  public Integer call() throws InterruptedException {
    var book = BookReader.read(common.book());
    var snippet = common.snippet(book, name);
    if (snippet.isEmpty()) {
      return Common.WRONG_USE;
    }
    var problems = Stream.concat(Preconditions.unmet(common.book()).stream(),
        Common.mistakes(book).stream().filter(problem -> concerns(problem, snippet.get()))).toList();
    return problems.isEmpty() ? run(book, snippet.get()) : told(problems);
  }

  private static boolean concerns(Problem problem, Snippet snippet) {
    return problem.file().equals(snippet.file()) || problem.file().equals(snippet.traceFile());
  }

  private int run(Book book, Snippet snippet) throws InterruptedException {
    var asked = args.isEmpty() ? snippet : snippet.with(args);
    var echo = new Echo(System.out, System.err, snippet.trace().start().stdin().isEmpty());
    var options = new Options(1, true, offline, true, Limits.USUAL);
    return switch (Runner.once(book.folder(), asked, options, echo)) {
      case Run.Done(_, var recordings) -> verdict(asked, recordings.getFirst());
      case Run.Failed(_, var problems) -> told(problems);
      case Run.Skipped(_, var lacking) -> told(List.of(new Problem(
          snippet.file(), 0, "cannot be run here", lacking + "; run it where that is there")));
      case Run.Kept _ -> throw new IllegalStateException("a snippet that is run once is not looked up");
    };
  }

  private int verdict(Snippet snippet, Recording recording) {
    System.out.flush();
    recording.lines().stream().filter(line -> line.stream() == Output.COMPILER)
        .forEach(line -> common.err().println(line.text()));
    return switch (TraceChecker.check(snippet.trace(), recording)) {
      case Verdict.Allowed _ -> {
        common.err().println("its trace allows this run" + ending(recording.ending()));
        yield status(recording.ending());
      }
      case Verdict.Rejected(var problem) -> told(List.of(problem));
    };
  }

  /** How the run ended, as far as the program's output does not show it. */
  private static String ending(Ending ending) {
    return switch (ending) {
      case Ending.Deadlock(var threads) -> ", which was ended in a deadlock of " + String.join(", ", threads);
      case Ending.Stuck(var threads) -> ", which was ended with " + String.join(", ", threads) + " stuck";
      case Ending.StillRunning _ -> ", which was stopped as the trace asks";
      case Ending.NotCompiled _ -> ": it does not compile, as the trace says";
      case Ending.Exited _, Ending.Killed _, Ending.Uncaught _, Ending.TimedOut _, Ending.Stopped _ -> "";
    };
  }

  /** The snippet's own exit status; one that was ended because it is meant to run for ever is a success. */
  private static int status(Ending ending) {
    return switch (ending) {
      case Ending.Exited(var status) -> status;
      case Ending.Killed _ -> SIGNALS + SIGTERM;
      case Ending.Uncaught _, Ending.TimedOut _, Ending.Stopped _ -> 1;
      case Ending.Deadlock _, Ending.Stuck _, Ending.StillRunning _, Ending.NotCompiled _ -> 0;
    };
  }

  private int told(List<Problem> problems) {
    problems.forEach(common::say);
    return Common.PROBLEMS;
  }
}
