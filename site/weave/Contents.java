package site.weave;

import java.util.List;
import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Chapter;
import site.book.Mention;

/** The list of chapters on the index, each with its lead and how many snippets it has. */
final class Contents {

  /** A chapter's entry. @param lead its first sentence */
  record Entry(Chapter chapter, String lead) {}

  private Contents() {}

  static String html(List<Entry> entries) {
    return """
        <nav class="contents" aria-labelledby="chapters">
        <h2 id="chapters">Chapters</h2>
        <ol>
        %s</ol>
        </nav>
        """.formatted(entries.stream().map(Contents::html).collect(Collectors.joining()));
  }

  private static String html(Entry entry) {
    var chapter = entry.chapter();
    return """
        <li>%s<a href="%s">%s</a>
        <p>%s</p>
        %s</li>
        """.formatted(
        Frame.number(chapter), Html.url(BookContext.page(chapter)), Phrases.escape(chapter.title()),
        Phrases.escape(entry.lead()),
        programs(chapter));
  }

  private static String programs(Chapter chapter) {
    var count = chapter.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.SNIPPET).map(Mention::name).distinct().count();
    return count == 0 ? "" : "<small>" + (count == 1 ? "1 program" : count + " programs") + "</small>";
  }
}
