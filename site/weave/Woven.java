package site.weave;

import java.util.List;
import java.util.Map;
import site.base.Problem;
import site.book.Page;

/**
 * What came of weaving a book.
 *
 * @param pages the index first, then the chapters in their order
 * @param problems mistakes that only show when prose is set, in the order of the pages
 * @param keyed the faultless pages by a key of all that they were made from; given to the next weaving, those whose
 *     key is the same again are taken as they are
 */
public record Woven(List<Page> pages, List<Problem> problems, Map<String, Page> keyed) {

  public Woven {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
    keyed = Map.copyOf(keyed);
  }
}
