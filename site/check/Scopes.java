package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import site.check.Check.Waiting;
import site.check.Term.Local;

/** Enters and leaves scopes: a scope's own names stay inside, and waiting conditions are decided. */
final class Scopes {

  private final boolean tells;

  /** @param tells whether a condition that does not hold is reported and passed over, or ends the match */
  Scopes(boolean tells) {
    this.tells = tells;
  }

  Match enter(Local local, Match facts) {
    return facts.with(facts.env().and(local.env()), List.of());
  }

  /** Reports the scope's own part and the rest of the match, unless a waiting condition does not hold. */
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

  /** The match, if the condition holds or is only reported; else empty: this way of matching ends. */
  Optional<Match> judge(Check check, Bindings env, Match facts) {
    if (check.holds(env)) {
      return Optional.of(facts);
    }
    return tells ? Optional.of(facts.breaking(check.violation(env))) : Optional.empty();
  }
}
