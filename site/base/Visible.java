package site.base;

import java.util.regex.Pattern;

/**
 * Text that cannot do anything to a terminal: control characters are written out, as {@code \}{@code u001b}.
 */
public final class Visible {

  /** Controls, but for the end of a line and the tab; and what reorders the text around it. */
  private static final Pattern CONTROL = Pattern.compile(
      "\\r(?!\\n)|[\\p{Cc}&&[^\\r\\n\\t]]|"
          + "[\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private Visible() {}

  public static String text(String text) {
    return CONTROL.matcher(text)
        .replaceAll(control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
  }
}
