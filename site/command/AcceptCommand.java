package site.command;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import site.base.AtomicFile;
import site.base.Problem;
import site.book.Book;
import site.book.Snippet;
import site.infer.Inference;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Runner;

/** Proposes a trace from many runs, and writes it if asked to. */
@Command(name = "accept", sortOptions = false, description = {
    "Run a snippet many times, most of them disturbed: on one processor, beside busy threads, with delays "
        + "where it prints. Then propose the tightest trace that allows all these runs, as a diff. What is "
        + "written in the trace stays as far as it still holds.",
    "A proposal is no promise: read it before you take it.",
    "Exit status: 0 the trace allows all runs, or the proposal was written; 1 there is a proposal, "
        + "or a problem."})
final class AcceptCommand implements Callable<Integer> {

  private static final int LEAST = 5;

  /** How many lines a diff shows before and after a change. */
  private static final int CONTEXT = 3;

  @Mixin Common common;

  @Option(names = "--runs", paramLabel = "N",
      description = "How many runs to begin with. Default: ${DEFAULT-VALUE}.")
  int runs = 36;

  @Option(names = "--yes", description = "Write the proposal.")
  boolean yes;

  @Option(names = "--with", paramLabel = "download", description = "Run it though it needs a large download.")
  List<String> with = List.of();

  @Option(names = "--offline", description = "Use only libraries that have been fetched before.")
  boolean offline;

  @Parameters(paramLabel = "NAME", description = "The snippet's alias, name or file: lost-deposit.")
  String name;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (runs < LEAST) {
      return common.wrong("too few to infer a trace from: --runs " + runs, "ask for " + LEAST + " at least");
    }
    var book = BookReader.read(common.book());
    var snippet = common.snippet(book, name);
    if (snippet.isEmpty()) {
      return Common.WRONG_USE;
    }
    var wrong = Common.mistakes(book).stream().filter(problem -> isWrongIn(problem, snippet.get()))
        .findFirst()
        .or(() -> Preconditions.unmet(common.book()).stream().findFirst());
    if (wrong.isPresent()) {
      return told(wrong.get());
    }
    var seen = observed(book, snippet.get());
    return seen.problem().isPresent() ? told(seen.problem().get()) : decide(book, snippet.get(), seen);
  }

  /** Whether the problem is in a line of the program; a missing trace is no reason not to run it. */
  private static boolean isWrongIn(Problem problem, Snippet snippet) {
    return problem.file().equals(snippet.file()) && problem.line() > 0;
  }

  private Observations observed(Book book, Snippet snippet) throws IOException, InterruptedException {
    var options = new Options(
        Runtime.getRuntime().availableProcessors(), true, offline, with.contains("download"), Limits.USUAL);
    try (var progress = common.progress(false)) {
      return Observations.of(snippet, runs,
          (first, count) -> Runner.disturbed(book.folder(), snippet, first, count, options, progress),
          recordings -> Inference.propose(recordings, written(book, snippet)));
    }
  }

  private int decide(Book book, Snippet snippet, Observations seen) throws IOException {
    if (seen.dropped() > 0) {
      common.err().println(seen.dropped() + " disturbed runs took too long, and were left out");
    }
    var written = written(book, snippet);
    var diff = diff(snippet.traceFile(), written, seen.proposed());
    if (diff.isEmpty()) {
      common.out().println("the trace allows all " + seen.recordings().size() + " runs");
      return 0;
    }
    diff.forEach(common.out()::println);
    if (!yes) {
      common.say("allows all " + seen.recordings().size() + " runs; nothing is written yet"
          + "\n    fix: see that it promises what you mean; then ./build.sh accept " + snippet.alias()
              + " --yes");
      return Common.PROBLEMS;
    }
    AtomicFile.write(book.folder().resolve(snippet.traceFile()), String.join("\n", seen.proposed()) + "\n");
    common.err().println("written: " + snippet.traceFile());
    return 0;
  }

  /** The change as {@code diff -u} writes it; empty if nothing changes. */
  private static List<String> diff(String file, List<String> before, List<String> after) {
    return UnifiedDiffUtils.generateUnifiedDiff(
        before.isEmpty() ? null : file, file, before, DiffUtils.diff(before, after), CONTEXT);
  }

  private static List<String> written(Book book, Snippet snippet) {
    return Files.exists(book.folder().resolve(snippet.traceFile())) ? snippet.trace().source() : List.of();
  }

  private int told(Problem problem) {
    common.say(problem);
    return Common.PROBLEMS;
  }
}
