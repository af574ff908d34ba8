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
 * @param condition a loop's values filled in
 * @param names its names, at least one of them the scope's own
 * @param fixed a loop's values, for messages
 */
record Check(
    Conditional clause, Expression condition, Map<String, Slot> names, Map<String, Quantity> fixed,
    Scope scope) {

  /**
   * A check whose own names are bound, and that lacks a name of a scope further out.
   *
   * @param env what is bound of it
   */
  record Waiting(Check check, Bindings env) {

    /** With the texts that are known now. */
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

  /** The innermost scope that owns a missing name is the one to wait in. */
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
