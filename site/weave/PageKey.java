package site.weave;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Hash;
import site.book.Chapter;
import site.book.Chart;
import site.book.Diagram;

/**
 * A digest of everything that a page is made from.
 *
 * <p>Nouns are records, so their text holds all of their parts; a map in a record may be ordered differently
 * in each JVM, which at worst weaves a page again needlessly, but never leaves a stale one.
 */
final class PageKey {

  private PageKey() {}

  static String chapter(BookContext library, Chapter chapter) {
    return digest(Stream.of(
        Stream.of(chapter, neighbourhood(library), unseen(chapter)),
        chapter.mentions().stream().flatMap(mention -> Stream.of(
            library.book().snippet(mention.name()), library.checked().get(mention.name()),
            library.picture(mention.key()))),
        Stream.concat(chapter.charts().stream().map(Chart::key),
            chapter.diagrams().stream().map(Diagram::key))
            .map(library::picture)).flatMap(parts -> parts));
  }

  /** A file that the chapter includes may change unnoticed, so its key is never the same twice. */
  private static String unseen(Chapter chapter) {
    return chapter.text().contains("include::") ? UUID.randomUUID().toString() : "";
  }

  static String index(BookContext library, List<Contents.Entry> entries) {
    return digest(Stream.of(
        library.index().map(index -> chapter(library, index)), neighbourhood(library), entries.stream()
            .map(entry -> Contents.html(List.of(entry))).toList()));
  }

  /** What pages say about one another: titles and captions, and which chapter owns each snippet. */
  private static String neighbourhood(BookContext library) {
    var chapters = library.book().chapters().stream().map(chapter -> chapter.file() + chapter.title());
    var snippets = library.book().snippets().stream().map(snippet ->
        snippet.name() + library.owner(snippet).map(Chapter::file) + library.caption(snippet));
    return Stream.of(chapters, snippets, Stream.of(library.title(), library.repository().toString(),
        new TreeSet<>(library.allowedHosts()).toString()))
        .flatMap(lines -> lines).collect(Collectors.joining("\n"));
  }

  private static String digest(Stream<?> parts) {
    return Hash.of(parts.map(String::valueOf).toList());
  }
}
