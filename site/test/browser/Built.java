package site.test.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.base.Folders;
import site.test.BookRun;
import site.test.Home;
import site.test.Reads;
import site.test.TestFolders;
import site.test.TestedRuns;

/** The pages that are looked at: of this book, and of a tiny one with everything that a page may show. */
@Reads({"chapters/**", "snippets/**", "jbang-catalog.json", "site/**.java", "site/test/books/browser/**"})
final class Built {

  private static BookRun own;
  private static Instant began;
  private static Path tiny;

  private Built() {}

  /** This book, built now, if it was not before; of the runs that are tested, which are made first. */
  static synchronized BookRun own() {
    if (own == null) {
      makeRuns();
      began = Instant.now();
      own = built(Home.FOLDER);
    }
    return own;
  }

  /** When the build of this book began. */
  static synchronized Instant began() {
    own();
    return began;
  }

  private static void makeRuns() {
    try {
      TestedRuns.checked();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The folder of this book's pages; a test is skipped where there are none, for another one says why. */
  static Path ownBook() {
    assumeTrue(own().status() == 0, "needs this book to be built, which failed");
    return Home.FOLDER.resolve("site/public");
  }

  /** The folder of the tiny book's pages. */
  static synchronized Path tinyBook() {
    if (tiny == null) {
      try {
        var folder = Files.createTempDirectory("book");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
        var run = built(TestFolders.copy(Home.FOLDER.resolve("site/test/books/browser"), folder));
        assertEquals(0, run.status(), run.err());
        tiny = folder.resolve("site/public");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tiny;
  }

  /** Most of the time most programs sleep, and nobody measures by these pages. */
  private static BookRun built(Path book) {
    var options = new ArrayList<>(List.of("--quiet", "--jobs", ""
        + 2 * Runtime.getRuntime().availableProcessors()));
    options.addAll(Home.WITH_DOWNLOAD ? List.of("--with", "download") : List.of());
    return BookRun.build(book, options.toArray(String[]::new));
  }

  /** Names of this book's pages; known before it is built. */
  static Stream<String> pages() {
    try (var files = Files.list(Home.FOLDER.resolve("chapters"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".adoc")).sorted()
          .map(name -> name.replace(".adoc", ".html")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
