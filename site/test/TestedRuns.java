package site.test;

import java.util.List;
import site.book.Book;
import site.book.Checked;
import site.command.CheckedRuns;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;

/**
 * The runs of this book's snippets, made as a build makes them and kept where it looks for them: whoever
 * comes first makes them, and the pages that are looked at show those that were tested.
 */
@Reads({"chapters/**", "snippets/**", "jbang-catalog.json"})
public final class TestedRuns {

  /** Most of the time most programs sleep, and nobody measures by these runs. */
  static final Options OPTIONS = new Options(
      2 * Runtime.getRuntime().availableProcessors(), false, false, Home.WITH_DOWNLOAD, Limits.USUAL);

  private TestedRuns() {}

  /** Of the snippets that are to be tested, in the order of the book; none is run that was run before. */
  public static synchronized List<Checked> checked() throws InterruptedException {
    try (var progress = Progress.silent()) {
      return CheckedRuns.of(wanted(BookReader.read(Home.FOLDER)), OPTIONS, progress);
    }
  }

  /** The book with only those snippets that are to be tested. */
  static Book wanted(Book book) {
    return new Book(book.folder(), book.chapters(),
        book.snippets().stream().filter(snippet -> Home.wants(snippet.name())).toList(), book.problems());
  }
}
