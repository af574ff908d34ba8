package site.infer;

import java.util.ArrayList;
import java.util.List;

/**
 * How tight a trace is inferred.
 *
 * @param threads whether a line belongs to the thread that printed it
 * @param orders whether an order between lanes that always held is kept
 * @param together whether what was never torn is kept together
 * @param counts whether the numbers of rounds that were seen are the only ones
 */
record Tightness(Detail detail, boolean threads, boolean orders, boolean together, boolean counts) {

  /** What of a line may become a placeholder; each includes those before it. */
  enum Detail { NOTHING, RARE_NUMBERS, NUMBERS, NAMES, SPEAKERS }

  /** From the tightest to the widest. */
  static List<Tightness> all() {
    var all = new ArrayList<Tightness>();
    for (var detail : Detail.values()) {
      // Where it does not matter who speaks, it does not matter in which thread.
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
