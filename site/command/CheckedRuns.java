package site.command;

import java.util.ArrayList;
import java.util.List;
import site.base.AtHand;
import site.book.Book;
import site.book.Checked;
import site.book.Run;
import site.check.RunsChecker;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;
import site.run.Stage;

/** Runs a book's snippets and checks the runs; where chance has not decided yet, it runs further. */
public final class CheckedRuns {

  /** How many times the runs that a trace asks for are made at most, for a {@code seen}. */
  private static final int PATIENCE = 10;

  private CheckedRuns() {}

  /** In the order of the book. */
  public static List<Checked> of(Book book, Options options, Progress progress) throws InterruptedException {
    var checked = new ArrayList<Checked>();
    var runs = Runner.run(book, options, progress);
    progress.stage(Stage.CHECKING);
    for (var run : runs) {
      var file = run.snippet().traceFile();
      checked.add(AtHand.interruptibly(file, () -> decided(book, run, options, progress)));
    }
    return checked;
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
