package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import site.check.Check.Waiting;
import site.check.Term.Local;

/**
 * Steps into scopes and out of them: what is a scope's own stays there, and conditions that wait are settled.
 */
final class Scopes {

  private final boolean tells;

  /** @param tells whether a condition that does not hold is told and passed over, or ends the match */
  Scopes(boolean tells) {
    this.tells = tells;
  }

  Match enter(Local local, Match facts) {
    return facts.with(facts.env().and(local.env()), List.of());
  }

  /** Tells the scope's own and the facts without it, unless a condition that waited does not hold. */
  void leave(Scope scope, Local before, Match facts, BiConsumer<Local, Match> found) {
    if (scope.isEmpty() && facts.up().isEmpty()) {
      found.accept(Local.EMPTY, facts);
      return;
    }
    var own = facts.env().only(scope.from(), scope.to());
    var outer = facts.with(facts.env().without(scope.from(), scope.to()), List.of());
    var stay = new ArrayList<Waiting>();
    var waiting = new ArrayList<>(before.waiting());
    waiting.addAll(facts.up());
    var settled = Optional.of(outer);
    for (var one : waiting) {
      settled = settled.flatMap(known -> settle(one.with(facts.env()), scope, known, stay));
    }
    settled.ifPresent(known -> found.accept(new Local(own, List.copyOf(stay)), known));
  }

  private Optional<Match> settle(Waiting waiting, Scope scope, Match facts, List<Waiting> stay) {
    var check = waiting.check();
    if (check.isReady(waiting.env())) {
      return judge(check, waiting.env(), facts);
    }
    if (!check.lacksNameOf(scope, waiting.env())) {
      return Optional.of(facts.waiting(waiting));
    }
    if (!stay.contains(waiting)) {
      stay.add(waiting);
    }
    return Optional.of(facts);
  }

  /** The facts, where the condition holds or is only told; else this way of matching ends. */
  Optional<Match> judge(Check check, Bindings env, Match facts) {
    if (check.holds(env)) {
      return Optional.of(facts);
    }
    return tells ? Optional.of(facts.breaking(check.violation(env))) : Optional.empty();
  }
}
