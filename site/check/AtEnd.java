package site.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.check.Check.Violation;
import site.trace.Clause.Where;
import site.trace.Expression;
import site.trace.Expression.Function;
import site.trace.Expression.OfList;
import site.trace.Quantity;

/** Judges conditions on lists, which are decided when the run has ended. */
final class AtEnd {

  private static final int MOST_SHOWN = 8;

  private AtEnd() {}

  /** The match, if every condition holds or is only reported. */
  static Optional<Match> judge(Plan plan, State state, Match facts, boolean tells) {
    var known = Optional.of(facts);
    for (var where : plan.atEnd()) {
      if (!holds(where.condition(), plan, state)) {
        known = tells ? known.map(it -> it.breaking(new Violation(where, values(where, plan, state))))
            : Optional.empty();
      }
    }
    return known;
  }

  private static boolean holds(Expression condition, Plan plan, State state) {
    boolean lacks = condition.names().stream()
        .anyMatch(name -> !state.whole.env().has(slot(plan, name).number()))
        || condition.all().anyMatch(part -> part instanceof OfList(var function, var name)
            && (function == Function.MAX || function == Function.MIN) && state.journal.of(name).isEmpty());
    return lacks || Evaluation.holds(
        condition,
        name -> TypeTest.value(slot(plan, name).type(), state.whole.env().text(slot(plan, name).number())),
        name -> list(state, name));
  }

  private static List<Quantity> list(State state, String name) {
    return state.journal.of(name).stream()
        .map(entry -> TypeTest.value(entry.slot().type(), entry.text())).toList();
  }

  private static Slot slot(Plan plan, String name) {
    return plan.scalars().stream().filter(slot -> slot.name().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, String> values(Where where, Plan plan, State state) {
    var values = new LinkedHashMap<String, String>();
    where.condition().names()
        .forEach(name -> values.put(name, state.whole.env().text(slot(plan, name).number())));
    where.condition().all().forEach(part -> {
      if (part instanceof OfList(var function, var name)) {
        values.put(name, listed(state.journal.of(name).stream().map(ListBindings.Entry::text).toList()));
        values.put(function.word() + "(" + name + ")", Evaluation.shown(part, list -> list(state, list)));
      }
    });
    return values;
  }

  private static String listed(List<String> texts) {
    var shown = String.join(", ", texts.subList(0, Math.min(MOST_SHOWN, texts.size())));
    return texts.isEmpty() ? "never bound" : shown
        + (texts.size() > MOST_SHOWN ? ", and " + (texts.size() - MOST_SHOWN) + " more" : "");
  }
}
