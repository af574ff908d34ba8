package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.base.Problem;
import site.book.Page;
import site.weave.Assets;
import site.weave.Publisher;

/** A site is replaced as a whole, or stays as it was. */
class PublisherTests {

  @TempDir
  Path folder;

  @Test
  void pagesAndAssetsAreWritten() throws IOException {
    var style = Files.writeString(folder.resolve("style.css"), "p {}");
    assertEquals(Optional.empty(), Publisher.publish(
        List.of(page("é")), new Assets(new TreeMap<>(Map.of("static/deep/style.css", style)), Map.of()), out()));
    assertEquals("é", published());
    assertEquals("p {}", Files.readString(out().resolve("static/deep/style.css")));
  }

  @Test
  void theNextSiteReplacesTheLastAndItsFolder() throws IOException {
    publish("old");
    publish("new");
    assertEquals("new", published());
    assertTrue(Files.isSymbolicLink(out()));
    assertEquals(2, entries(), "the link and one folder");
  }

  @Test
  void aRealFolderIsReplacedToo() throws IOException {
    Files.createDirectories(out().resolve("deep"));
    Files.writeString(out().resolve("deep/old.html"), "old");
    assertEquals(Optional.empty(), publish("new"));
    assertEquals("new", published());
    assertFalse(Files.exists(out().resolve("deep")));
    assertEquals(2, entries());
  }

  @Test
  void aFolderThatIsNotOursIsNotDeleted() throws IOException {
    var theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.writeString(theirs.resolve("kept.txt"), "kept");
    Files.createDirectories(out().getParent());
    Files.createSymbolicLink(out(), theirs);
    publish("new");
    assertEquals("new", published());
    assertEquals("kept", Files.readString(theirs.resolve("kept.txt")));
  }

  @Test
  void aFailureMidwayKeepsTheLastSite() throws IOException {
    publish("old");
    var missing = new Assets(new TreeMap<>(Map.of("static/style.css", folder.resolve("missing.css"))), Map.of());
    var problem = Publisher.publish(List.of(page("new")), missing, out()).orElseThrow();
    assertTrue(problem.what().contains("those published before stay as they are"), problem.toString());
    assertEquals("old", published());
    assertEquals(2, entries(), "nothing half-written is left");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAProblem() throws IOException {
    publish("old");
    var parent = out().getParent().toFile();
    parent.setWritable(false);
    try {
      assumeFalse(Files.isWritable(out().getParent()), "whoever may write everywhere cannot try this");
      assertTrue(publish("new").isPresent());
      assertEquals("old", published());
    } finally {
      parent.setWritable(true);
    }
  }

  @Test
  void aFileInTheWayOfTheFolderIsAProblem() throws IOException {
    Files.writeString(folder.resolve("site"), "a file");
    assertTrue(publish("new").isPresent());
    assertEquals("a file", Files.readString(folder.resolve("site")));
  }

  private Path out() {
    return folder.resolve("site").resolve("public");
  }

  private Optional<Problem> publish(String html) {
    return Publisher.publish(List.of(page(html)), new Assets(new TreeMap<>(), Map.of()), out());
  }

  private static Page page(String html) {
    return new Page("index.html", html);
  }

  private String published() throws IOException {
    return Files.readString(out().resolve("index.html"));
  }

  private long entries() throws IOException {
    try (var list = Files.list(out().getParent())) {
      return list.filter(entry -> Files.exists(entry, LinkOption.NOFOLLOW_LINKS)).count();
    }
  }
}
