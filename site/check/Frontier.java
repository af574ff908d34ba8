package site.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states after one line more. Of those with the same future only the ones are kept whose past may come first. */
final class Frontier {

  private final boolean chooses;
  private final Map<State, List<State>> states = new LinkedHashMap<>();
  private int size;

  /** @param chooses whether pasts differ in what counts */
  Frontier(boolean chooses) {
    this.chooses = chooses;
  }

  void add(State state) {
    var known = states.get(state);
    if (known == null) {
      states.put(state, List.of(state));
      size++;
    } else if (chooses && known.stream().noneMatch(other -> order(other, state) == CasesTaken.Order.THESE)) {
      var kept = new ArrayList<>(known.stream().filter(other -> order(other, state) == CasesTaken.Order.OPEN).toList());
      kept.add(state);
      states.put(state, kept);
      size += kept.size() - known.size();
    }
  }

  private static CasesTaken.Order order(State one, State other) {
    if (one.choices == other.choices) {
      return CasesTaken.Order.THESE;
    }
    var here = one.term.position(Path.TOP);
    var there = other.term.position(Path.TOP);
    if (here.equals(there)) {
      return one.choices.precede(other.choices) ? CasesTaken.Order.THESE : CasesTaken.Order.THOSE;
    }
    return one.choices.compare(here, other.choices, there);
  }

  int size() {
    return size;
  }

  List<State> all() {
    var all = new ArrayList<State>(size);
    states.values().forEach(all::addAll);
    return all;
  }
}
