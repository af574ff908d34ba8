package site.trace.read;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import site.base.Nearest;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.Part;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;

/** Reads what a line must look like: literal characters, escapes, placeholders. */
public final class PatternReader {

  static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}_]*";

  private static final Pattern HOLE = Pattern.compile("(" + NAME + ")(?::(.*))?", Pattern.DOTALL);
  private static final Pattern RANGE = Pattern.compile("(-?[0-9]+)\\.\\.(-?[0-9]+)");
  private static final List<String> TYPES =
      Arrays.stream(Plain.values()).filter(type -> type != Plain.UNTYPED).map(Plain::word).toList();

  private final String text;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  private PatternReader(String text) {
    this.text = text;
  }

  private static final int LONGEST = 10_000;

  /**
   * Types are as written; every name is the whole trace's.
   *
   * @throws Mistake
   */
  public static LinePattern read(String text) {
    if (text.length() > LONGEST) {
      throw new Mistake("a pattern of more than " + LONGEST + " characters", "write a shorter one");
    }
    return new PatternReader(text).read();
  }

  private LinePattern read() {
    int at = 0;
    while (at < text.length()) {
      at = switch (text.charAt(at)) {
        case '\\' -> escape(at);
        case '<' -> placeholder(at);
        default -> character(at);
      };
    }
    endLiteral();
    return new LinePattern(text, parts);
  }

  private int character(int at) {
    literal.append(text.charAt(at));
    return at + 1;
  }

  private int escape(int at) {
    literal.append(escaped(text, at, at));
    return at + 2;
  }

  private static char escaped(String text, int at, int column) {
    char character = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (character) {
      case '<', '\\' -> character;
      case 'r' -> '\r';
      default -> throw new Mistake(column, "a backslash that escapes nothing",
          "write \\\\ for a backslash, \\< for a bracket");
    };
  }

  private int placeholder(int at) {
    endLiteral();
    int end = text.indexOf('>', at);
    if (end < 0) {
      throw new Mistake(at, "a placeholder without its end",
          "write \\< for the character itself, or close it with >");
    }
    var hole = HOLE.matcher(text.substring(at + 1, end));
    if (!hole.matches()) {
      throw new Mistake(
          at, "not a placeholder: " + text.substring(at, end + 1),
              "write <name> or <name:type>, or \\< for the character");
    }
    parts.add(new Hole(hole.group(1), type(hole, at + 1), 0));
    return end + 1;
  }

  private static Type type(Matcher hole, int at) {
    if (hole.group(2) == null) {
      return Plain.UNTYPED;
    }
    var type = hole.group(2);
    int column = at + hole.start(2);
    if (type.contains("|")) {
      return new Words(Arrays.stream(type.split("\\|", -1)).map(word -> word(word, column)).toList());
    }
    var range = RANGE.matcher(type);
    return range.matches() ? range(range, column) : plain(type, column);
  }

  private static Type plain(String type, int column) {
    if (!TYPES.contains(type)) {
      throw new Mistake(
          column, "unknown type: " + type + Nearest.hint(type, TYPES),
          "use one of " + String.join(", ", TYPES) + ", a range 1..4, or words a|b");
    }
    return Plain.valueOf(type.toUpperCase());
  }

  private static Type range(Matcher range, int column) {
    var from = new BigInteger(range.group(1));
    var to = new BigInteger(range.group(2));
    if (from.compareTo(to) > 0) {
      throw new Mistake(column, "an empty range: " + range.group(), "write the smaller number first");
    }
    return new Range(from, to);
  }

  private static String word(String word, int column) {
    var plain = new StringBuilder();
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) == '<' || Character.isWhitespace(word.charAt(at))) {
        throw new Mistake(column, "a listed word with a blank or a bracket: " + word,
            "list words as in <who:ann|bob>");
      }
      plain.append(word.charAt(at) == '\\' ? escaped(word, at++, column) : word.charAt(at));
    }
    if (word.isEmpty()) {
      throw new Mistake(column, "a listed word is empty", "list words as in <who:ann|bob>");
    }
    return plain.toString();
  }

  private void endLiteral() {
    if (!literal.isEmpty()) {
      parts.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }
}
