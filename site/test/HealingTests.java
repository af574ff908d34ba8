package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of what a build has kept, the next one publishes the right pages and mends it. */
@Reads("site/test/books/follows/hello/**")
class HealingTests {

  private static final Path HELLO = Home.FOLDER.resolve("site/test/books/follows/hello");
  private static final String DIAGRAM = "\n[diagram,\"words\"]\n----\na > b: then\n----\n";

  @TempDir Path book;
  private Path cache;

  @BeforeEach
  void aBookThatIsBuilt() throws IOException {
    TestFolders.copy(HELLO, book);
    var chapter = book.resolve("chapters/02-two.adoc");
    Files.writeString(chapter, Files.readString(chapter) + DIAGRAM);
    build();
    cache = book.resolve("site/.cache");
  }

  @Test
  void theseKindsAreKept() throws IOException {
    try (var kinds = Files.list(cache)) {
      assertEquals(List.of("classes", "diagrams", "lock", "pages", "recordings"),
          kinds.map(kind -> kind.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT", "FLIPPED", "FOLDER"})
  void pagesAndDiagramsAreMadeAgain(Spoiling spoiling) throws IOException {
    var pages = published();
    var kept = kept("pages", "diagrams");
    spoil(spoiling, "pages", "diagrams");
    build();
    assertEquals(pages, published());
    assertEquals(kept, kept("pages", "diagrams"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT", "FLIPPED", "FOLDER"})
  void recordingsAndClassesAreMadeAgain(Spoiling spoiling) throws IOException {
    var pages = stable();
    var kept = kept("classes");
    spoil(spoiling, "recordings", "classes");
    build();
    assertEquals(pages, stable());
    assertEquals(kept, kept("classes"));
    var recorded = kept("recordings");
    build();
    assertEquals(recorded, kept("recordings"));
  }

  private void build() {
    var run = BookRun.build(book, "--quiet");
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  private void spoil(Spoiling spoiling, String... kinds) throws IOException {
    for (var kind : kinds) {
      for (var file : files(cache.resolve(kind))) {
        spoiling.spoil(file);
      }
    }
  }

  private Map<Path, String> kept(String... kinds) throws IOException {
    var kept = new TreeMap<Path, String>();
    for (var kind : kinds) {
      for (var file : files(cache.resolve(kind))) {
        kept.put(file, text(file));
      }
    }
    return kept;
  }

  private List<String> published() throws IOException {
    return pages().map(HealingTests::text).toList();
  }

  private List<String> stable() throws IOException {
    return pages().map(HealingTests::text).map(GoldenTests::stable).toList();
  }

  private Stream<Path> pages() throws IOException {
    return files(book.resolve("site/public/")).stream().filter(file -> file.toString().endsWith(".html"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder.toRealPath())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
