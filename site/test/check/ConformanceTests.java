package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import site.command.CaseFiles;
import site.test.Home;
import site.test.Reads;

/**
 * The cases of the trace language: those it was specified with, and our own for each sentence of its fine
 * print.
 */
@Reads({"site/test/conformance/**", "snippets/**"})
class ConformanceTests {

  private static final Path CASES = Home.FOLDER.resolve("site/test/conformance");

  @TestFactory
  Stream<DynamicTest> everyCaseGetsItsVerdict() throws IOException {
    List<Path> files;
    try (var paths = Files.walk(CASES)) {
      files = paths.filter(path -> path.toString().endsWith(".case")).sorted().toList();
    }
    return files.stream().map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> {
      var said = new StringBuilder();
      int status = CaseFiles.run(List.of(file), said);
      var differing = said.toString().lines()
          .filter(line -> line.endsWith(")") || line.startsWith(file + ":"))
          .collect(Collectors.joining("\n"));
      assertEquals("", status == 0 ? "" : differing);
    }));
  }
}
