package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import site.base.Folders;
import site.book.Book;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.RunsChecker;
import site.check.TraceChecker;
import site.command.CheckedRuns;
import site.command.Observations;
import site.infer.Inference;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;
import site.trace.Clause;
import site.trace.Trace;
import site.trace.read.TraceReader;
import site.trace.write.TraceWriter;

/**
 * How good inferred traces are: without what is written in a snippet's trace but how it is started, a trace
 * is inferred; how many of further runs does it allow, and how many of the broken snippets that the written
 * one rejects does it reject? The runs are kept, so that a change of inference is judged by the same ones, in
 * minutes.
 */
public final class AcceptBench {

  private static final int RUNS = 36;
  private static final int FURTHER = 50;
  private static final int FIRST_FURTHER = 10_000;

  /** How many snippets at once: most of the time most of them sleep. */
  private static final int ABREAST = 3 * Runtime.getRuntime().availableProcessors();
  private static final Options OPTIONS = new Options(1, true, false, Home.WITH_DOWNLOAD, Limits.USUAL);
  private static final KeptRuns KEPT = new KeptRuns(Home.FOLDER.resolve("site/.cache/accept"));
  private static final Progress SILENT = Progress.silent();

  /**
   * What came of it.
   *
   * @param found mutants that both reject, and
   * @param known those that the written one rejects
   */
  private record Score(int allowed, int runs, int found, int known) {}

  private AcceptBench() {}

  public static void main() throws IOException, InterruptedException, ExecutionException {
    var book = BookReader.read(Home.FOLDER);
    var mutants = Mutant.in(Home.FOLDER.resolve("site/test/mutants")).stream()
        .collect(Collectors.groupingBy(Mutant::snippet));
    var wanted = book.snippets().stream().filter(snippet -> Home.wants(snippet.name()))
        .collect(Collectors.partitioningBy(Abreast::isAlone));
    var scores = new ArrayList<>(scores(book, wanted.get(false), mutants, ABREAST));
    scores.addAll(scores(book, wanted.get(true), mutants, 1));
    System.out.printf("%-24s %4d of %4d runs, %3d of %3d mutants%n", "all " + scores.size() + " snippets",
        scores.stream().mapToInt(Score::allowed).sum(), scores.stream().mapToInt(Score::runs).sum(),
        scores.stream().mapToInt(Score::found).sum(), scores.stream().mapToInt(Score::known).sum());
  }

  private static List<Score> scores(Book book, List<Snippet> snippets,
      Map<String, List<Mutant>> mutants, int abreast)
      throws InterruptedException, ExecutionException {
    try (var tasks = Executors.newFixedThreadPool(abreast)) {
      var begun = snippets.stream().map(snippet ->
          tasks.submit(() -> score(book, snippet, mutants.getOrDefault(snippet.name(), List.of())))).toList();
      var scores = new ArrayList<Score>();
      for (var task : begun) {
        task.get().ifPresent(scores::add);
      }
      return scores;
    }
  }

  private static Optional<Score> score(Book book, Snippet snippet, List<Mutant> mutants)
      throws IOException, InterruptedException {
    var written = snippet.trace();
    var start = TraceWriter.lines(new Trace("", List.of(), List.of(),
        written.clauses().stream().filter(Clause.Timeout.class::isInstance).toList(), written.start()));
    var seen = Observations.of(snippet, RUNS, (first, count) -> disturbed(book, snippet, first, count),
        recordings -> Inference.propose(recordings, start));
    if (seen.problem().isPresent()) {
      System.out.printf("%-24s %s%n", snippet.name(), seen.problem().get());
      return Optional.empty();
    }
    var inferred = trace(snippet, seen.proposed()).orElseThrow();
    var further = ((Run.Done) disturbed(book, snippet, FIRST_FURTHER, FURTHER)).recordings().stream()
        .filter(recording -> !Observations.isCutShort(recording, snippet)).toList();
    var rejected = further.stream().filter(recording -> !allows(inferred, recording)).toList();
    int known = 0;
    int found = 0;
    var said = new ArrayList<String>();
    for (var mutant : mutants) {
      var run = broken(book, mutant);
      if (run instanceof Run.Done(_, var recordings) && !RunsChecker.check(run).problems().isEmpty()) {
        known++;
        boolean caught = !RunsChecker.check(new Run.Done(with(snippet, inferred), recordings))
            .problems().isEmpty();
        found += caught ? 1 : 0;
        said.addAll(caught ? List.of() : List.of("    missed   " + mutant.name()));
      }
    }
    var score = new Score(further.size() - rejected.size(), further.size(), found, known);
    rejected.stream().limit(2).forEach(run -> said.add("    rejected " + said(inferred, run)));
    further.stream().filter(recording -> !allows(snippet.trace(), recording)).limit(2)
        .forEach(run -> said.add("    the written one rejects " + said(snippet.trace(), run)));
    seen.proposed().forEach(line -> said.add("        | " + line));
    System.out.printf("%-24s %4d of %4d runs, %3d of %3d mutants   from %d runs%n%s%n", snippet.name(),
        score.allowed,
        score.runs, score.found, score.known, seen.recordings().size(),
        String.join(System.lineSeparator(), said));
    return Optional.of(score);
  }

  private static Run disturbed(Book book, Snippet snippet, int first, int count) throws InterruptedException {
    return KEPT.of(snippet, "%d runs from %d".formatted(count, first),
        () -> Runner.disturbed(book.folder(), snippet, first, count, OPTIONS, SILENT));
  }

  private static Run broken(Book book, Mutant mutant) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("bench");
    try {
      var broken = MutantBook.of(List.of(mutant), book).getFirst().in(folder);
      return KEPT.of(broken.snippets().getFirst(), mutant.name(),
          () -> CheckedRuns.of(broken, OPTIONS, SILENT).getFirst().run());
    } finally {
      Folders.delete(folder);
    }
  }


  private static Optional<Trace> trace(Snippet snippet, List<String> lines) {
    var read = TraceReader.read(snippet.traceFile(), lines);
    return read.problems().isEmpty() ? Optional.of(read.trace()) : Optional.empty();
  }

  private static Snippet with(Snippet snippet, Trace trace) {
    return new Snippet(snippet.name(), snippet.slug(), snippet.file(), snippet.source(), snippet.header(),
        snippet.body(), trace);
  }

  private static boolean allows(Trace trace, Recording recording) {
    return TraceChecker.check(trace, recording) instanceof Verdict.Allowed;
  }

  private static String said(Trace trace, Recording recording) {
    return TraceChecker.check(trace, recording) instanceof Verdict.Rejected(var problem)
        ? problem.toString().replace("\n", "\n    ") : "";
  }
}
