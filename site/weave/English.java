package site.weave;

import java.util.List;

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

  /** The program's own words. */
  static String code(String text) {
    return text.isEmpty() ? "an empty line" : "`" + text + "`";
  }
}
