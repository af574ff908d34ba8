package site.draw.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.base.Phrases;

/**
 * A way to lay out a diagram; of several the one that suits the page is taken. Lengths are in CSS pixels.
 *
 * @param abreast how many boxes may stand in a layer; 0 for any number
 * @param words of an arrow, how wide they may become before they go on in the next line
 * @param size of the type in boxes
 */
public record LayoutStyle(boolean downward, int abreast, double words, double size) {

  private static final double READABLE = 11.5;

  static final double BROAD = 640;
  static final double PHONE = 358;

  /** Not those between backticks. */
  private static final String BLANKS = " +(?=[^`]*(?:`[^`]*`[^`]*)*$)";

  static List<LayoutStyle> of(double page) {
    var broad = page == BROAD;
    var manners = new ArrayList<LayoutStyle>();
    for (var size : broad ? List.of(14.0) : List.of(14.0, 12.5)) {
      for (var words : broad ? List.of(200.0, 120.0, 80.0) : List.of(120.0, 80.0, 60.0)) {
        for (var downward : List.of(false, true)) {
          Stream.of(0, 3, 2, 1).map(abreast -> new LayoutStyle(downward, abreast, words, size))
              .forEach(manners::add);
        }
      }
    }
    return manners;
  }

  /** How much height may be given away for not being laid out in this manner. */
  double oddity() {
    return (abreast > 0 ? 250 - 20 * abreast : 0) + (size < 14 ? 80 : 0) + Math.max(0, 120 - words) / 2;
  }

  /** How much smaller it may be shown, so that its letters can still be read. */
  double shrunk() {
    return READABLE / size;
  }

  double lineHeight() {
    return Math.round(size * 1.35);
  }

  /** Of what stands at arrows and below names. */
  double small() {
    return size - 1;
  }

  double smallHeight() {
    return Math.round(small() * 1.3);
  }

  /** Between the letters in a box and its edge. */
  double padding() {
    return size < 14 ? 7 : 11;
  }

  double gap() {
    return size < 14 ? 12 : 20;
  }

  /** The text in lines that are not wider than that, unless a word is. */
  public static List<String> wrapped(String text, double width, double size) {
    return Phrases.wrapped(text.split(BLANKS), line -> TextWidth.width(line, size) <= width);
  }
}
