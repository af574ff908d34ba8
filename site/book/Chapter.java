package site.book;

import java.util.List;

/**
 * A page of prose.
 *
 * @param file path relative to the book's folder: chapters/03-locks.adoc
 * @param slug the file's stem without its number: locks
 * @param text the AsciiDoc
 */
public record Chapter(
    String file, String slug, String title, String text, List<Mention> mentions, List<Excerpt> excerpts,
    List<Chart> charts, List<Diagram> diagrams) {

  public Chapter {
    mentions = List.copyOf(mentions);
    excerpts = List.copyOf(excerpts);
    charts = List.copyOf(charts);
    diagrams = List.copyOf(diagrams);
  }

  /** Whether it is the book's front page rather than a chapter. */
  public boolean isFront() {
    return slug.equals("index");
  }

  /** The stem of the file and of its page: 03-locks. */
  public String stem() {
    return file.replaceFirst("^.*/", "").replaceFirst("\\.adoc$", "");
  }
}
