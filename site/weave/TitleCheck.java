package site.weave;

import java.util.List;
import org.jsoup.nodes.Element;
import site.base.Problem;

/** Reports titles of pages, sections and figures that nobody would see. */
final class TitleCheck {

  private static final String TITLES = "h1, h2, h3, h4, h5, h6, figcaption, .title";

  private TitleCheck() {}

  static void check(PageDraft draft, String title, Element body) {
    if (isEmpty(new Element("h1").html(title))) {
      report(draft, WrittenLines.first(draft.chapter(), List.of("= ")), "the chapter's title is empty");
    }
    body.select("h2[id=''], h3[id=''], h4[id=''], h5[id=''], h6[id='']").stream()
        .filter(heading -> !isEmpty(heading))
        .forEach(heading -> draft.report(new Problem(
            draft.chapter().file(), WrittenLines.first(draft.chapter(),
                List.of("= " + heading.text(), "= " + heading.text().replace("…", "..."))),
            "the heading \"" + heading.text() + "\" has no letters from which to make its id",
            "write [#ID] in the line before it")));
    body.select(TITLES).stream().filter(TitleCheck::isEmpty)
        .forEach(empty -> report(draft, line(draft, empty),
        "a " + (empty.normalName().startsWith("h") ? "heading" : "caption") + " is empty"));
  }

  private static boolean isEmpty(Element title) {
    return title.text().isBlank() && title.select("img, svg").isEmpty();
  }

  /** The line of a figure's id or macro, or of a heading's id; 0 if it is not known. */
  private static int line(PageDraft draft, Element empty) {
    var id = empty.id().isEmpty() && empty.parent() != null ? empty.parent().id() : empty.id();
    return id.isEmpty() ? 0 : WrittenLines.first(draft.chapter(), List.of("#" + id, id));
  }

  private static void report(PageDraft draft, int line, String what) {
    draft.report(new Problem(draft.chapter().file(), line, what,
        "write words there that say what it is about"));
  }
}
