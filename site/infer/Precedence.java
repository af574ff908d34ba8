package site.infer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which events came before which others.
 *
 * @param ids of the events, in the order of their first appearance
 * @param after for each event, those that came after it in some run, directly or through others
 */
record Precedence(List<String> ids, Map<String, Integer> numbers, List<BitSet> after) {

  static Precedence of(List<List<RunEvent>> runs) {
    var ids = new LinkedHashSet<String>();
    runs.forEach(run -> run.forEach(event -> ids.add(event.id())));
    var numbers = new HashMap<String, Integer>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    var after = new ArrayList<BitSet>(IntStream.range(0, ids.size()).mapToObj(_ -> new BitSet()).toList());
    for (var run : runs) {
      var later = new BitSet();
      for (var event : run.reversed()) {
        int number = numbers.get(event.id());
        after.get(number).or(later);
        later.set(number);
      }
    }
    return new Precedence(List.copyOf(ids), numbers, after);
  }

  /** Transitive closure: Warshall, Journal of the ACM 9, 1 (1962). */
  private Precedence closed() {
    var closed = after.stream().map(set -> (BitSet) set.clone()).toList();
    for (int via = 0; via < ids.size(); via++) {
      for (var set : closed) {
        if (set.get(via)) {
          set.or(closed.get(via));
        }
      }
    }
    return new Precedence(ids, numbers, closed);
  }

  /** Cuts the runs into pieces, each of which was over in every run before the next began. */
  static List<List<List<RunEvent>>> cut(List<List<RunEvent>> runs) {
    var pieceOf = of(runs).closed().pieces();
    int count = pieceOf.values().stream().mapToInt(piece -> piece).max().orElse(0) + 1;
    var pieces = new ArrayList<List<List<RunEvent>>>();
    for (int piece = 0; piece < count; piece++) {
      int number = piece;
      var next = runs.stream()
          .map(run -> run.stream().filter(event -> pieceOf.get(event.id()) == number).toList()).toList();
      if (piece > 0 && isMoreOf(pieces.getLast(), next)) {
        pieces.add(joined(pieces.removeLast(), next));
      } else {
        pieces.add(next);
      }
    }
    return pieces;
  }

  /** Whether a piece is only one more event of a varying kind: a third always comes after a second. */
  private static boolean isMoreOf(List<List<RunEvent>> before, List<List<RunEvent>> next) {
    return next.stream().anyMatch(List::isEmpty) && ids(before).size() > 1
        && kinds(before).containsAll(kinds(next));
  }

  private static List<List<RunEvent>> joined(List<List<RunEvent>> before, List<List<RunEvent>> next) {
    return IntStream.range(0, before.size())
        .mapToObj(run -> Stream.concat(before.get(run).stream(), next.get(run).stream()).toList()).toList();
  }

  private static Set<String> ids(List<List<RunEvent>> runs) {
    return runs.stream().flatMap(List::stream).map(RunEvent::id).collect(Collectors.toSet());
  }

  private static Set<String> kinds(List<List<RunEvent>> runs) {
    return runs.stream().flatMap(List::stream).map(RunEvent::kind).collect(Collectors.toSet());
  }

  /** The number of the piece of each event. */
  private Map<String, Integer> pieces() {
    var before = IntStream.range(0, ids.size()).mapToObj(_ -> new BitSet()).toList();
    IntStream.range(0, ids.size()).forEach(x -> after.get(x).stream().forEach(y -> before.get(y).set(x)));
    IntStream.range(0, ids.size()).forEach(x -> before.get(x).set(x)); // as for events in a cycle
    var order = IntStream.range(0, ids.size()).boxed()
        .sorted(Comparator.comparingInt(x -> before.get(x).cardinality())).toList();
    var pieces = new LinkedHashMap<String, Integer>();
    var first = new BitSet();
    int piece = 0;
    for (int i = 0; i < order.size(); i++) {
      if (i > 0 && isCut(first, order.subList(i, order.size()), before)) {
        piece++;
      }
      first.set(order.get(i));
      pieces.put(ids.get(order.get(i)), piece);
    }
    return pieces;
  }

  /** Whether all of the first came before all others. */
  private boolean isCut(BitSet first, List<Integer> others, List<BitSet> before) {
    return others.stream().allMatch(y -> {
      var missing = (BitSet) first.clone();
      missing.andNot(before.get(y));
      return missing.isEmpty() && !after.get(y).intersects(first);
    });
  }

  boolean precedes(String one, String other) {
    int x = numbers.get(one);
    int y = numbers.get(other);
    return after.get(x).get(y) && !after.get(y).get(x);
  }

  /** Groups the events such that events of different groups came in either order. */
  Collection<List<String>> unordered() {
    var group = new int[ids.size()];
    for (int x = 0; x < ids.size(); x++) {
      group[x] = x;
      for (int y = 0; y < x; y++) {
        if (precedes(ids.get(x), ids.get(y)) || precedes(ids.get(y), ids.get(x))) {
          int from = group[y];
          int to = group[x];
          IntStream.rangeClosed(0, x).filter(z -> group[z] == from).forEach(z -> group[z] = to);
        }
      }
    }
    var groups = new LinkedHashMap<Integer, List<String>>();
    IntStream.range(0, ids.size())
        .forEach(x -> groups.computeIfAbsent(group[x], _ -> new ArrayList<>()).add(ids.get(x)));
    return groups.values();
  }
}
