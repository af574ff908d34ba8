package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./build.sh accept}, from the command line to the file. */
@Reads("site/test/books/fails/no-trace/**")
class AcceptTests {

  @TempDir Path book;
  private Path trace;

  @BeforeEach
  void aBookOfOneSnippet() throws IOException {
    TestFolders.copy(Home.FOLDER.resolve("site/test/books/fails/no-trace"), book);
    trace = book.resolve("snippets/one/Hello.trace");
    Files.writeString(book.resolve("snippets/one/Hello.java"), """
        // tag::body[]
        void main() {
          IO.println("main: hello");
          IO.println("main: goodbye");
        }
        // end::body[]
        """);
  }

  @Test
  void aMissingTraceIsProposedAndNotWritten() {
    var run = accept();
    assertEquals(1, run.status(), run.err());
    assertEquals("""
        --- /dev/null
        +++ snippets/one/Hello.trace
        @@ -0,0 +1,2 @@
        +> main: hello
        +> main: goodbye
        """, run.out().replace("\r", ""));
    assertTrue(run.err().contains("./build.sh --book " + book + " accept hello --yes"), run.err());
    assertFalse(Files.exists(trace));
  }

  @Test
  void whatIsTakenIsWrittenAndAllowsFurtherRuns() throws IOException {
    assertEquals(0, accept("--yes").status());
    assertEquals("> main: hello\n> main: goodbye\n", Files.readString(trace));
    var again = accept();
    assertEquals(0, again.status());
    assertTrue(again.out().startsWith("the trace allows all "), again.out());
  }

  @Test
  void whatIsWrittenStaysAsFarAsItHolds() throws IOException {
    Files.writeString(trace,
        "# Any greeting will do.\n> main: <_:text>\n\n# It must go.\n> main: stays\n\ntimeout 20s\n");
    assertEquals("""
        --- snippets/one/Hello.trace
        +++ snippets/one/Hello.trace
        @@ -2,6 +2,6 @@
         > main: <_:text>
        \s
         # It must go.
        -> main: stays
        +> main: goodbye
        \s
         timeout 20s
        """, accept().out().replace("\r", ""));
  }

  @Test
  void anIllFormedTraceIsNoObstacle() throws IOException {
    Files.writeString(trace, "# Greets.\nany oder\n  > main: hello\n");
    assertEquals(0, accept("--yes").status());
    assertEquals("# Greets.\n> main: hello\n> main: goodbye\n", Files.readString(trace));
  }

  @Test
  void aSnippetThatDoesNotCompileIsTold() throws IOException {
    Files.writeString(book.resolve("snippets/one/Hello.java"),
        "// tag::body[]\nvoid main() { x }\n// end::body[]\n");
    var run = accept();
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("snippets/one/Hello.java:2: "), run.err());
  }

  @Test
  void anUnknownNameIsWrongUse() {
    var run = BookRun.of("accept", "--book", book.toString(), "helo");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("there is no snippet helo (did you mean hello?)"), run.err());
  }

  private BookRun accept(String... words) {
    var all = new ArrayList<>(
        List.of("accept", "--book", book.toString(), "--runs", "6", "hello"));
    all.addAll(List.of(words));
    return BookRun.of(all.toArray(String[]::new));
  }
}
