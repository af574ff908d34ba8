package site.weave;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import site.base.Phrases;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Page;
import site.book.Picture;

/** Weaves chapters, snippets and recordings into pages. */
public final class Weaver {

  private static final String INDEX = "index.html";

  /** A page with the problems found while making it. @param isKnown whether it was reused, not made now */
  private record Sheet(String key, Page page, boolean isKnown, List<Problem> problems) {

    Sheet(Page page, List<Problem> problems) {
      this("", page, false, problems);
    }
  }

  private Weaver() {}

  /**
   * Weaves the pages that are not known; if all are known, {@code prose} is not even started.
   *
   * @param known looks up, by path and key, a page that an earlier weaving by the same generator returned in
   *     {@link Woven#fresh}
   */
  public static Woven weave(
      Book book, List<Checked> checked, List<Picture> pictures,
      BiFunction<String, String, Optional<Page>> known, Prose prose) {
    var library = BookContext.of(book, checked, pictures);
    var sheets = new ArrayList<Sheet>();
    for (var chapter : library.chapters()) {
      var key = PageKey.chapter(library, chapter);
      var before = known.apply(BookContext.page(chapter), key);
      sheets.add(sheet(key, before, () -> chapter(library, chapter, prose)));
    }
    var entries = entries(library.chapters(), sheets);
    var key = PageKey.index(library, entries);
    sheets.addFirst(sheet(key, known.apply(INDEX, key), () -> index(library, entries, prose)));
    return woven(sheets);
  }

  private static Sheet sheet(String key, Optional<Page> known, Supplier<Sheet> fresh) {
    if (known.isPresent()) {
      return new Sheet(key, known.get(), true, List.of());
    }
    var sheet = fresh.get();
    return new Sheet(key, sheet.page(), false, sheet.problems());
  }

  private static Woven woven(List<Sheet> sheets) {
    return new Woven(
        sheets.stream().map(Sheet::page).toList(),
        sheets.stream().flatMap(sheet -> sheet.problems().stream()).toList(),
        sheets.stream().filter(sheet -> !sheet.isKnown() && sheet.problems().isEmpty())
            .collect(Collectors.toMap(Sheet::key, Sheet::page)));
  }

  private static Sheet chapter(BookContext library, Chapter chapter, Prose prose) {
    var draft = new PageDraft(library, chapter);
    var text = prose.set(draft);
    var body = checked(text, draft);
    var html = Frame.chapter(library, chapter, text.title(), description(text, body), body);
    return new Sheet(new Page(BookContext.page(chapter), html), draft.problems());
  }

  private static Sheet index(BookContext library, List<Contents.Entry> entries, Prose prose) {
    var contents = Contents.html(entries);
    if (library.index().isEmpty()) {
      var html = Frame.index(library, Phrases.escape(library.title()), "", new Element("body"), contents);
      return new Sheet(new Page(INDEX, html), List.of());
    }
    var draft = new PageDraft(library, library.index().get());
    var text = prose.set(draft);
    var body = checked(text, draft);
    var html = Frame.index(library, text.title(), description(text, body), body, contents);
    return new Sheet(new Page(INDEX, html), draft.problems());
  }

  private static Element checked(Prose.Text text, PageDraft draft) {
    var body = HtmlFinish.body(text.body(), draft);
    TitleCheck.check(draft, text.title(), body);
    TranscriptCheck.check(draft, body);
    ForeignHosts.check(draft, body);
    return body;
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
    return text.substring(0, Math.max(0, sentences.next())).strip();
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
