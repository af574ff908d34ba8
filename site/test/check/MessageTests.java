package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import site.command.CaseFiles;
import site.test.Home;
import site.test.Reads;

/**
 * What authors read when a run or a trace is wrong. {@code INTERLEAVE_GOLDEN=write ./build.sh test
 * MessageTests} writes the messages anew, for a look at their diff.
 */
@Reads("site/test/check/messages/**")
class MessageTests {

  private static final Path FOLDER = Home.FOLDER.resolve("site/test/check/messages");
  private static final boolean WRITE = "write".equals(System.getenv("INTERLEAVE_GOLDEN"));

  @TestFactory
  Stream<DynamicTest> everyFailureSaysWhatToDo() throws IOException {
    List<Path> files;
    try (var paths = Files.list(FOLDER)) {
      files = paths.filter(path -> path.toString().endsWith(".case")).sorted().toList();
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> golden(file)));
  }

  private static void golden(Path cases) throws IOException {
    var expected = cases.resolveSibling(cases.getFileName().toString().replace(".case", ".txt"));
    var messages = CaseFiles.messages(cases);
    if (WRITE) {
      Files.writeString(expected, messages);
    }
    assertEquals(Files.readString(expected), messages);
  }
}
