package site.book;

import java.util.List;

/**
 * A part of a file of the book, as a chapter shows it: {@code excerpt::site/run/RunPool.java[record]}.
 *
 * @param file path relative to the book's folder, with forward slashes
 * @param tag names the part in the file
 * @param line of the chapter that shows it, from 1
 * @param lines without their common indentation; empty if there is no such part
 */
public record Excerpt(String file, String tag, int line, List<String> lines) {

  public Excerpt {
    lines = List.copyOf(lines);
  }
}
