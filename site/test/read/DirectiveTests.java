package site.test.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.base.Problem;
import site.read.BookReader;

/**
 * Directives that JBang or a JVM would misread are problems of their line, found without running anything.
 */
class DirectiveTests {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
    "//JAVA", "//JAVA x", "//JAVA 99999999999999", "//JAVA 25 +", "//JAVA5+", "//Java 25", "//java 25",
        " //JAVA 25",
    "//deps", "//Deps org.example:one:1", "//DEPS", "//DEPS:org.example:one:1", "//DEP org.example:one:1",
        "//MAIN",
    "//MODULE", "//MODULE app", "//CDS", "//MANIFEST a=b", "//JAVAAGENT",
    "//FILES", "//FILES ../up.txt=A.java", "//FILES ../../../up.txt=A.java", "//FILES a/../../up.txt=A.java",
    "//FILES /tmp/up.txt=A.java", "//FILES ../=A.java", "//FILES up.txt=", "//FILES a\0b=A.java"})
  void oneProblemStandsAtTheLine(String directive) throws IOException {
    assertEquals(List.of(2), lines(directive), directive);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "//JAVA 25", "//JAVA 21+", "// JAVA 25 is needed", "//module-info is left out", "//", "//PREVIEW",
        "//PREVIEW ",
    "//FILES A.java", "//FILES a.txt=A.java", "//FILES data/=A.java", "//FILES a.txt=A.java b.txt=A.java",
    "//RUNTIME_OPTIONS -Xint", "//https://example.org"})
  void allIsWellWithOthers(String directive) throws IOException {
    assertEquals(List.of(), lines(directive), directive);
  }

  @Test
  void aSecondOfAKindOfWhichThereIsOneIsAProblemAtTheSecond() throws IOException {
    assertEquals(List.of(3), lines("//JAVA 25+\n//JAVA 21+"));
    assertEquals(List.of(3), lines("//FILES a.txt=A.java\n//FILES ./a.txt=B.java"));
    assertEquals(List.of(3), lines("//FILES lib/A.java\n//FILES A.java"));
  }

  /** Of the problems that have a line in the snippet. */
  private List<Integer> lines(String directives) throws IOException {
    var file = folder.resolve("snippets/one/A.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?\n" + directives
        + "\nvoid main() {}\n");
    return BookReader.read(folder).problems().stream()
        .filter(problem -> problem.file().endsWith("A.java")).map(Problem::line).filter(line -> line > 0)
            .toList();
  }
}
