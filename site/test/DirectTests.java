package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One snippet, started in each way that the README names. */
@Reads({"build.sh", "README.md", "jbang-catalog.json", "snippets/locks/LostDeposit.*",
    "site/test/books/fails/wrong-line/**", "site/test/books/fails/exits-with-3/**"})
class DirectTests {

  /** What a command printed on each stream, and its status. */
  private record Ended(int status, String out, String err) {}

  @TempDir Path temp;

  @Test
  void theReadmeNamesNoOther() throws IOException {
    assertEquals(
        List.of("jbang lost-deposit", "jbang snippets/locks/LostDeposit.java",
            "./snippets/locks/LostDeposit.java",
            "./build.sh run lost-deposit"),
        Files.readAllLines(Home.FOLDER.resolve("README.md")).stream()
            .filter(line -> line.matches(" {4}(jbang |\\./).*(lost-deposit|LostDeposit).*"))
            .map(String::strip).toList());
  }

  @Test
  void byItsAliasFromTheTopOfTheRepository() throws Exception {
    lostDeposit(start(Home.FOLDER, jbang(), "--quiet", "lost-deposit"));
  }

  @Test
  void byItsFile() throws Exception {
    lostDeposit(start(Home.FOLDER, jbang(), "--quiet", "snippets/locks/LostDeposit.java"));
  }

  @Test
  void asAProgramOfItsOwn() throws Exception {
    lostDeposit(start(Home.FOLDER, "./snippets/locks/LostDeposit.java"));
  }

  @Test
  void byBuildShWhichAlsoSaysWhetherTheTraceAllowsIt() throws Exception {
    var ended = start(temp, Home.FOLDER.resolve("build.sh").toString(), "run", "lost-deposit");
    lostDeposit(ended);
    assertTrue(ended.err().contains("its trace allows this run"), ended.err());
  }

  @Test
  void aRunThatTheTraceDoesNotAllowIsToldWithStatusOne() throws Exception {
    var book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/fails/wrong-line"),
        temp.resolve("book"));
    var ended = start(temp, Home.FOLDER.resolve("build.sh").toString(), "run", "hello", "--book",
        book.toString());
    assertEquals("hullo", ended.out().strip());
    assertTrue(ended.err().contains("snippets/one/Hello.trace:1: "), ended.err());
    assertEquals(1, ended.status());
  }

  @Test
  void theStatusOfASnippetIsPassedOn() throws Exception {
    var book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/fails/exits-with-3"),
        temp.resolve("book"));
    Files.writeString(book.resolve("snippets/one/Exits.trace"), "exit 3\n");
    assertEquals(3, start(temp, Home.FOLDER.resolve("build.sh").toString(),
        "run", "exits", "--book", book.toString()).status());
  }

  private static void lostDeposit(Ended ended) {
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out()
        .matches("(?s)(ann|bob): read 100\\R(ann|bob): read 100\\Rmain: balance is 1[12]0\\R"),
        ended.out());
  }

  private static String jbang() {
    return System.getProperty("interleave.jbang");
  }

  private Ended start(Path folder, String... command) throws IOException, InterruptedException {
    var out = temp.resolve("out");
    var err = temp.resolve("err");
    var builder = new ProcessBuilder(List.of(command)).directory(folder.toFile())
        .redirectOutput(out.toFile()).redirectError(err.toFile());
    var path = Path.of(jbang()).getParent() + File.pathSeparator + System.getenv("PATH");
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", System.getProperty("user.home"));
    var status = builder.start().waitFor();
    return new Ended(status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
  }
}
