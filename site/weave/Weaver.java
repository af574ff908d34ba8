package site.weave;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Page;
import site.book.Picture;

/** Weaves chapters, snippets and recordings into pages. */
public final class Weaver {

  /** A page with what was found wrong in making it. */
  private record Sheet(String key, Page page, List<Problem> problems) {}

  private Weaver() {}

  /** Weaves every page afresh. */
  public static Woven weave(Book book, List<Checked> checked, List<Picture> pictures) {
    try (var prose = new Prose()) {
      return weave(book, checked, pictures, Map.of(), prose);
    }
  }

  /**
   * Weaves the pages that {@code known} does not hold; if it holds all of them, {@code prose} is not even started.
   *
   * @param known what an earlier weaving by the same generator gave as {@link Woven#keyed}
   */
  public static Woven weave(
      Book book, List<Checked> checked, List<Picture> pictures, Map<String, Page> known, Prose prose) {
    var library = BookContext.of(book, checked, pictures);
    var sheets = new ArrayList<Sheet>();
    for (var chapter : library.chapters()) {
      sheets.add(sheet(PageKey.chapter(library, chapter), known, () -> chapter(library, chapter, prose)));
    }
    var entries = entries(library.chapters(), sheets);
    sheets.addFirst(sheet(PageKey.index(library, entries), known, () -> index(library, entries, prose)));
    return woven(sheets);
  }

  private static Sheet sheet(String key, Map<String, Page> known, Supplier<Sheet> fresh) {
    if (known.containsKey(key)) {
      return new Sheet(key, known.get(key), List.of());
    }
    var sheet = fresh.get();
    return new Sheet(key, sheet.page(), sheet.problems());
  }

  private static Woven woven(List<Sheet> sheets) {
    return new Woven(
        sheets.stream().map(Sheet::page).toList(),
        sheets.stream().flatMap(sheet -> sheet.problems().stream()).toList(),
        sheets.stream().filter(sheet -> sheet.problems().isEmpty())
            .collect(Collectors.toMap(Sheet::key, Sheet::page)));
  }

  private static Sheet chapter(BookContext library, Chapter chapter, Prose prose) {
    var draft = new PageDraft(library, chapter);
    var text = prose.set(draft);
    var body = HtmlFinish.body(text.body(), draft);
    var html = Frame.chapter(library, chapter, text.title(), description(text, body), body);
    return new Sheet("", new Page(BookContext.page(chapter), chapter.title(), html), draft.problems());
  }

  private static Sheet index(BookContext library, List<Contents.Entry> entries, Prose prose) {
    var contents = Contents.html(entries);
    if (library.index().isEmpty()) {
      var html = Frame.index(library, Html.escape(library.title()), "", new Element("body"), contents);
      return new Sheet("", new Page("index.html", library.title(), html), List.of());
    }
    var draft = new PageDraft(library, library.index().get());
    var text = prose.set(draft);
    var body = HtmlFinish.body(text.body(), draft);
    var html = Frame.index(library, text.title(), description(text, body), body, contents);
    return new Sheet("", new Page("index.html", library.title(), html), draft.problems());
  }

  /** What the author wrote as {@code :description:}, else the first sentence of the text. */
  private static String description(Prose.Text text, Element body) {
    return text.description().isBlank()
        ? body.select("> .paragraph > p, > #preamble p, > .sect1 > .sectionbody > .paragraph > p").stream()
            .findFirst().map(Element::text).map(Weaver::firstSentence).orElse("")
        : text.description();
  }

  private static String firstSentence(String text) {
    var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    return text.substring(0, sentences.next()).strip();
  }

  private static List<Contents.Entry> entries(List<Chapter> chapters, List<Sheet> sheets) {
    var entries = new ArrayList<Contents.Entry>();
    for (var i = 0; i < chapters.size(); i++) {
      entries.add(new Contents.Entry(chapters.get(i), lead(sheets.get(i).page())));
    }
    return entries;
  }

  private static String lead(Page page) {
    return Jsoup.parse(page.html()).select("meta[name=description]").attr("content");
  }
}
