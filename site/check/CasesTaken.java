package site.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The alternatives that a match took, the last one first; matches with a common past share it. */
final class CasesTaken {

  private record Choice(int[] where, int rank, String name) {}

  static final CasesTaken NONE = new CasesTaken(null, null, 0);

  private final CasesTaken before;
  private final Choice last;
  private final int size;

  private CasesTaken(CasesTaken before, Choice last, int size) {
    this.before = before;
    this.last = last;
    this.size = size;
  }

  int size() {
    return size;
  }

  CasesTaken and(Path where, int rank, String name) {
    return new CasesTaken(this, new Choice(where.indexes(), rank, name), size + 1);
  }

  /** The order of two matches; OPEN if it is decided by what is still to come. */
  enum Order { THESE, THOSE, OPEN }

  /**
   * Whether these come before those: at the first `one of` in file order at which they differ, they take the
   * earlier alternative, or those take none.
   */
  boolean precede(CasesTaken those) {
    return compare(those, Order.THESE, Order.THOSE) == Order.THESE;
  }

  /**
   * The order of two matches that continue at different places of the trace; a choice not yet made may
   * follow.
   *
   * @param here where these continue
   * @param there where those continue
   */
  Order compare(Path here, CasesTaken those, Path there) {
    var decided = compare(those, Order.OPEN, Order.OPEN);
    if (decided != Order.OPEN) {
      return decided;
    }
    if (size == those.size) {
      // Of the choices still to come, the match that has got less far makes the earlier ones.
      return Arrays.compare(here.indexes(), there.indexes()) <= 0 ? Order.THESE : Order.THOSE;
    }
    boolean longer = size > those.size;
    boolean settled = Arrays.compare(firstExtra(those).where(), (longer ? there : here).indexes()) < 0;
    return !settled ? Order.OPEN : longer ? Order.THESE : Order.THOSE;
  }

  /** @param longer the result if those are a prefix of these; {@code shorter} for the reverse */
  private Order compare(CasesTaken those, Order longer, Order shorter) {
    var mine = new ArrayList<Choice>();
    var other = new ArrayList<Choice>();
    part(those, mine, other);
    for (int i = 0; i < Math.min(mine.size(), other.size()); i++) {
      int where = Arrays.compare(mine.get(i).where(), other.get(i).where());
      int rank = Integer.compare(mine.get(i).rank(), other.get(i).rank());
      if (where != 0 || rank != 0) {
        return (where != 0 ? where : rank) < 0 ? Order.THESE : Order.THOSE;
      }
    }
    return mine.size() > other.size() ? longer : shorter;
  }

  /** What these and those have beyond their common past, in file order. */
  private void part(CasesTaken those, List<Choice> mine, List<Choice> other) {
    var a = this;
    var b = those;
    while (a != b) {
      if (a.size >= b.size) {
        mine.add(a.last);
        a = a.before;
      } else {
        other.add(b.last);
        b = b.before;
      }
    }
    inOrder(mine);
    inOrder(other);
  }

  private Choice firstExtra(CasesTaken those) {
    var mine = new ArrayList<Choice>();
    var other = new ArrayList<Choice>();
    part(those, mine, other);
    return mine.size() > other.size() ? mine.get(other.size()) : other.get(mine.size());
  }

  private static List<Choice> inOrder(List<Choice> choices) {
    choices.sort((a, b) -> Arrays.compare(a.where(), b.where()));
    return choices;
  }

  /** The names of the cases, each once, in trace order. */
  List<String> names() {
    var all = new ArrayList<Choice>();
    for (var choices = this; choices != NONE; choices = choices.before) {
      all.add(choices.last);
    }
    return inOrder(all).stream().map(Choice::name).filter(name -> !name.isEmpty()).distinct().toList();
  }
}
