package site.weave;

import java.util.List;
import java.util.Map;
import site.base.Problem;
import site.book.Page;

/**
 * The result of weaving a book.
 *
 * @param pages the index first, then the chapters in their order
 * @param problems mistakes that only show when prose is converted, in the order of the pages
 * @param fresh the faultless pages that were not known, by a key of everything that they were made from
 */
public record Woven(List<Page> pages, List<Problem> problems, Map<String, Page> fresh) {

  public Woven {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
    fresh = Map.copyOf(fresh);
  }
}
