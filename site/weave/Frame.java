package site.weave;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import site.base.Phrases;
import site.book.Chapter;

/** A page's surroundings: head, header, contents, neighbours, footer. */
final class Frame {

  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <meta name="description" content="%2$s">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="static/icon.svg">
      <link rel="stylesheet" href="static/text.css">
      <link rel="stylesheet" href="static/frame.css">
      <link rel="stylesheet" href="static/listing.css">
      <link rel="stylesheet" href="static/transcript.css">
      <link rel="stylesheet" href="static/runs.css">
      <link rel="stylesheet" href="static/timeline.css">
      <link rel="stylesheet" href="static/diagram.css">
      <script src="static/runs.js" defer></script>
      <script src="static/timeline.js" defer></script>
      </head>
      <body>
      <a class="skip" href="#start-of-text">Skip to the text</a>
      <header class="site"><a href="index.html">%3$s</a></header>
      <main id="start-of-text">
      <header>
      %4$s</header>
      %5$s
      </main>
      %6$s<footer class="site">
      %7$s</footer>
      </body>
      </html>
      """;

  private Frame() {}

  static String chapter(BookContext library, Chapter chapter, String title, String description,
      Element body) {
    return PAGE.formatted(
        Phrases.escape(chapter.title() + " · " + library.title()), Phrases.escape(description),
        Phrases.escape(library.title()), number(chapter) + heading(title), sections(body) + text(body.html()),
        neighbours(library, chapter), howToRun(library));
  }

  static String index(BookContext library, String title, String description, Element body, String contents) {
    return PAGE.formatted(
        Phrases.escape(library.title()), Phrases.escape(description), Phrases.escape(library.title()),
        heading(title), text(body.html() + contents), "", howToRun(library));
  }

  private static String text(String html) {
    return "<div class=\"text\">\n" + html + "\n</div>";
  }

  private static String heading(String title) {
    return "<h1>" + title + "</h1>\n";
  }

  /** Taken from the file's name: 03-locks is chapter 3; a file without a number gives no chapter number. */
  static String number(Chapter chapter) {
    return chapter.stem().matches("\\d+-.*")
        ? "<p class=\"number\">Chapter "
        + chapter.stem().replaceFirst("^0*(?=\\d)", "").replaceFirst("-.*", "") + "</p>\n"
        : "";
  }

  private static String sections(Element body) {
    var links = body.select("h2[id]").stream()
        .map(h ->
            "<li><a href=\"#%s\">%s</a></li>\n".formatted(Phrases.escape(h.id()), Phrases.escape(h.text())))
        .collect(Collectors.joining());
    return links.isEmpty() ? "" : """
        <nav class="sections" aria-labelledby="in-this-chapter">
        <details>
        <summary id="in-this-chapter">In this chapter</summary>
        <ul>
        %s</ul>
        </details>
        </nav>
        """.formatted(links);
  }

  private static String neighbours(BookContext library, Chapter chapter) {
    var chapters = library.chapters();
    var at = chapters.indexOf(chapter);
    var previous = at > 0 ? link(chapters.get(at - 1), "prev", "Before") : "";
    var next = at + 1 < chapters.size() ? link(chapters.get(at + 1), "next", "Next") : "";
    return "<nav class=\"neighbours\" aria-label=\"Chapters\">\n" + previous + next + "</nav>\n";
  }

  private static String link(Chapter chapter, String relation, String word) {
    return "<a rel=\"%s\" href=\"%s\"><small>%s</small> %s</a>\n"
        .formatted(relation, Html.url(BookContext.page(chapter)), word, Phrases.escape(chapter.title()));
  }

  private static String howToRun(BookContext library) {
    return """
        <p>Every listing is a program, and every transcript is a run of it: no output on these \
        pages was typed.
        In a checkout of the book, <code>jbang NAME</code> runs a program by the name that stands \
        under its listing.</p>
        """;
  }
}
