package site.check;

import java.util.ArrayList;
import java.util.List;
import site.base.Problem;
import site.book.Recording;
import site.check.Check.Violation;
import site.trace.Clause;
import site.trace.Step;
import site.trace.Trace;

/** The problems of a run whose lines are right, but whose case or values are not. */
final class Broken {

  private static final int MOST_SHOWN = 3;

  private Broken() {}

  static Problem forbidden(Trace trace, Search.End end, Recording recording) {
    int line = end.facts().forbidden();
    var taken = Step.cases(trace.steps()).stream().filter(it -> it.line() == line).findFirst().orElseThrow();
    var lines = Step.all(taken.children()).stream().map(Step::line).toList();
    var details = new ArrayList<String>();
    for (var state = end.state(); state.before != null; state = state.before) {
      if (lines.contains(state.taken.line())) {
        details.addFirst(Wording.printed(recording.lines().get(state.arrival), state.arrival));
      }
    }
    return new Problem(
        trace.file(), line, "the run took a forbidden case: " + taken.name(),
        details.stream().limit(MOST_SHOWN).toList(),
        "correct the snippet; the trace forbids this outcome on purpose");
  }

  static Problem condition(Trace trace, Violation violation, Recording recording) {
    var clause = violation.clause();
    var word = clause instanceof Clause.Each ? "each" : "where";
    var details = new ArrayList<String>();
    violation.values().forEach((name, text) -> details.add(name + " is " + text));
    boolean asks = List.of(clause.text().split("[^\\p{L}\\p{Nd}_]+")).contains("took");
    recording.measured().filter(_ -> asks && !violation.values().containsKey("took"))
        .ifPresent(took -> details.add("took is " + Wording.duration(took)));
    return new Problem(
        trace.file(), clause.line(), "does not hold: " + word + " " + clause.text(), details,
        Wording.fix(trace));
  }
}
