package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Book;
import site.book.Ending;
import site.book.Snippet;
import site.weave.Assets;

/** What is published beside the pages. */
class AssetsTests {

  @TempDir
  Path folder;

  @Test
  void programsKeepTheirLayout() throws IOException {
    write("book/snippets/locks/LostDeposit.java");
    write("book/snippets/locks/lib/Bank.java");
    write("book/snippets/locks/.hidden");
    write("book/chapters/images/lanes.svg");
    write("theme/style.css");
    assertEquals(
        Set.of("code/locks/LostDeposit.java", "code/locks/lib/Bank.java", "images/lanes.svg",
            "static/style.css"),
        Assets.of(book(List.of()), folder.resolve("theme")).files().keySet());
  }

  @Test
  void aPageNamesEveryFileThatAProgramNeedsBesideIt() throws IOException {
    write("book/snippets/locks/lib/Bank.java");
    write("book/snippets/locks/lib/Till.java");
    var details = howToRun("lib/*.java", "data.txt=lib/data.txt").selectFirst("details");
    assertEquals(
        List.of("code/locks/LostDeposit.java",
            "code/locks/lib/Bank.java", "code/locks/lib/Till.java", "code/locks/lib/data.txt"),
        details.select("a[download]").eachAttr("href"));
    assertTrue(details.text().contains("in the same places beside it"), details.text());
  }

  @Test
  void whatNeedsTheGeneratorsSourcesIsNotPromisedToRunWithoutThem() {
    var how = howToRun("../../site/check/*.java", "lib/data.txt");
    assertEquals("jbang lost-deposit", how.selectFirst(".command code").text());
    assertNull(how.selectFirst("details"));
  }

  private Element howToRun(String sources, String files) {
    var plain = SampleBook.snippet("LostDeposit", "locks", "", "int a;", "> x\n");
    var header = new Snippet.Header("", List.of(), List.of(sources), List.of(files), List.of(), List.of(),
        false);
    var snippet = new Snippet(
        plain.name(), plain.slug(), plain.file(), plain.source(), header, plain.body(), plain.trace());
    return Pages.page(
        Pages.weave(book(List.of(snippet)),
            SampleBook.done(snippet, SampleBook.recording(new Ending.Exited(0)))),
        "01-one.html").selectFirst(".how-to-run");
  }

  private Book book(List<Snippet> snippets) {
    var chapter = SampleBook.chapter("01-one", "= One\n\nsnippet::LostDeposit[]\n");
    return new Book(folder.resolve("book"), List.of(chapter), snippets, List.of());
  }

  private void write(String file) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), "");
  }
}
