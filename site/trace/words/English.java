package site.trace.words;

import java.util.List;
import java.util.stream.Collectors;
import site.trace.LinePattern;

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
  static String line(LinePattern pattern) {
    return code(plain(pattern));
  }

  static String plain(LinePattern pattern) {
    return pattern.parts().stream().map(part -> switch (part) {
      case LinePattern.Literal(var text) -> text;
      case LinePattern.Hole hole -> hole(hole);
      case LinePattern.LoopValue(var name) -> "<" + name + ">";
    }).collect(Collectors.joining());
  }

  static String hole(LinePattern.Hole hole) {
    return hole.forgets() ? "\u2026" : "<" + hole.name() + ">";
  }

  /** The program's own words. */
  static String code(String text) {
    return text.isEmpty() ? "an empty line" : "`" + text + "`";
  }
}
