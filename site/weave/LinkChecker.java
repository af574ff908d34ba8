package site.weave;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import site.base.Nearest;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Page;

/** Follows every link of a site as a reader would, except links that lead out of it. */
public final class LinkChecker {

  private static final Set<String> OUTWARD = Set.of("http", "https", "mailto", "data");

  private final Book book;
  private final Map<String, Document> pages = new LinkedHashMap<>();
  private final Set<String> files;
  private final List<Problem> problems = new ArrayList<>();

  private LinkChecker(Book book, List<Page> pages, Set<String> files) {
    this.book = book;
    this.files = files;
    pages.forEach(page -> this.pages.put(page.path(), Jsoup.parse(page.html())));
  }

  /**
   * Returns every link, image and anchor that leads nowhere, and every id that occurs twice on a page.
   *
   * @param files what is published beside the pages, as paths on the site
   */
  public static List<Problem> check(Book book, List<Page> pages, Set<String> files) {
    var checker = new LinkChecker(book, pages, files);
    checker.pages.forEach(checker::page);
    return List.copyOf(checker.problems);
  }

  private void page(String path, Document page) {
    ids(path, page);
    Stream.concat(
            page.select("[href]").stream().map(link -> link.attr("href")),
            page.select("[src]").stream().map(image -> image.attr("src")))
        .distinct().forEach(target -> link(path, target));
  }

  private void ids(String path, Document page) {
    var seen = new TreeSet<String>();
    var twice = page.select("[id]").stream().map(Element::id).filter(id -> !seen.add(id)).distinct();
    twice.forEach(id ->
        report(path, sources(page, id), "the id " + id + " stands twice on the page", "rename one"));
  }

  /**
   * Source text that may have given an element that id: a heading, whose id is derived from its words unless
   * it has its own, or an anchor.
   */
  private static List<String> sources(Document page, String id) {
    var headings = page.select("h2, h3, h4, h5, h6").stream()
        .filter(heading -> heading.id().equals(id)).map(heading -> "= " + heading.text());
    return Stream.concat(headings, Stream.of("#" + id, id)).toList();
  }

  private void link(String path, String target) {
    try {
      var uri = new URI(target);
      if (uri.getScheme() != null) {
        outward(path, target, uri);
      } else if (target.startsWith("/")) {
        report(path, List.of(target),
            "the link " + target + " leads out of the site's folder", "write it relative to the page");
      } else {
        inward(path, target, uri);
      }
    } catch (URISyntaxException e) {
      report(path, List.of(target), "the link " + target + " is ill-formed: " + e.getReason(), "correct it");
    }
  }

  private void outward(String path, String target, URI uri) {
    var web = uri.getScheme().startsWith("http");
    if (!OUTWARD.contains(uri.getScheme()) || web && uri.getHost() == null) {
      report(path, List.of(target), "the link " + target + " leads nowhere", "write it as https://HOST/PATH");
    }
  }

  private void inward(String path, String target, URI uri) {
    var file = uri.getPath().isEmpty() ? path : URI.create(path).resolve(uri.getRawPath()).getPath();
    if (!pages.containsKey(file) && !files.contains(file)) {
      var known = new TreeSet<>(files);
      known.addAll(pages.keySet());
      report(path, sources(target, uri),
          "nothing is published as " + file + Nearest.hint(file, known), "correct the link");
    } else if (pages.containsKey(file) && uri.getFragment() != null) {
      anchor(path, target, uri, file);
    }
  }

  private void anchor(String path, String target, URI uri, String file) {
    var id = uri.getFragment();
    var page = pages.get(file);
    if (!id.isEmpty() && page.getElementById(id) == null) {
      var known = page.select("[id]").stream().map(Element::id).toList();
      report(path, sources(target, uri),
          "there is no " + id + " in " + file + Nearest.hint(id, known), "correct the link");
    }
  }

  /** How an author may have written the target, the longest form first. */
  private static List<String> sources(String target, URI uri) {
    var written = new ArrayList<>(List.of(target.replace(".html", ".adoc"), target));
    Stream.of(uri.getFragment(), uri.getPath().replace(".html", ".adoc"), uri.getPath())
        .filter(part -> part != null && !part.isEmpty()).forEach(written::add);
    return written;
  }

  private void report(String path, List<String> written, String what, String fix) {
    problems.add(chapter(path)
        .map(chapter -> new Problem(chapter.file(), WrittenLines.first(chapter, written), what, fix))
        .orElseGet(() -> new Problem(path, 0, what, fix)));
  }

  private Optional<Chapter> chapter(String path) {
    return book.chapters().stream().filter(chapter -> BookContext.page(chapter).equals(path)).findFirst();
  }
}
