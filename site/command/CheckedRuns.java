package site.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import site.base.AtHand;
import site.base.Problem;
import site.book.Book;
import site.book.Checked;
import site.book.Run;
import site.book.Snippet;
import site.check.RunsChecker;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;
import site.run.Stage;

/** Runs a book's snippets and checks the runs; where chance has not settled the matter, runs them again. */
public final class CheckedRuns {

  /** At most this many times the number of runs that a trace asks for are made, for a {@code seen}. */
  private static final int PATIENCE = 10;

  private CheckedRuns() {}

  /** In the order of the book. */
  public static List<Checked> of(Book book, Options options, Progress progress) throws InterruptedException {
    var begun = Instant.now();
    var checked = new ArrayList<Checked>();
    var runs = Runner.run(book, options, progress);
    progress.stage(Stage.CHECKING);
    for (var run : runs) {
      var file = run.snippet().traceFile();
      var decided = AtHand.interruptibly(file, () -> decided(book, run, options, progress));
      checked.add(told(decided, begun));
    }
    return checked;
  }

  /** Problems of recordings made by an earlier build say so, and how to make new ones. */
  private static Checked told(Checked checked, Instant begun) {
    var made = checked.run().recordings().stream().map(recording -> recording.origin().at()).toList();
    boolean isEarlier = checked.run() instanceof Run.Done && made.stream().allMatch(at -> at.isBefore(begun));
    return made.isEmpty() || !isEarlier ? checked
        : new Checked(checked.run(), checked.verdicts(), checked.coverage(), checked.problems().stream()
            .map(problem -> told(problem, checked.snippet(), made.getFirst())).toList());
  }

  private static Problem told(Problem problem, Snippet snippet, Instant at) {
    var details = new ArrayList<>(problem.details());
    details.add("recorded  " + at.truncatedTo(ChronoUnit.SECONDS) + ", and not run again in this build");
    return new Problem(problem.file(), problem.line(), problem.what(), details,
        problem.fix() + "; ./build.sh --fresh=" + snippet.name() + " runs it again");
  }

  private static Checked decided(Book book, Run first, Options options, Progress progress)
      throws InterruptedException {
    var asked = first.snippet().trace().start().runs();
    var checked = RunsChecker.check(first);
    for (int total = 2 * asked; total <= PATIENCE * asked && RunsChecker.undecided(checked); total += asked) {
      var further = Runner.again(book.folder(), first.snippet(), total, options, progress);
      progress.stage(Stage.CHECKING);
      checked = RunsChecker.check(further);
    }
    return checked;
  }
}
