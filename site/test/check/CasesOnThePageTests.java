package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.command.CaseFiles;
import site.test.Home;
import site.test.Reads;

/** The cases that the page on the trace language shows are right as they stand. */
@Reads("chapters/trace-language.adoc")
class CasesOnThePageTests {

  @TempDir Path folder;

  @Test
  void eachHasTheVerdictThatItStates() throws IOException {
    var page = Files.readString(Home.FOLDER.resolve("chapters/trace-language.adoc"));
    var cases = Stream.of(page.split("\n----\n")).filter(block -> block.startsWith("=== ")).toList();
    assertEquals(1, cases.size());
    var file = Files.writeString(folder.resolve("page.case"), String.join("\n\n", cases) + "\n");
    var said = new StringBuilder();
    assertEquals(0, CaseFiles.run(List.of(file), said), said::toString);
  }
}
