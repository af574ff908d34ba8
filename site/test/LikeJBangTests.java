package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.read.BookReader;
import site.run.Options;
import site.run.Prepared;

/** What the generator does as JBang does, and that what it does not do is seen. */
class LikeJBangTests {

  private static final String MAIN = "public static void main(String... args) {}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "void main() {}",
      "//JAVA 25+\n//RUNTIME_OPTIONS -Xint -Da=b\n//COMPILE_OPTIONS -Xlint:all\nvoid main() {}",
      "//JAVA 25\n//PREVIEW\n//RUNTIME_OPTIONS -Xint\nvoid main() {}",
      "//JAVAC_OPTIONS -Xlint:all\n//JAVA_OPTIONS -Xint\nvoid main() {}",
      "//FILES copied/Other.txt=Other.java\nvoid main() {}",
      "//FILES Other.java\nvoid main() {}",
      "//SOURCES Other.java\nvoid main() { new Other(); }",
      "class Before { " + MAIN + " }\nclass Small { " + MAIN + " }",
      "package com.example;\npublic class Small { " + MAIN + " }",
      "//MAIN Other\n//SOURCES Other.java\nvoid main() {}",
      "public class Small { static class Inner { " + MAIN + " } static void main() {} }"})
  void aProgramIsStartedAsJBangStartsIt(String program) throws IOException {
    assertEquals(List.of(), differences(program));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "//MODULE small\npackage com.example;\npublic class Small { " + MAIN + " }",
      "//CDS\nvoid main() {}",
      "//MANIFEST Add-Exports=java.base/jdk.internal.misc\nvoid main() {}"})
  void whatTheGeneratorDoesNotDoIsSeen(String program) throws IOException {
    assertTrue(!differences(program).isEmpty());
  }

  private List<String> differences(String program) throws IOException {
    var snippets = Files.createDirectories(folder.resolve("snippets/small"));
    Files.writeString(snippets.resolve("Small.java"), program);
    Files.writeString(snippets.resolve("Small.trace"), "");
    Files.writeString(snippets.resolve("Other.java"), "public class Other { " + MAIN + " }");
    var book = BookReader.read(folder);
    var prepared = Prepared.of(book, Options.USUAL).stream()
        .filter(own -> own.program().snippet().name().equals("Small")).findFirst().orElseThrow();
    return LikeJBang.differences(prepared, folder.resolve("jbang"));
  }
}
