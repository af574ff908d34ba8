package site.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import site.trace.Clause.Conditional;
import site.trace.Expression;
import site.trace.Quantity;

/**
 * A condition on the values of one scope.
 *
 * @param condition with loop values filled in
 * @param names its names, at least one of them the scope's own
 * @param fixed loop values, for messages
 */
record Check(
    Conditional clause, Expression condition, Map<String, Slot> names, Map<String, Quantity> fixed,
    Scope scope) {

  /**
   * A check whose own names are bound, but not yet a name of an outer scope.
   *
   * @param env its bindings so far
   */
  record Waiting(Check check, Bindings env) {

    /** The waiting check with the texts known now. */
    Waiting with(Bindings more) {
      return new Waiting(check, env.and(check.only(more)));
    }
  }

  /** A check that does not hold. @param values the names and what they were bound to */
  record Violation(Conditional clause, Map<String, String> values) {}

  boolean isReady(Bindings env) {
    return names.values().stream().allMatch(slot -> env.has(slot.number()));
  }

  boolean hasOwn(Bindings env) {
    return names.values().stream().filter(scope::owns).allMatch(slot -> env.has(slot.number()));
  }

  /** The scope to wait in: the innermost one that owns a missing name. */
  boolean lacksNameOf(Scope scope, Bindings env) {
    return names.values().stream().anyMatch(slot -> scope.owns(slot) && !env.has(slot.number()));
  }

  boolean speaksOf(List<Slot> slots) {
    return slots.stream().anyMatch(names::containsValue);
  }

  boolean holds(Bindings env) {
    return Evaluation.holds(condition, name -> value(name, env));
  }

  private Quantity value(String name, Bindings env) {
    var slot = names.get(name);
    return TypeTest.value(slot.type(), env.text(slot.number()));
  }

  private Bindings only(Bindings env) {
    var mine = Bindings.EMPTY;
    for (var slot : names.values()) {
      mine = env.has(slot.number()) ? mine.with(slot.number(), env.text(slot.number())) : mine;
    }
    return mine;
  }

  Violation violation(Bindings env) {
    var values = new LinkedHashMap<String, String>();
    fixed.forEach((name, value) -> values.put(name, value.toString()));
    names.forEach((name, slot) -> values.put(name, env.text(slot.number())));
    return new Violation(clause, values);
  }
}
