package site.draw.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.base.Phrases;

/**
 * A way to lay out a diagram; of several, the one that suits the page is used. Lengths are in CSS pixels.
 *
 * @param abreast how many boxes may stand in a layer; 0 for any number
 * @param words how wide the words of an arrow may become before they are wrapped
 * @param size the size of the type in boxes
 */
public record LayoutStyle(boolean downward, int abreast, double words, double size) {

  private static final double READABLE = 11.5;

  static final double BROAD = 640;
  static final double PHONE = 358;

  /** Blanks, except those between backticks. */
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

  /** How much extra height is accepted to avoid this style. */
  double oddity() {
    return (abreast > 0 ? 250 - 20 * abreast : 0) + (size < 14 ? 80 : 0) + Math.max(0, 120 - words) / 2;
  }

  /** How far the diagram may be scaled down with its letters still readable. */
  double shrunk() {
    return READABLE / size;
  }

  double lineHeight() {
    return Math.round(size * 1.35);
  }

  /** The size of the type at arrows and below names. */
  double small() {
    return size - 1;
  }

  double smallHeight() {
    return Math.round(small() * 1.3);
  }

  /** The distance between the letters in a box and its edge. */
  double padding() {
    return size < 14 ? 7 : 11;
  }

  double gap() {
    return size < 14 ? 12 : 20;
  }

  /** The text in lines that are no wider than that, unless a single word is. */
  public static List<String> wrapped(String text, double width, double size) {
    return Phrases.wrapped(text.split(BLANKS), line -> TextWidth.width(line, size) <= width);
  }
}
