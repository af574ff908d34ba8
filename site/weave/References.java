package site.weave;

import java.util.Optional;
import org.jsoup.nodes.Element;
import site.book.Chapter;
import site.book.Snippet;

/** Gives a link between chapters the words and the page that its author left out. */
final class References {

  private References() {}

  static void complete(Element link, PageDraft draft) {
    var href = link.attr("href");
    if (href.length() > 1 && href.startsWith("#")
        && link.ownerDocument().getElementById(href.substring(1)) == null) {
      elsewhere(link, href.substring(1), draft);
    } else if (link.text().equals(href)) {
      draft.library().book().chapters().stream()
          .filter(chapter -> href.replaceFirst("#.*", "").equals(BookContext.page(chapter)))
          .findFirst().ifPresent(chapter -> link.text(words(href, chapter, draft)));
    }
  }

  /** A snippet's id belongs to the book, not the page: {@code <<lost-deposit>>} finds it in any chapter. */
  private static void elsewhere(Element link, String id, PageDraft draft) {
    snippet(id, draft).ifPresent(snippet -> draft.library().owner(snippet).ifPresent(owner -> {
      link.attr("href", Html.url(BookContext.page(owner)) + "#" + id);
      if (link.text().equals("[" + id + "]")) {
        link.text(plain(draft.library().caption(snippet)));
      }
    }));
  }

  private static String words(String href, Chapter chapter, PageDraft draft) {
    return snippet(href.replaceFirst("^[^#]*#?", ""), draft)
        .map(snippet -> plain(draft.library().caption(snippet))).orElse(chapter.title());
  }

  private static Optional<Snippet> snippet(String id, PageDraft draft) {
    return draft.library().book().snippets().stream().filter(s -> s.alias().equals(id)).findFirst();
  }

  private static String plain(String caption) {
    return caption.replaceAll("[`*_]", "");
  }
}
