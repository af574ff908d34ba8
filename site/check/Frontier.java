package site.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states after the next line. Of states with equal futures it keeps those whose past may still be
 * preferred.
 */
final class Frontier {

  private static final int FOR_EACH_STATE = 10;

  private final boolean chooses;
  private final Work work;
  private final Map<State, List<State>> states = new LinkedHashMap<>();

  /** @param chooses whether pasts differ in what counts */
  Frontier(boolean chooses, Work work) {
    this.chooses = chooses;
    this.work = work;
  }

  void add(State state) {
    work.spend(FOR_EACH_STATE);
    var known = states.get(state);
    if (known == null) {
      states.put(state, List.of(state));
      return;
    }
    work.spend(known.size() * (FOR_EACH_STATE + 15L * state.choices.size()));
    if (chooses && known.stream().noneMatch(other -> order(other, state) == CasesTaken.Order.THESE)) {
      var kept = new ArrayList<>(known.stream()
          .filter(other -> order(other, state) == CasesTaken.Order.OPEN).toList());
      kept.add(state);
      states.put(state, kept);
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

  List<State> all() {
    var all = new ArrayList<State>();
    states.values().forEach(all::addAll);
    return all;
  }
}
