package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.command.CaseFiles;
import site.command.OutputCheck;

class OutputCheckTests {

  @TempDir Path folder;

  @Test
  void linesThatTheTraceAllowsAreIn() throws IOException {
    assertEquals("0 the trace allows it\n", check("any order\n  > a\n  > b", "b\na\n"));
  }

  @Test
  void linesThatItDoesNotAllowAreToldLikeARun() throws IOException {
    var said = check("> a\n> b", "a\nc\n");
    assertTrue(said.startsWith("1 "), said);
    assertTrue(said.contains(
        ":2: printed another line than the one allowed here\n    printed   c   (line 2 of the run)"), said);
  }

  @Test
  void nothingIsSaidOfAnEndingThatNobodyKnows() throws IOException {
    var said = check("> a\n> b", "a\n");
    assertTrue(said.endsWith(
        ":2: ended without the line expected here\n    expected  b\n"
            + "    fix: correct the program, or its trace\n"), said);
  }

  @Test
  void anEmptyOutputIsNoLine() throws IOException {
    assertEquals("0 the trace allows it\n", check("optional\n  > a", ""));
  }

  @Test
  void whatPlainLinesDoNotTellIsRefusedByName() throws IOException {
    refuses("interleaved\n  lane ann\n    > a",
        "2: plain lines do not tell the threads of the lines: lane ann");
    refuses("> a\n! b", "2: plain lines do not tell standard error: ! b");
    refuses("> a\nexit 3", "2: plain lines do not tell how the run ended: exit 3");
    refuses("one of\n  case a\n    deadlock of a, b\n  > b",
        "3: plain lines do not tell how the run ended: deadlock of a, b");
    refuses("> a\ntimeout 2s", "2: plain lines do not tell how long the run took: timeout");
    refuses("> a\nwhere took < 1 s", "2: plain lines do not tell how long the run took: took");
    refuses("one of\n  case a\n    > a\nseen a", "4: plain lines do not tell several runs: seen a");
    refuses("...\nnever\n  ! bad", "3: plain lines do not tell standard error: ! bad");
    refuses("...\nalways lines(! bad) < 1", "2: plain lines do not tell standard error: ! bad");
  }

  @Test
  void aTraceThatIsWrongIsToldFirst() throws IOException {
    assertTrue(check("any oder\n  > a", "a")
        .contains(":1: unknown word: any oder (did you mean any order?)"));
  }

  @Test
  void aCaseFileThatIsMalformedIsToldWithItsLine() throws IOException {
    var file = Files.writeString(folder.resolve("some.case"),
        "=== one\n--- trace\n> a\n--- recording\nout a\nend exit 0\n--- verdict\nin\n");
    var said = new StringBuilder();
    assertEquals(1, CaseFiles.run(List.of(file), said));
    assertTrue(said.toString().startsWith(file + ":5: not a line of a recording: out a"), said.toString());
  }

  @Test
  void aCaseThatDiffersFromItsVerdictIsPointedAt() throws IOException {
    var file = Files.writeString(
        folder.resolve("some.case"),
        "=== one\n--- trace\n> a\n--- recording\nout [main] b\nend exit 0\n--- verdict\nin\n\n"
            + "=== two\n--- trace\n> a\n--- recording\nout [main] b\nend exit 0\n--- verdict\nout at 1\n");
    var said = new StringBuilder();
    assertEquals(1, CaseFiles.run(List.of(file), said));
    assertEquals("one: out at 1   (" + file
        + ":1 says in)\ntwo: out at 1\n1 of 2 cases differ from their verdict\n", said.toString());
  }

  @Test
  void aCaseTakesTheTraceOfASnippetOfItsBook() throws IOException {
    Files.createDirectories(folder.resolve("snippets/one"));
    Files.writeString(folder.resolve("snippets/one/Bun.trace"), "> a\n");
    var file = Files.writeString(folder.resolve("some.case"),
        "=== one\n--- trace of Bun\n--- recording\nout [main] a\nend exit 0\n--- verdict\nin\n\n"
            + "=== two\n--- trace of Bum\n--- recording\nend exit 0\n--- verdict\nout\n");
    var said = new StringBuilder();
    assertEquals(1, CaseFiles.run(List.of(file), said));
    assertEquals(
        file + ":10: no snippet Bum with a trace\n1 of 0 cases differ from their verdict\n",
        said.toString());
  }

  private void refuses(String trace, String what) throws IOException {
    var said = check(trace, "");
    assertTrue(said.startsWith("1 ") && said.contains(":" + what), said);
  }

  private String check(String trace, String output) throws IOException {
    var file = Files.writeString(folder.resolve("Some.trace"), trace);
    var said = new StringBuilder();
    int status = OutputCheck.run(file, new BufferedReader(new StringReader(output)), said);
    return status + " " + said.toString().replace(System.lineSeparator(), "\n");
  }
}
