package site.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import site.trace.Output;

/**
 * What may come next.
 *
 * @param lines each with the texts that its names are bound to
 * @param ends endings that are allowed now
 */
record ExpectedNext(Set<Next> lines, Set<Node.End> ends) {

  private static final int MOST_ASKED = 2_000;

  /** A line with the bindings of its names. */
  record Next(Node.Printed line, Bindings env) {}

  /** Of many states only the first ones are asked. */
  static ExpectedNext after(Collection<State> states, Work work) {
    var wanted = new ExpectedNext(new LinkedHashSet<>(), new LinkedHashSet<>());
    states.stream().limit(MOST_ASKED).forEach(state -> wanted.add(state.term, state.facts(), work));
    return wanted;
  }

  /** The lines of the trace with which a step may begin. */
  static Set<Integer> firstLines(Node node, Work work) {
    var wanted = new ExpectedNext(new LinkedHashSet<>(), new LinkedHashSet<>());
    wanted.add(node, Match.none(new ListBindings()), work);
    return wanted.lineNumbers();
  }

  private void add(Term term, Match facts, Work work) {
    var finisher = new Finisher(end -> {
      ends.add(end);
      return true;
    }, work);
    finisher.finish(term, facts, Path.NOWHERE);
    for (var stream : Output.values()) {
      new Stepper(stream, Stepper.ANY_THREAD, this::add, finisher, new Scopes(true), work).step(
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
