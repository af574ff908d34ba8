package site.check;

import java.util.ArrayList;
import java.util.List;
import site.check.Check.Violation;
import site.check.Check.Waiting;

/**
 * What one way to match knows, apart from what is still to come.
 *
 * @param env texts of the names of all scopes around the step at hand
 * @param up checks on their way outwards to a scope that owns the names that they lack
 * @param forbidden line of a forbidden case that was taken; 0 if none
 * @param broken conditions that do not hold, if they are only reported
 */
record Match(
    Bindings env, ListBindings journal, List<Waiting> up, CasesTaken choices, int forbidden,
    List<Violation> broken) {

  static Match none(ListBindings journal) {
    return new Match(Bindings.EMPTY, journal, List.of(), CasesTaken.NONE, 0, List.of());
  }

  Match with(Bindings env) {
    return env == this.env ? this : new Match(env, journal, up, choices, forbidden, broken);
  }

  Match with(Bindings env, List<Waiting> up) {
    return new Match(env, journal, up, choices, forbidden, broken);
  }

  Match with(ListBindings journal) {
    return new Match(env, journal, up, choices, forbidden, broken);
  }

  Match waiting(Waiting waiting) {
    var more = new ArrayList<>(up);
    more.add(waiting);
    return new Match(env, journal, List.copyOf(more), choices, forbidden, broken);
  }

  Match choosing(Path where, Node.Choice choice, int rank) {
    var taken = choice.alternatives().get(rank);
    int line = forbidden == 0 && taken.forbidden() ? taken.line() : forbidden;
    var more = choice.chooses() ? choices.and(where, rank, taken.name()) : choices;
    return new Match(env, journal, up, more, line, broken);
  }

  /** Of several broken conditions the first is enough to report. */
  Match breaking(Violation violation) {
    return broken.isEmpty() ? new Match(env, journal, up, choices, forbidden, List.of(violation)) : this;
  }

  Match without(List<Slot> dead) {
    var left = env;
    for (var slot : dead) {
      left = left.without(slot.number(), slot.number() + 1);
    }
    return with(left);
  }
}
