package site.check;

import java.math.BigInteger;
import java.util.regex.Pattern;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;
import site.trace.Quantity;

/** Answers whether a text is of a placeholder's type, and what value it has in an expression. */
final class TypeTest {

  /** Longer texts are in no range: comparing them would take long. */
  private static final int MOST_DIGITS = 10_000;

  private static final Pattern INT = Pattern.compile("-?[0-9]+");
  private static final Pattern PID = Pattern.compile("[1-9][0-9]*");
  private static final Pattern HEX = Pattern.compile("(?:0x)?[0-9a-fA-F]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}_-]+");
  private static final Pattern UNTYPED = Pattern.compile("[^\\s]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[^\\s:\\[\\]]+|[^\\s:\\[\\]]*\\[[^\\s\\[\\]]+\\]):([1-9][0-9]*)");

  private TypeTest() {}

  static boolean accepts(Type type, String text) {
    return switch (type) {
      case Plain.UNTYPED -> UNTYPED.matcher(text).matches();
      case Plain.INT -> INT.matcher(text).matches();
      case Plain.NUMBER -> Quantity.SIGNED_NUMBER.matcher(text).matches();
      case Plain.DURATION -> Quantity.looksLikeTime(text);
      case Plain.PID -> PID.matcher(text).matches();
      case Plain.PORT -> isPort(text);
      case Plain.HEX -> HEX.matcher(text).matches();
      case Plain.ADDRESS -> isAddress(text);
      case Plain.WORD -> WORD.matcher(text).matches();
      case Plain.TEXT -> true;
      case Words(var words) -> words.contains(text);
      case Range(var from, var to) ->
          text.length() <= MOST_DIGITS && INT.matcher(text).matches()
              && isWithin(new BigInteger(text), from, to);
    };
  }

  private static boolean isPort(String text) {
    return PID.matcher(text).matches() && text.length() <= 5 && Integer.parseInt(text) <= 65535;
  }

  private static boolean isAddress(String text) {
    var address = ADDRESS.matcher(text);
    return address.matches() && isPort(address.group(1));
  }

  private static boolean isWithin(BigInteger number, BigInteger from, BigInteger to) {
    return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
  }

  static Quantity value(Type type, String text) {
    return switch (type) {
      case Plain.HEX, Plain.ADDRESS, Plain.WORD, Plain.TEXT -> new Quantity.Text(text);
      case Plain.UNTYPED, Plain.INT, Plain.NUMBER, Plain.DURATION, Plain.PID, Plain.PORT -> Quantity.of(text);
      case Words _, Range _ -> Quantity.of(text);
    };
  }
}
