package site.test.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.base.ProcessMark;
import site.test.BookRun;
import site.test.Home;
import site.test.Reads;
import site.test.TestFolders;

/** A build beside others, dead or alive, and beside its own programs. */
@Reads("site/test/books/follows/hello/**")
class NeighbourTests {

  /** Of no process: larger than any system's. */
  private static final String DEAD = "pid999999999-";

  @TempDir Path book;

  @BeforeEach
  void aTinyBook() throws IOException {
    TestFolders.copy(Home.FOLDER.resolve("site/test/books/follows/hello"), book);
  }

  @Test
  void cleanIsRefusedWhileABuildIsAtWork() throws IOException {
    BookRun.build(book);
    try (var file = FileChannel.open(book.resolve("site/.cache/lock"), StandardOpenOption.WRITE);
        var _ = file.lock()) {
      var run = BookRun.of("clean", "--book", book.toString());
      assertEquals(1, run.status());
      assertTrue(run.err().contains("another build is at work in this folder"), run.err());
      assertTrue(Files.exists(book.resolve("site/public/index.html")));
    }
  }

  @Test
  void cleanLeavesTheLockThatOthersMayWaitForAndTheRecorderThatOthersMayUse() throws IOException {
    BookRun.build(book);
    var recorder = Files.writeString(book.resolve("site/.cache/recorder-0123.jar"), "");
    assertEquals(0, BookRun.of("clean", "--book", book.toString()).status());
    assertTrue(Files.exists(book.resolve("site/.cache/lock")));
    assertTrue(Files.exists(recorder));
    assertFalse(Files.exists(book.resolve("site/.cache/pages")));
  }

  @Test
  void aBuildRemovesWhatDeadOnesHaveLeftAndNothingOfTheLiving() throws IOException {
    BookRun.build(book);
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    var left = List.of(
        Files.createDirectories(book.resolve("site/.pages-1/deep")).getParent(),
        Files.createSymbolicLink(book.resolve("site/.pages-2.link"), Path.of(".pages-1")),
        Files.writeString(book.resolve("snippets/one/Hello.trace.part-" + DEAD + "1"), ""),
        Files.writeString(book.resolve("jbang-catalog.json.part-" + DEAD + "1"), ""),
        Files.createDirectory(book.resolve("site/.cache/classes/Hello.part-" + DEAD + "1")),
        Files.createDirectory(temporary.resolve("interleave-" + DEAD + System.nanoTime())));
    var living = List.of(
        Files.writeString(book.resolve("snippets/one/Hello.trace.part-" + ProcessMark.THIS + "1"), ""),
        Files.createDirectory(temporary.resolve("interleave-" + ProcessMark.THIS + System.nanoTime())));
    assertEquals(0, BookRun.build(book).status());
    assertEquals(List.of(), left.stream().filter(file -> Files.exists(file)).toList());
    assertEquals(living, living.stream().filter(file -> Files.exists(file)).toList());
    assertTrue(Files.exists(book.resolve("site/public/index.html")));
    Files.delete(living.getLast());
  }

  @Test
  void pagesOfWhichNoneIsPublishedAreNotLeftovers() throws IOException {
    BookRun.build(book);
    Files.delete(book.resolve("site/public"));
    var kept = Files.createDirectory(book.resolve("site/.pages-1"));
    Files.writeString(book.resolve("chapters/02-two.adoc"), "no title\n");
    assertEquals(1, BookRun.build(book).status());
    assertTrue(Files.exists(kept));
  }

  @Test
  void aProgramThatWritesToTheBookIsNamedUntilItIsCorrected() throws IOException {
    BookRun.build(book);
    var page = Files.readString(book.resolve("site/public/01-one.html"));
    var trace = Files.readString(book.resolve("snippets/one/Hello.trace"));
    Files.writeString(book.resolve("snippets/one/Hello.java"), """
        ///usr/bin/env jbang "$0" "$@" ; exit $?
        //JAVA 25+
        //DESCRIPTION Writes to its book.
        // tag::body[]
        void main() throws Exception {
          var classes = java.nio.file.Path.of(System.getProperty("java.class.path"));
          var book = classes.resolve("../../../..").normalize();
          java.nio.file.Files.writeString(book.resolve("chapters/02-two.adoc"), "= Spoilt\\n");
          java.nio.file.Files.writeString(book.resolve("chapters/99-evil.adoc"), "= Evil\\n");
          IO.println("%s");
        }
        // end::body[]
        """.formatted(trace.strip().substring(2)));
    var before = Files.readString(book.resolve("chapters/02-two.adoc"));
    for (int build = 0; build < 2; build++) {
      var run = BookRun.build(book);
      assertEquals(1, run.status(), run.err());
      assertTrue(run.err()
          .contains("chapters/02-two.adoc: was changed while programs ran\n    ran then   Hello\n"),
          run.err());
      assertTrue(run.err().contains("chapters/99-evil.adoc: was made while programs ran"), run.err());
      assertEquals(page, Files.readString(book.resolve("site/public/01-one.html")));
      Files.writeString(book.resolve("chapters/02-two.adoc"), before);
      Files.delete(book.resolve("chapters/99-evil.adoc"));
    }
  }
}
