package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a printed line that may vary as a whole. */
record LineToken(Kind kind, String text) {

  enum Kind { ADDRESS, DURATION, HEX, NUMBER, WORD, OTHER }

  /** This many hex digits, both letters and digits, are not a word. */
  private static final String HEX_WORD = "(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{8,}";

  // Each begins outside a word; a number followed directly by a letter is a word.
  private static final Pattern TOKEN = Pattern.compile(
      "(?<address>(?<![\\p{L}\\p{Nd}_])[\\p{L}\\p{Nd}_.-]*[\\p{L}.][\\p{L}\\p{Nd}_.-]*"
          + ":[1-9][0-9]{1,4}(?![\\p{L}\\p{Nd}_.]))"
          + "|(?<duration>(?<![\\p{L}\\p{Nd}_.-])[0-9]+(?:\\.[0-9]+)? ?"
          + "(?:ns|us|[\u00b5\u03bc]s|ms|s|min|h)(?![\\p{L}\\p{Nd}_]))"
          + "|(?<hex>0x[0-9a-fA-F]+|(?<=@)[0-9a-f]+|(?<![\\p{L}\\p{Nd}_-])" + HEX_WORD
          + "(?![\\p{L}\\p{Nd}_-]))"
          + "|(?<number>(?<![\\p{L}\\p{Nd}_.])-?[0-9]+(?:\\.[0-9]+)?(?![\\p{L}\\p{Nd}_]))"
          + "|(?<word>[\\p{L}\\p{Nd}_]+(?:-[\\p{L}\\p{Nd}_]+)*)"
          + "|(?<other>.)", Pattern.DOTALL);

  static List<LineToken> of(String text) {
    var tokens = new ArrayList<LineToken>();
    var found = TOKEN.matcher(text);
    while (found.find()) {
      for (var kind : Kind.values()) {
        if (found.group(kind.name().toLowerCase()) != null) {
          tokens.add(new LineToken(kind, found.group()));
        }
      }
    }
    return tokens;
  }

  boolean isNumeric() {
    return kind != Kind.WORD && kind != Kind.OTHER;
  }

  /** The text before the first colon and blank, if it is one word; else empty. */
  static String speaker(String text) {
    int colon = text.indexOf(": ");
    var before = colon < 0 ? "" : text.substring(0, colon);
    return before.matches("[\\p{L}\\p{Nd}_#-]+") ? before : "";
  }
}
