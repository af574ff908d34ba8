package site.weave;

import java.util.List;
import site.book.Chapter;

/** Finds the line of a chapter that something on its page comes from. */
final class WrittenLines {

  private WrittenLines() {}

  /**
   * The first line, counted from 1, that holds the first of these texts found in the chapter; 0 if none is.
   */
  static int first(Chapter chapter, List<String> texts) {
    var lines = chapter.text().lines().toList();
    return texts.stream()
        .mapToInt(text -> 1 + (int) lines.stream().takeWhile(line -> !line.contains(text)).count())
        .filter(line -> line <= lines.size()).findFirst().orElse(0);
  }
}
