package site.test;

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

/** How many of many runs, three of four of them disturbed, the trace of each snippet allows: all, or it is too tight. */
public final class TraceBench {

  private static final int RUNS = 50;
  private static final Options OPTIONS = new Options(
      Runtime.getRuntime().availableProcessors(), true, false, Home.WITH_DOWNLOAD, Limits.USUAL);
  private static final Progress SILENT = Progress.on(System.err, false);

  private TraceBench() {}

  public static void main() throws InterruptedException {
    int wrong = 0;
    for (var snippet : BookReader.read(Home.FOLDER).snippets()) {
      if (Home.wants(snippet.name())) {
        wrong += measured(snippet);
      }
    }
    System.out.println(wrong + " runs rejected");
  }

  /** @return how many runs the trace rejected */
  private static int measured(Snippet snippet) throws InterruptedException {
    var run = Runner.disturbed(Home.FOLDER, snippet, 0, RUNS, OPTIONS, SILENT);
    if (!(run instanceof Run.Done(_, var recordings))) {
      System.out.printf("%-24s %s%n", snippet.name(), run);
      return 0;
    }
    var rejected = recordings.stream().flatMap(recording -> rejection(snippet, recording).stream()).toList();
    System.out.printf("%-24s %4d of %4d runs%n", snippet.name(), RUNS - rejected.size(), recordings.size());
    rejected.stream().limit(2).forEach(said -> System.out.println("    " + said.replace("\n", "\n    ")));
    return rejected.size();
  }

  private static List<String> rejection(Snippet snippet, Recording recording) {
    return TraceChecker.check(snippet.trace(), recording) instanceof Verdict.Rejected(var problem)
        ? List.of(problem.toString()) : List.of();
  }
}
