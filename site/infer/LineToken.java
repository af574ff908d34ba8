package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a printed line that may vary as a whole. */
record LineToken(Kind kind, String text) {

  enum Kind { ADDRESS, DURATION, HEX, NUMBER, WORD, OTHER }

  /** So many digits, some of them letters and some not, are no word of a language. */
  private static final String HEX_WORD = "(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{8,}";

  // Each begins where no word is under way; a number with a letter right behind it is a word.
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

  /** What a line says before its first colon and blank; empty if that is not one word. */
  static String speaker(String text) {
    int colon = text.indexOf(": ");
    var before = colon < 0 ? "" : text.substring(0, colon);
    return before.matches("[\\p{L}\\p{Nd}_#-]+") ? before : "";
  }
}
