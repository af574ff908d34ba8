package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The direction of the data flow, read off the imports. */
@Reads("site/**.java")
class ImportTests {

  private static final Path SITE = Home.FOLDER.resolve("site");
  private static final List<String> STAGES = List.of("read", "run", "check", "infer", "draw", "weave");

  @Test
  void sharedGroundKnowsNothing() throws IOException {
    assertEquals(List.of(), imports("base", "(?!java\\.|site\\.base\\.).*"));
  }

  @Test
  void theLanguageKnowsNoBook() throws IOException {
    assertEquals(List.of(), imports("trace", "(?!java\\.|site\\.(base|trace)\\.).*"));
  }

  @Test
  void theNounsKnowNoStageAndNoLibrary() throws IOException {
    assertEquals(List.of(), imports("book", "(?!java\\.|site\\.(base|trace|book)\\.).*"));
  }

  @Test
  void theNounsTouchNoFileAndNoProcess() throws IOException {
    assertEquals(List.of(), imports("book", "java\\.(io|net)\\..*|java\\.nio\\.file\\.Files.*"));
  }

  @Test
  void stagesImportNoOtherStageButInferenceAsksTheChecker() throws IOException {
    for (var stage : STAGES) {
      var others = imports(stage, "site\\.(?!(base|trace|book|" + stage + ")\\.).*");
      assertEquals(List.of(),
          others.stream().filter(it -> !it.matches("infer/.* imports site\\.check\\.TraceChecker")).toList());
    }
  }

  @Test
  void eachLibraryIsKnownToOneStageAlone() throws IOException {
    for (var stage : STAGES) {
      if (!stage.equals("weave")) {
        assertEquals(List.of(), imports(stage, "org\\.(asciidoctor|jsoup)\\..*"), stage);
      }
      if (!stage.equals("run")) {
        assertEquals(List.of(), imports(stage, "dev\\.jbang\\..*|java\\.lang\\.Process.*"), stage);
      }
    }
  }

  @Test
  void oneFileAloneKnowsHowDiagramsAreLaidOut() throws IOException {
    assertEquals(List.of("draw/diagram/Layout.java"), imports("", "org\\.eclipse\\..*").stream()
        .map(found -> found.replaceFirst(" .*", "")).distinct().toList());
  }

  @Test
  void oneFileAloneKnowsJBang() throws IOException {
    assertEquals(List.of("run/JBang.java"), files("run").stream()
        .filter(file -> read(file).contains("dev.jbang."))
        .map(file -> SITE.relativize(file).toString()).toList());
  }

  /** "FILE imports X" for each import of the folder that matches. */
  private static List<String> imports(String folder, String forbidden) throws IOException {
    var pattern = Pattern.compile("(?m)^import (?:static )?(" + forbidden + ");");
    return files(folder).stream().flatMap(file -> pattern.matcher(read(file)).results()
        .map(found -> SITE.relativize(file) + " imports " + found.group(1))).toList();
  }

  private static List<Path> files(String folder) throws IOException {
    if (!Files.exists(SITE.resolve(folder))) {
      return List.of();
    }
    try (var walk = Files.walk(SITE.resolve(folder))) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
