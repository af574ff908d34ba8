package site.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Small parts of what people read. */
public final class Phrases {

  private Phrases() {}

  /** a, b and c */
  public static String and(List<String> items) {
    return joined(items, " and ");
  }

  /** a, b or c */
  public static String or(List<String> items) {
    return joined(items, " or ");
  }

  private static String joined(List<String> items, String last) {
    int end = items.size() - 1;
    return end < 1
        ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.getLast();
  }

  /**
   * The end of a long name, which tells threads apart: …-1-worker-3.
   *
   * @param most how many characters it may have
   */
  public static String shortened(String name, int most) {
    return name.length() <= most ? name : "…" + name.substring(name.length() - most + 1);
  }

  /** The words in lines; each is as long as fits, but has one word at least. */
  public static List<String> wrapped(String[] words, Predicate<String> fits) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && !fits.test(longer)) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Escapes for the content of HTML and SVG, and for attribute values in double quotes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
