package site.test.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.base.AtHand;
import site.base.Visible;
import site.command.BuildCommand;
import site.test.BookRun;
import site.test.Home;
import site.test.Reads;
import site.test.TestFolders;

/**
 * What an author reads where something goes wrong that is no mistake in the book; and what a terminal gets
 * of it.
 */
@Reads("site/test/books/follows/hello/**")
class MessageOfLastResortTests {

  private static final String ESC = "\u001b";

  @TempDir Path temp;

  @Test
  void aBugIsSaidToBeOneAndNamesWhatWasAtHand() throws Exception {
    var bug = assertThrows(AtHand.class, () -> AtHand.of("chapters/03-locks.adoc", () -> "".substring(-1)));
    var message = report(bug);
    assertTrue(message.startsWith("chapters/03-locks.adoc: this is a bug in the generator; please report it "
        + "with the trace below" + System.lineSeparator() + "java.lang.StringIndexOutOfBounds"), message);
    assertTrue(report(new IllegalStateException()).startsWith("this is a bug in the generator"));
  }

  @Test
  void anOverflowOfTheStackNamesWhatWasAtHand() {
    var bug = assertThrows(AtHand.class, () -> AtHand.of("inner", () -> AtHand.of("a.trace", () ->
        endless(0))));
    assertEquals("a.trace", bug.file());
  }

  @Test
  void whatTheMachineLacksIsNoBug() throws Exception {
    assertTrue(report(new IllegalStateException(new OutOfMemoryError()))
        .startsWith("the generator has too little memory"));
    var files = report(new UncheckedIOException(new FileSystemException("a.txt", null,
        "Too many open files")));
    assertTrue(files.startsWith("a.txt: cannot be read or written: Too many open files"), files);
    assertTrue(files.contains("ulimit -n"), files);
    var denied = report(AtHand.failed("x", new AccessDeniedException("b.txt")));
    assertTrue(denied.startsWith("b.txt: cannot be read or written: access is denied"), denied);
    assertFalse(denied.contains("Exception"), denied);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "de-DE"})
  void aBuildSpeaksEnglishInAnyLocale(String locale) throws IOException {
    var book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/follows/hello"), temp.resolve(locale));
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      var run = BookRun.of("list", "--book", book.toString());
      assertEquals(Locale.ENGLISH, Locale.getDefault());
      assertTrue(run.out().contains("hello"), run.out());
    } finally {
      Locale.setDefault(Locale.ENGLISH);
    }
  }

  @Test
  void noControlCharacterOfWhatIsQuotedReachesTheTerminal() throws IOException {
    var book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/follows/hello"), temp.resolve("book"));
    Files.writeString(book.resolve("chapters/03-" + ESC + "[31m.adoc"), "= " + ESC + "[2J\n");
    Files.writeString(book.resolve("chapters/02-two.adoc"), "= Two" + ESC
        + "]0;x\u0007\u202e\n\nsnippet::No\u009bne[]\n");
    var words = new String[][] {{"check"}, {"list"}, {}, {"run", "Hello"}, {"run", ESC}, {"new", "one", ESC},
        {ESC}};
    for (var command : words) {
      var line = new ArrayList<>(List.of(command));
      line.addAll(List.of("--book", book.toString()));
      var run = BookRun.of(line.toArray(String[]::new));
      assertFalse((run.out() + run.err()).matches("(?s).*[\\p{Cc}\u202e&&[^\\r\\n\\t]].*"), run.out()
          + run.err());
    }
    assertTrue(BookRun.of("check", "--book", book.toString()).err().contains("03-\\u001b[31m.adoc"));
  }

  @Test
  void textStaysAsItIsOtherwise() {
    assertEquals("a\tb\r\nc\nä😀", Visible.text("a\tb\r\nc\nä😀"));
    assertEquals("\\u000d\\u0000\\u007f\\u0085", Visible.text("\r\0\u007f\u0085"));
  }

  @Test
  void aFolderThatNoClassPathCanNameIsToldOnceWithWhatHelps() throws IOException {
    for (var name : List.of("a:b", "😀")) {
      var book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/follows/hello"), temp.resolve(name));
      var run = BookRun.build(book);
      assertEquals(1, run.status());
      assertTrue(run.err().startsWith(book + ": no JVM can find classes in a folder"), run.err());
      var linked = BookRun.build(Files.createSymbolicLink(temp.resolve("link" + (int) name.charAt(0)), book),
          "--quiet");
      assertEquals(run.err().contains("ln -s") ? 0 : 1, linked.status(), linked.err());
      assertEquals(name.equals("a:b"), run.err().contains("ln -s"), run.err());
    }
  }

  @Test
  void aTemporaryFolderThatIsMissingIsTold() throws IOException {
    var book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/follows/hello"), temp.resolve("book"));
    var run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-Djava.io.tmpdir=" + temp.resolve("gone"), "-Dinterleave.home=" + Home.FOLDER,
        "-cp", System.getProperty("java.class.path"), "site.Site", "--book", book.toString())
        .redirectErrorStream(true).start();
    var said = new String(run.getInputStream().readAllBytes());
    assertTrue(said.contains(temp.resolve("gone")
        + ": nothing can be written to the folder for temporary files"
        + ": it does not exist"), said);
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  private static String report(Exception failure) throws Exception {
    var err = new StringWriter();
    var line = BuildCommand.commandLine().setErr(new PrintWriter(err, true));
    assertEquals(1, line.getExecutionExceptionHandler().handleExecutionException(failure, line, null));
    return err.toString();
  }
}
