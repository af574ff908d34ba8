package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over time: what is done again, what is left alone, and what is never lost. */
@Reads("site/test/books/follows/hello/**")
class BuildTests {

  private static final Path HELLO = Home.FOLDER.resolve("site/test/books/follows/hello");

  @TempDir Path book;

  @BeforeEach
  void aTinyBook() throws IOException {
    TestFolders.copy(HELLO, book);
  }

  @Test
  void anUnchangedSnippetIsNotRunAgain() throws IOException {
    BookRun.build(book);
    var first = recorded();
    BookRun.build(book);
    assertEquals(first, recorded());
  }

  @Test
  void freshRunsAll() throws IOException {
    BookRun.build(book);
    var first = recorded();
    BookRun.build(book, "--fresh");
    assertNotEquals(first, recorded());
  }

  @Test
  void anEditedTraceIsCheckedAgainstTheRunThatThereIs() throws IOException {
    BookRun.build(book);
    var first = recorded();
    Files.writeString(book.resolve("snippets/one/Hello.trace"), "> good bye\n");
    var run = BookRun.build(book);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("snippets/one/Hello.trace:1: "), run.err());
    assertEquals(first, recorded());
  }

  @Test
  void aRejectedRunOfAnEarlierBuildIsSaidToBeOne() throws IOException {
    BookRun.build(book);
    var first = recorded();
    Files.writeString(book.resolve("snippets/one/Hello.trace"), "> good bye\n");
    var run = BookRun.build(book);
    assertTrue(run.err().contains(", and not run again in this build\n"), run.err());
    assertTrue(run.err().contains("; ./build.sh --book " + book + " --fresh=Hello runs it again\n"), run.err());
    var again = BookRun.build(book, "--fresh=Hello");
    assertFalse(again.err().contains("not run again"), again.err());
    assertNotEquals(first, recorded());
  }

  @Test
  void onlyASnippetThatThereIsCanBeRunAgain() {
    var run = BookRun.build(book, "--fresh=Helo");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("there is no snippet Helo"), run.err());
  }

  @Test
  void anEditedSnippetIsRunAgain() throws IOException {
    BookRun.build(book);
    var snippet = book.resolve("snippets/one/Hello.java");
    Files.writeString(snippet, Files.readString(snippet).replace("hello", "hullo"));
    var run = BookRun.build(book);
    assertTrue(run.err().contains("printed   hullo"), run.err());
  }

  @Test
  void aFixWithinABookElsewhereNamesThatBook() throws IOException {
    Files.delete(book.resolve("snippets/one/Hello.trace"));
    var run = BookRun.build(book);
    assertTrue(run.err().contains("./build.sh --book " + book + " accept Hello"), run.err());
  }

  @Test
  void aFailedBuildLeavesThePagesOfTheLastOne() throws IOException {
    BookRun.build(book);
    var page = Files.readString(book.resolve("site/public/01-one.html"));
    Files.writeString(book.resolve("chapters/01-one.adoc"), "= One\n\nsnippet::Gone[]\n");
    var run = BookRun.build(book);
    assertEquals(1, run.status());
    assertTrue(run.err().endsWith("the pages published before stay as they are" + System.lineSeparator()),
        run.err());
    assertEquals(page, Files.readString(book.resolve("site/public/01-one.html")));
  }

  @Test
  void anEditedChapterIsWovenAgainWithoutARun() throws IOException {
    BookRun.build(book);
    var first = recorded();
    var chapter = book.resolve("chapters/02-two.adoc");
    Files.writeString(chapter, Files.readString(chapter) + "\nAnd that is all.\n");
    BookRun.build(book);
    assertTrue(Files.readString(book.resolve("site/public/02-two.html")).contains("And that is all."));
    assertEquals(first, recorded());
  }

  @Test
  void aPageFollowsTheFileThatItShowsAPartOf() throws IOException {
    var shown = Files.writeString(book.resolve("words.txt"), "# tag::said[]\nfirst\n# end::said[]\n");
    var chapter = book.resolve("chapters/02-two.adoc");
    Files.writeString(chapter, Files.readString(chapter) + "\nexcerpt::words.txt[said]\n");
    BookRun.build(book);
    Files.writeString(shown, Files.readString(shown).replace("first", "second"));
    BookRun.build(book);
    assertTrue(Files.readString(book.resolve("site/public/02-two.html")).contains("second"));
    Files.delete(shown);
    assertEquals(1, BookRun.build(book).status());
  }

  @Test
  void aSecondBuildInTheSameFolderIsRefused() throws IOException {
    Files.createDirectories(book.resolve("site/.cache"));
    try (var file = FileChannel.open(
            book.resolve("site/.cache/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = file.lock()) {
      var run = BookRun.build(book);
      assertEquals(1, run.status());
      assertTrue(run.err().contains("another build is at work in this folder"), run.err());
    }
    assertEquals(0, BookRun.build(book).status());
  }

  @Test
  void cleanDropsPagesAndRecordingsAndNothingElse() throws IOException {
    BookRun.build(book);
    assertEquals(0, BookRun.of("clean", "--book", book.toString()).status());
    assertFalse(Files.exists(book.resolve("site/public")));
    assertFalse(Files.exists(book.resolve("site/.cache/recordings")));
    assertTrue(Files.exists(book.resolve("snippets/one/Hello.java")));
    assertEquals(0, BookRun.build(book).status());
  }

  @Test
  void theBookIsTheSameBeforeAndBehindTheWordOfTheCommand() {
    var behind = BookRun.of("list", "--book", book.toString());
    var before = BookRun.of("--book", book.toString(), "list");
    assertTrue(behind.out().contains("hello"), behind.out());
    assertEquals(behind, before);
  }

  @Test
  void aTraceThatIsNotThereIsWrongUse() {
    var run = BookRun.of("check", "hello.trace");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("there is no file hello.trace"), run.err());
  }

  @Test
  void newMakesASnippetThatBuildsAtOnce() {
    var made = BookRun.of("new", "one", "HandOff", "--book", book.toString());
    assertEquals(0, made.status(), made.err());
    var run = BookRun.build(book);
    assertEquals("", run.err().replaceAll("(?s).*1 chapter.*|.*2 chapters.*", ""));
    assertEquals(0, run.status());
    assertTrue(Files.exists(book.resolve("site/public/code/one/HandOff.java")));
  }

  @Test
  void newRefusesATakenNameAndAnUnknownChapter() {
    assertEquals(2, BookRun.of("new", "one", "Hello", "--book", book.toString()).status());
    var run = BookRun.of("new", "onne", "Bye", "--book", book.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("did you mean one?"), run.err());
  }

  @Test
  void wrongUseIsToldWithTheNearestWord() {
    var command = BookRun.of("lst");
    assertEquals(2, command.status());
    assertTrue(command.err().startsWith("unknown command lst (did you mean list?)"), command.err());
    var option = BookRun.of("--fresch");
    assertEquals(2, option.status());
    assertTrue(option.err().startsWith("unknown option --fresch (did you mean --fresh?)"), option.err());
  }

  @Test
  void anOptionOfTheBuildBeforeACommandIsRefused() {
    var run = BookRun.of("--fresh", "list");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("--fresh belongs to the build"), run.err());
  }

  @Test
  void everyCommandHasHelp() {
    for (var command : new String[] {"run", "new", "check", "list", "clean", "doctor"}) {
      var run = BookRun.of(command, "--help");
      assertEquals(0, run.status(), command);
      assertTrue(run.out().startsWith("Usage: ./build.sh " + command), run.out());
    }
  }

  private FileTime recorded() throws IOException {
    return Files.getLastModifiedTime(book.resolve("site/.cache/recordings/Hello"));
  }
}
