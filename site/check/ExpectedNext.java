package site.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import site.trace.Output;

/**
 * What may come next.
 *
 * @param lines each with the texts its names are bound to
 * @param ends endings that may be due now
 */
record ExpectedNext(Set<Next> lines, Set<Node.End> ends) {

  /** A line, and what its names are bound to. */
  record Next(Node.Printed line, Bindings env) {}

  static ExpectedNext after(Collection<State> states) {
    var wanted = new ExpectedNext(new LinkedHashSet<>(), new LinkedHashSet<>());
    states.forEach(state -> wanted.add(state.term, state.facts()));
    return wanted;
  }

  /** Lines of the trace with which a step may begin. */
  static Set<Integer> firstLines(Node node) {
    var wanted = new ExpectedNext(new LinkedHashSet<>(), new LinkedHashSet<>());
    wanted.add(node, Match.none(new ListBindings()));
    return wanted.lineNumbers();
  }

  private void add(Term term, Match facts) {
    var finisher = new Finisher(end -> {
      ends.add(end);
      return true;
    });
    finisher.finish(term, facts, Path.NOWHERE);
    for (var stream : Output.values()) {
      new Stepper(stream, Stepper.ANY_THREAD, this::add, finisher, new Scopes(true)).step(
          term, facts, Path.NOWHERE, (_, _, _) -> { });
    }
  }

  private void add(Node leaf, Match facts, Stepper.Found found) {
    if (leaf instanceof Node.Printed line) {
      lines.add(new Next(line, facts.env()));
    }
  }

  Set<Integer> lineNumbers() {
    var numbers = new TreeSet<Integer>();
    lines.forEach(next -> numbers.add(next.line().line()));
    return numbers;
  }
}
