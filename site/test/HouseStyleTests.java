package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The generator's own rules for how its files look. The books under test are data. */
@Reads("site/**.java")
class HouseStyleTests {

  private static final int COLUMNS = 110;
  private static final String PACKAGE_INFO = "package-info.java";
  private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
  private static final Pattern STRING_OR_COMMENT =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("(?m)^(?:import|package) .*");
  private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}[A-Z]\\w*");
  private static final Pattern IMPORTED = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);");

  private static List<Path> files;

  @BeforeAll
  static void find() throws IOException {
    try (var walk = Files.walk(Home.FOLDER.resolve("site"))) {
      files = walk.filter(file -> file.toString().endsWith(".java")).filter(file -> isOurs(shown(file)))
          .sorted().toList();
    }
  }

  private static boolean isOurs(String path) {
    return !path.matches("site/(test/books|public|\\..*)/.*");
  }

  @Test
  void aLineFitsIntoTheColumns() {
    assertNone(file -> {
      var lines = read(file).lines().toList();
      return IntStream.range(0, lines.size()).filter(i -> lines.get(i).length() > COLUMNS)
          .mapToObj(i -> shown(file) + ":" + (i + 1) + ": " + lines.get(i).length() + " columns");
    });
  }

  @Test
  void aFileNameStandsOnce() {
    var byName = files.stream().collect(Collectors.groupingBy(file -> file.getFileName().toString()));
    assertNone(file -> {
      var name = file.getFileName().toString();
      return byName.get(name).size() == 1 || name.equals(PACKAGE_INFO) ? Stream.of() : Stream.of(shown(file));
    });
  }

  @Test
  void aNameIsImportedAndNotQualified() {
    assertNone(file -> QUALIFIED.matcher(code(file)).results()
        .map(found -> shown(file) + ": " + found.group()));
  }

  @Test
  void whatIsImportedIsUsed() {
    assertNone(file -> {
      var text = HEADER.matcher(read(file)).replaceAll("");
      return IMPORTED.matcher(read(file)).results().map(found -> found.group(1))
          .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(text).find())
          .map(name -> shown(file) + ": " + name);
    });
  }

  /** But the folder of the entries, whose map is README.md. */
  @Test
  void aFolderSaysWhatItIsFor() {
    var folders = files.stream().map(Path::getParent).distinct()
        .filter(folder -> !folder.equals(Home.FOLDER.resolve("site")));
    assertEquals(List.of(), folders.filter(folder -> !files.contains(folder.resolve(PACKAGE_INFO)))
        .map(HouseStyleTests::shown).toList());
  }

  private static void assertNone(Function<Path, Stream<String>> found) {
    assertEquals("", files.stream().flatMap(found).collect(Collectors.joining("\n")));
  }

  /** Without texts, comments and imports. */
  private static String code(Path file) {
    var withoutBlocks = TEXT_BLOCK.matcher(read(file)).replaceAll("\"\"");
    return HEADER.matcher(STRING_OR_COMMENT.matcher(withoutBlocks).replaceAll("\"\"")).replaceAll("");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(Path file) {
    return Home.FOLDER.relativize(file).toString().replace('\\', '/');
  }
}
