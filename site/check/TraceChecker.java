package site.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import site.base.Problem;
import site.book.Recording;
import site.book.Verdict;
import site.trace.Clause;
import site.trace.Trace;

/** Answers whether a trace allows a recording, and if not, where and why not. */
public final class TraceChecker {

  private TraceChecker() {}

  // tag::check[]
  /** Allowed if and only if the trace denotes the recording; a problem if that cannot be decided. */
  public static Verdict check(Trace trace, Recording recording) {
    var plan = Planner.plan(trace, recording);
    var heard = RecordedLines.of(recording, trace);
    var work = Work.on(recording);
    try {
      return switch (Search.run(plan, heard, recording, false, work)) {
        case Search.Matched(var ends) -> matched(plan, recording, ends, work);
        case Search.Failed(var furthest) -> failed(plan, heard, recording, furthest);
        case Search.TooMany(var states, var line) ->
            new Verdict.Rejected(Ambiguity.problem(trace, states, line));
      };
    } catch (Work.Spent spent) {
      return new Verdict.Rejected(Ambiguity.problem(trace, spent.line()));
    }
  }
  // end::check[]

  /** As {@code check}, but gives up early on ambiguous traces. */
  public static boolean plainlyAllows(Trace trace, Recording recording) {
    var plan = Planner.plan(trace, recording);
    var work = Work.little(recording);
    try {
      return Search.run(plan, RecordedLines.of(recording, trace), recording, false, work)
          instanceof Search.Matched(var ends)
          && matched(plan, recording, ends, work) instanceof Verdict.Allowed;
    } catch (Work.Spent _) {
      return false;
    }
  }

  private static Verdict matched(Plan plan, Recording recording, List<Search.End> ends, Work work) {
    var forbidden = ends.stream().filter(end -> end.facts().forbidden() != 0).findFirst();
    if (forbidden.isPresent()) {
      return new Verdict.Rejected(Broken.forbidden(plan.trace(), forbidden.get(), recording));
    }
    var problem = RunClauses.firstBroken(plan.trace(), recording, work);
    return problem.isPresent() ? new Verdict.Rejected(problem.get()) : allowed(ends, recording);
  }

  private static Verdict allowed(List<Search.End> ends, Recording recording) {
    var first = ends.stream()
        .reduce((a, b) -> b.facts().choices().precede(a.facts().choices()) ? b : a).orElseThrow();
    var steps = new Integer[recording.lines().size()];
    Arrays.fill(steps, 0);
    for (var state = first.state(); state.before != null; state = state.before) {
      steps[state.arrival] = state.taken instanceof Node.Gap ? 0 : state.taken.line();
    }
    return new Verdict.Allowed(first.facts().choices().names(), List.of(steps));
  }

  /** If the lines match but a condition does not hold, says that; else where the lines do not match. */
  private static Verdict failed(Plan plan, RecordedLines heard, Recording recording, List<State> furthest) {
    if (!hasConditions(plan.trace())) {
      return new Verdict.Rejected(Difference.problem(plan, heard, recording, furthest));
    }
    return new Verdict.Rejected(switch (Search.run(plan, heard, recording, true, Work.on(recording))) {
      case Search.Matched(var ends) -> broken(plan.trace(), recording, ends);
      case Search.Failed(var states) -> Difference.problem(plan, heard, recording, states);
      case Search.TooMany(var states, var line) -> Ambiguity.problem(plan.trace(), states, line);
    });
  }

  private static boolean hasConditions(Trace trace) {
    return trace.clauses().stream()
        .anyMatch(clause -> clause instanceof Clause.Where || clause instanceof Clause.Each);
  }

  private static Problem broken(Trace trace, Recording recording, List<Search.End> ends) {
    var violation = ends.stream().map(end -> end.facts().broken().getFirst())
        .min(Comparator.comparingInt(it -> it.clause().line())).orElseThrow();
    return Broken.condition(trace, violation, recording);
  }
}
