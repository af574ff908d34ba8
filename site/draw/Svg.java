package site.draw;

import java.util.Locale;

/** Lengths and text as a picture writes them. */
final class Svg {

  private Svg() {}

  static String em(double height) {
    return number(height) + "em";
  }

  static String percent(double place) {
    return number(place) + "%";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
