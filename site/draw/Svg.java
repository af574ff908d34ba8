package site.draw;

import java.util.Locale;

/** Lengths as they are written in a picture. */
public final class Svg {

  private Svg() {}

  public static String em(double height) {
    return number(height) + "em";
  }

  public static String percent(double place) {
    return number(place) + "%";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }
}
