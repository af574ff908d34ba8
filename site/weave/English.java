package site.weave;

import java.util.List;
import java.util.stream.Collectors;
import site.book.Pattern;

/** Small parts of sentences. */
final class English {

  private English() {}

  /** a, b and c */
  static String and(List<String> items) {
    return joined(items, " and ");
  }

  /** a, b or c */
  static String or(List<String> items) {
    return joined(items, " or ");
  }

  private static String joined(List<String> items, String last) {
    int end = items.size() - 1;
    return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.getLast();
  }

  /** As a sentence begins. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase() + text.substring(1);
  }

  /** A line as it is printed: with the names of its placeholders, and dots for what is forgotten. */
  static String line(Pattern pattern) {
    return code(plain(pattern));
  }

  static String plain(Pattern pattern) {
    return pattern.parts().stream().map(part -> switch (part) {
      case Pattern.Literal(var text) -> text;
      case Pattern.Hole hole -> hole(hole);
      case Pattern.LoopValue(var name) -> "<" + name + ">";
    }).collect(Collectors.joining());
  }

  static String hole(Pattern.Hole hole) {
    return hole.forgets() ? "\u2026" : "<" + hole.name() + ">";
  }

  /** The program's own words. */
  static String code(String text) {
    return text.isEmpty() ? "an empty line" : "`" + text + "`";
  }
}
