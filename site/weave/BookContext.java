package site.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Mention;
import site.book.Picture;
import site.book.Snippet;

/**
 * Everything that a page may need to know about the whole book.
 *
 * @param checked keyed by the snippet's name
 * @param homes where each snippet is first mentioned, keyed by its name
 */
record BookContext(Book book, Map<String, Checked> checked, Map<String, Home> homes, List<Picture> pictures) {

  /** The chapter of a snippet's first mention, which owns its id, and the caption there, as AsciiDoc. */
  record Home(Chapter chapter, Optional<String> caption) {}

  private static final Pattern REPOSITORY = Pattern.compile("(?m)^:repository:[ \\t]+(\\S+)");
  private static final Pattern ALLOWED_HOSTS = Pattern.compile("(?m)^:allowed-hosts:[ \\t]+(\\S.*)");
  private static final Pattern TITLE_LINE = Pattern.compile("\\.([^.\\s].*)");
  private static final Pattern ATTRIBUTE_LINE = Pattern.compile("\\[.*]\\s*");

  static BookContext of(Book book, List<Checked> checked, List<Picture> pictures) {
    return new BookContext(
        book, checked.stream()
            .collect(Collectors.toMap(c -> c.snippet().name(), Function.identity(), (a, _) -> a)),
        homes(book), pictures);
  }

  private static Map<String, Home> homes(Book book) {
    var homes = new HashMap<String, Home>();
    for (var chapter : book.chapters()) {
      var lines = chapter.text().lines().toList();
      for (var mention : chapter.mentions()) {
        if (mention.kind() == Mention.Kind.SNIPPET) {
          homes.computeIfAbsent(mention.name(), _ -> new Home(chapter, caption(lines, mention)));
        }
      }
    }
    return homes;
  }

  Optional<Chapter> index() {
    return book.chapters().stream().filter(BookContext::isIndex).findFirst();
  }

  /** The chapters in reading order, without the index. */
  List<Chapter> chapters() {
    return book.chapters().stream().filter(c -> !isIndex(c)).toList();
  }

  private static boolean isIndex(Chapter chapter) {
    return chapter.isFront();
  }

  /** The book's name: the title of its index, else the name of its folder. */
  String title() {
    return index().map(Chapter::title)
        .orElseGet(() -> book.folder().toAbsolutePath().getFileName().toString());
  }

  /** OWNER/REPO, where the book says that it is published there. */
  Optional<String> repository() {
    return index().map(Chapter::text).map(REPOSITORY::matcher).filter(m -> m.find()).map(m -> m.group(1));
  }

  /** The hosts from which pages may load, as the front page's {@code :allowed-hosts:} lists them. */
  Set<String> allowedHosts() {
    return index().map(Chapter::text).map(ALLOWED_HOSTS::matcher).filter(m -> m.find())
        .map(m -> Set.copyOf(Arrays.asList(m.group(1).strip().toLowerCase(Locale.ROOT).split("[\\s,]+"))))
        .orElse(Set.of());
  }

  /** The chapter of the book's first mention of the snippet, which owns its id. */
  Optional<Chapter> owner(Snippet snippet) {
    return Optional.ofNullable(homes.get(snippet.name())).map(Home::chapter);
  }

  /** The snippet's caption at its first mention, as AsciiDoc; else its name. */
  String caption(Snippet snippet) {
    return Optional.ofNullable(homes.get(snippet.name())).flatMap(Home::caption).orElse(snippet.name());
  }

  private static Optional<String> caption(List<String> lines, Mention mention) {
    for (var i = mention.line() - 2; i >= 0; i--) {
      var title = TITLE_LINE.matcher(lines.get(i));
      if (title.matches()) {
        return Optional.of(title.group(1));
      }
      if (!ATTRIBUTE_LINE.matcher(lines.get(i)).matches()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The distinct runs of the snippet, starting with the one that is shown; none where there was no run. */
  List<DistinctRun> ways(String name) {
    return Optional.ofNullable(checked.get(name)).map(this::ways).orElse(List.of());
  }

  private List<DistinctRun> ways(Checked checked) {
    var ways = new ArrayList<>(DistinctRun.of(checked.run().recordings(), checked.verdicts()));
    var shown = book.shown(checked) + 1;
    ways.stream().filter(way -> way.run() == shown).findFirst().ifPresent(way -> {
      ways.remove(way);
      ways.addFirst(way);
    });
    return ways;
  }

  /** The picture drawn for the mention, chart or diagram with that key. */
  Optional<Picture> picture(String key) {
    return pictures.stream().filter(picture -> picture.of().equals(key)).findFirst();
  }

  static String page(Chapter chapter) {
    return chapter.stem() + ".html";
  }
}
