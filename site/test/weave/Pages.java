package site.test.weave;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import site.book.Book;
import site.book.Checked;
import site.book.Page;
import site.draw.Pictures;
import site.weave.Prose;
import site.weave.Weaver;
import site.weave.Woven;

/** Weaves small books with one processor for all tests; it is slow to start. */
final class Pages {

  static final Prose PROSE = new Prose();
  static final BiFunction<String, String, Optional<Page>> NONE = (_, _) -> Optional.empty();

  /** What is known after that weaving. */
  static BiFunction<String, String, Optional<Page>> of(Woven before) {
    return (_, key) -> Optional.ofNullable(before.fresh().get(key));
  }

  static Woven weave(Book book, Checked... checked) {
    return weave(book, NONE, checked);
  }

  static synchronized Woven weave(
      Book book, BiFunction<String, String, Optional<Page>> known, Checked... checked) {
    return Weaver.weave(book, List.of(checked), Pictures.draw(book, List.of(checked), List.of()), known,
        PROSE);
  }

  static Document page(Woven woven, String path) {
    var page = woven.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    return Jsoup.parse(page.html()).outputSettings(new Document.OutputSettings().prettyPrint(false));
  }

  /** The page of a book that has this one chapter. */
  static Document chapter(String text, Checked... checked) {
    var snippets = List.of(checked).stream().map(Checked::snippet).toList();
    return page(weave(SampleBook.book(List.of(SampleBook.chapter("01-one", text)), snippets), checked),
        "01-one.html");
  }

  private Pages() {}
}
