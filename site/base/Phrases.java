package site.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Small parts of what people read. */
public final class Phrases {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

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
   * @param most how many columns it may have
   */
  public static String shortened(String name, int most) {
    if (columns(name) <= most) {
      return name;
    }
    var end = "";
    for (var character : characters(name).reversed()) {
      if (columns(character + end) >= most) {
        break;
      }
      end = character + end;
    }
    return "…" + end;
  }

  /** How wide the text becomes where all letters are equally wide; ideographs and emoji take two columns. */
  public static int columns(String text) {
    return characters(text).stream().mapToInt(character -> isWide(character.codePointAt(0)) ? 2 : 1).sum();
  }

  private static boolean isWide(int character) {
    return Character.isIdeographic(character) || Character.isEmojiPresentation(character);
  }

  /** The characters of a text as readers see them: grapheme clusters, none of which may be cut. */
  public static List<String> characters(String text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
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

  /**
   * Escapes for the content of HTML and SVG, and for attribute values in quotes of either kind; a hidden
   * character is replaced by its name.
   */
  public static String escape(String text) {
    return HiddenCharacters.shown(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;");
  }
}
