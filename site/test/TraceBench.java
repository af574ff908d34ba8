package site.test;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.List;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.TraceChecker;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

/**
 * How many of many runs the trace of each snippet allows: all, or it is too tight. Three of four of them are
 * disturbed; or none is, but there are busy processes.
 *
 * @param runs of each snippet
 */
public record TraceBench(int runs, int busy) {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int ABREAST = 4; // runs for each processor, beside busy processes
  private static final int SHOWN = 2;
  private static final Progress SILENT = Progress.silent();

  public static void main(int runs, int busy) throws IOException, InterruptedException {
    var bench = new TraceBench(runs, busy);
    int wrong = 0;
    try (var _ = new Busy(busy)) {
      for (var snippet : BookReader.read(Home.FOLDER).snippets()) {
        if (Home.wants(snippet.name())) {
          wrong += bench.measured(snippet);
        }
      }
    }
    System.out.println(wrong + " runs rejected");
  }

  /** @return how many runs the trace rejected */
  private int measured(Snippet snippet) throws InterruptedException {
    if (!(made(snippet) instanceof Run.Done(_, var recordings))) {
      System.out.printf("%-24s is not run here%n", snippet.name());
      return 0;
    }
    var rejected = recordings.stream().flatMap(recording -> rejection(snippet, recording).stream()).toList();
    var longest = recordings.stream().max(comparing(run -> run.took().minus(run.starved()))).orElseThrow();
    System.out.printf("%-24s %4d of %4d runs; the longest took %.1f s, starved for %.1f s%n", snippet.name(),
        recordings.size() - rejected.size(), recordings.size(), longest.took().toMillis() / 1e3,
        longest.starved().toMillis() / 1e3);
    rejected.stream().limit(SHOWN).forEach(said -> System.out.println("    " + said.replace("\n", "\n    ")));
    return rejected.size();
  }

  private Run made(Snippet snippet) throws InterruptedException {
    return busy == 0
        ? Runner.disturbed(Home.FOLDER, snippet, 0, runs, options(PROCESSORS), SILENT)
        : Runner.undisturbed(Home.FOLDER, snippet, runs, options(ABREAST * PROCESSORS), SILENT);
  }

  private static Options options(int jobs) {
    return new Options(jobs, true, false, Home.WITH_DOWNLOAD, Limits.USUAL);
  }

  private static List<String> rejection(Snippet snippet, Recording recording) {
    return TraceChecker.check(snippet.trace(), recording) instanceof Verdict.Rejected(var problem)
        ? List.of(problem.toString()) : List.of();
  }
}
