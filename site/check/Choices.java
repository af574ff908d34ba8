package site.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The alternatives that a match took, the last one first. Those of matches with a common past share it. */
final class Choices {

  private record Choice(int[] where, int rank, String name) {}

  static final Choices NONE = new Choices(null, null, 0);

  private final Choices before;
  private final Choice last;
  private final int size;

  private Choices(Choices before, Choice last, int size) {
    this.before = before;
    this.last = last;
    this.size = size;
  }

  Choices and(Path where, int rank, String name) {
    return new Choices(this, new Choice(where.indexes(), rank, name), size + 1);
  }

  /**
   * Whether these come before those: at the first `one of`, in the order of the file, at which they differ,
   * they take the earlier alternative, or those take none.
   */
  boolean precede(Choices those) {
    var mine = new ArrayList<Choice>();
    var other = new ArrayList<Choice>();
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
    return compare(inOrder(mine), inOrder(other)) < 0;
  }

  private static int compare(List<Choice> some, List<Choice> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      int where = Arrays.compare(some.get(i).where(), others.get(i).where());
      int rank = Integer.compare(some.get(i).rank(), others.get(i).rank());
      if (where != 0 || rank != 0) {
        return where != 0 ? where : rank;
      }
    }
    return Integer.compare(others.size(), some.size());
  }

  private static List<Choice> inOrder(List<Choice> choices) {
    choices.sort((a, b) -> Arrays.compare(a.where(), b.where()));
    return choices;
  }

  /** Names of the cases, each once, in the order of the trace. */
  List<String> names() {
    var all = new ArrayList<Choice>();
    for (var choices = this; choices != NONE; choices = choices.before) {
      all.add(choices.last);
    }
    return inOrder(all).stream().map(Choice::name).filter(name -> !name.isEmpty()).distinct().toList();
  }
}
