package site.draw.diagram;

import site.base.Phrases;

/**
 * The approximate width of a text: readers have fonts of their own, so it is measured in a wide one.
 *
 * <p>Widths are those of DejaVu Sans, in thousandths of its size.
 */
final class TextWidth {

  private static final String[] BY_WIDTH = {
      "278 ijlI'", "318 .,", "337 ;:/\\|", "370 ft()[]-", "411 r!", "460 \"", "521 sz*", "557 ckvxyLF",
      "592 TY?SJ", "620 abdeghnopquE$", "636 {}^_0123456789\u00b5", "690 ABCKPRVXZ", "760 DGHNU&",
      "800 OQw", "838 =<>+~#", "863 M", "974 mW%@"};
  private static final int BLANK = 318;
  private static final int OTHER = 1000;
  private static final int WIDE = 1300; // emoji, for the most part
  private static final double MONO = 602;
  private static final double MONO_SIZE = 0.92;

  private TextWidth() {}

  /** The width, in the unit of the size. Text between backticks is set as code, without the backticks. */
  public static double width(String text, double size) {
    var width = 0.0;
    var code = false;
    for (var character : Phrases.characters(text)) {
      var letter = character.charAt(0); // the other parts of a character stand above, below or inside it
      if (letter == '`') {
        code = !code;
      } else {
        width += code ? MONO * MONO_SIZE : of(letter);
      }
    }
    return width * size / 1000;
  }

  private static int of(char letter) {
    if (letter == ' ' || letter == '\u00a0') {
      return BLANK;
    }
    for (var letters : BY_WIDTH) {
      if (letters.indexOf(letter, 4) >= 0) {
        return Integer.parseInt(letters.substring(0, 3));
      }
    }
    return Character.isSurrogate(letter) ? WIDE : Character.isLowerCase(letter) ? 620 : OTHER;
  }
}
