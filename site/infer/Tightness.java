package site.infer;

import java.util.ArrayList;
import java.util.List;

/**
 * How tight an inferred trace is.
 *
 * @param threads whether a line belongs to the thread that printed it
 * @param orders whether an order between lanes that always held is kept
 * @param together whether parts that were never interrupted are kept together
 * @param counts whether only the numbers of rounds that were seen are allowed
 */
record Tightness(Detail detail, boolean threads, boolean orders, boolean together, boolean counts) {

  /** Which parts of a line may become placeholders; each level includes those before it. */
  enum Detail { NOTHING, RARE_NUMBERS, NUMBERS, NAMES, SPEAKERS }

  /** From the tightest to the widest. */
  static List<Tightness> all() {
    var all = new ArrayList<Tightness>();
    for (var detail : Detail.values()) {
      // If the speaker does not matter, the thread does not either.
      for (boolean threads : detail == Detail.SPEAKERS
          ? new boolean[] {false} : new boolean[] {true, false}) {
        all.add(new Tightness(detail, threads, true, true, true));
        all.add(new Tightness(detail, threads, false, true, true));
        all.add(new Tightness(detail, threads, true, false, true));
        all.add(new Tightness(detail, threads, false, false, true));
        all.add(new Tightness(detail, threads, true, false, false));
        all.add(new Tightness(detail, threads, false, false, false));
      }
    }
    return all;
  }
}
