package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tiny books with what the generator must make of them: the pages of those that follow, the messages for
 * those that fail. {@code INTERLEAVE_GOLDEN=write ./build.sh test GoldenTests} writes them anew, for a look
 * at their diff.
 */
@Reads({"site/test/books/fails/**", "site/test/books/follows/**"})
class GoldenTests {

  private static final Path BOOKS = Home.FOLDER.resolve("site/test/books");
  private static final boolean WRITE = "write".equals(System.getenv("INTERLEAVE_GOLDEN"));

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> booksThatFailSayWhy() throws IOException {
    return cases("fails").map(book -> DynamicTest.dynamicTest(name(book), () -> {
      var run = BookRun.build(TestFolders.copy(book, Files.createDirectory(temp.resolve(name(book)))),
          "--quiet");
      golden(book.resolve("expected.txt"),
          run.err().replaceAll("(?m)^    Could not .*", "    (the resolver's own words)")
          .replaceAll("(/usr)?/bin/sleep", "sleep").replace(temp + File.separator, "")
          .replaceAll("(?m)^    main: .*\\R(        at .*\\R)*", "    (what the thread was doing)\n"));
      assertEquals(1, run.status());
      assertEquals("", run.out());
    }));
  }

  @TestFactory
  Stream<DynamicTest> booksThatFollowAreWoven() throws IOException {
    return cases("follows").map(book -> DynamicTest.dynamicTest(name(book), () -> {
      var copy = TestFolders.copy(book, Files.createDirectory(temp.resolve(name(book))));
      var run = BookRun.build(copy, "--quiet");
      assertEquals("", run.err());
      assertEquals(0, run.status());
      assertEquals(copy.resolve("site/public/index.html") + System.lineSeparator(), run.out());
      for (var page : pages(copy)) {
        golden(book.resolve("expected").resolve(page.getFileName().toString()),
            stable(Files.readString(page)));
      }
    }));
  }

  /** The page's main part, without what differs from run to run and from machine to machine. */
  static String stable(String page) {
    var main = Jsoup.parse(page).selectFirst("main");
    main.select("time").forEach(time -> time.attr("datetime", "").text("TIME"));
    return main.outerHtml()
        .replaceAll("\\d+ processors?, [^<·]*", "MACHINE")
        .replaceAll("(Temurin|OpenJDK|[A-Z][A-Za-z ]+) 2\\d(\\.\\d+)*", "JDK")
        .replaceAll("\\d+(\\.\\d+)? (ms|s)\\b", "DURATION") + "\n";
  }

  private static void golden(Path file, String seen) throws IOException {
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, seen);
    }
    assertEquals(Files.readString(file), seen, file.toString());
  }

  private static List<Path> pages(Path book) throws IOException {
    try (var files = Files.list(book.resolve("site/public"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Stream<Path> cases(String kind) throws IOException {
    try (var folders = Files.list(BOOKS.resolve(kind))) {
      return folders.sorted().toList().stream();
    }
  }

  private static String name(Path book) {
    return book.getFileName().toString();
  }
}
