package site.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import site.base.Problem;
import site.book.Checked;
import site.book.Recording;
import site.book.Run;
import site.book.Verdict;
import site.book.Verdict.Allowed;
import site.book.Verdict.Rejected;
import site.trace.Clause;
import site.trace.Rational;
import site.trace.Trace;

/** Answers whether all runs of a snippet are right, and whether its cases came up as its trace says. */
public final class RunsChecker {

  private RunsChecker() {}

  /** Checks every recording by itself, and all of them together; kept recordings like fresh ones. */
  public static Checked check(Run run) {
    return switch (run) {
      case Run.Done(var snippet, var recordings) -> check(run, snippet.trace(), recordings);
      case Run.Kept(var snippet, var recordings, _) -> check(run, snippet.trace(), recordings);
      case Run.Skipped _ -> new Checked(run, List.of());
      case Run.Failed(_, var problems) -> new Checked(run, problems);
    };
  }

  private static Checked check(Run run, Trace trace, List<Recording> recordings) {
    var verdicts = recordings.stream().map(recording -> TraceChecker.check(trace, recording)).toList();
    var problems = new ArrayList<>(problems(trace, verdicts));
    problems.addAll(Strays.problems(run.snippet(), recordings));
    return new Checked(run, verdicts, CoverageCounter.count(trace, recordings, verdicts), problems);
  }

  /** The problems over all runs: each failure once with its number of runs, else wrong shares of cases. */
  public static List<Problem> problems(Trace trace, List<Verdict> verdicts) {
    var failures = failures(verdicts);
    return failures.isEmpty() ? unseen(trace, verdicts) : failures;
  }

  /** Whether all runs were right, but a {@code seen} does not hold yet, so more runs may help. */
  public static boolean undecided(Checked checked) {
    return failures(checked.verdicts()).isEmpty()
        && !unseen(checked.snippet().trace(), checked.verdicts()).isEmpty();
  }

  private static List<Problem> failures(List<Verdict> verdicts) {
    Map<String, List<Integer>> runs = new LinkedHashMap<>();
    Map<String, Problem> problems = new LinkedHashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i) instanceof Rejected(var problem)) {
        var kind = problem.line() + problem.what();
        problems.putIfAbsent(kind, problem);
        runs.computeIfAbsent(kind, _ -> new ArrayList<>()).add(i + 1);
      }
    }
    return problems.entrySet().stream()
        .map(problem -> inRuns(problem.getValue(), runs.get(problem.getKey()), verdicts.size()))
        .toList();
  }

  private static Problem inRuns(Problem problem, List<Integer> failed, int runs) {
    if (runs == 1) {
      return problem;
    }
    var details = new ArrayList<>(problem.details());
    details.add("in        " + failed.size() + " of " + runs + " runs, first in run " + failed.getFirst());
    return new Problem(problem.file(), problem.line(), problem.what(), details, problem.fix());
  }

  private static List<Problem> unseen(Trace trace, List<Verdict> verdicts) {
    return trace.clauses().stream()
        .<Problem>mapMulti((clause, each) -> {
          if (clause instanceof Clause.Seen seen && !holds(seen, verdicts)) {
            each.accept(unseen(trace, seen, verdicts));
          }
        })
        .toList();
  }

  private static boolean holds(Clause.Seen seen, List<Verdict> verdicts) {
    int count = count(seen, verdicts);
    if (seen.share().isEmpty()) {
      return count > 0;
    }
    if (verdicts.isEmpty()) {
      return false;
    }
    var share = Rational.of(100L * count).over(Rational.of(verdicts.size()));
    return seen.share().get().from().compareTo(share) <= 0 && share.compareTo(seen.share().get().to()) <= 0;
  }

  private static int count(Clause.Seen seen, List<Verdict> verdicts) {
    return (int) verdicts.stream()
        .filter(verdict -> verdict instanceof Allowed(var cases, _) && cases.contains(seen.name())).count();
  }

  private static Problem unseen(Trace trace, Clause.Seen seen, List<Verdict> verdicts) {
    int count = count(seen, verdicts);
    var wanted = seen.share().map(share -> share.from() + " to " + share.to() + " %").orElse("at least once");
    return new Problem(
        trace.file(), seen.line(), "the case came up too "
            + (isTooMuch(seen, count, verdicts.size()) ? "often: " : "seldom: ") + seen.name(),
        List.of("seen      in " + count + " of " + verdicts.size() + " runs", "expected  " + wanted),
        "choose bounds that a right program practically never misses, or more runs; or correct the snippet");
  }

  private static boolean isTooMuch(Clause.Seen seen, int count, int runs) {
    return seen.share()
        .filter(share -> Rational.of(100L * count).compareTo(share.to().times(Rational.of(runs))) > 0)
        .isPresent();
  }
}
