package site.check;

import java.util.List;
import java.util.Optional;
import site.base.Problem;
import site.book.Ending;
import site.book.Recording;
import site.trace.Clause;
import site.trace.Trace;

/** Checks the clauses that do not depend on the match: before, always, never, timeout. */
final class RunClauses {

  private RunClauses() {}

  /** In file order, the first clause that does not hold. */
  static Optional<Problem> firstBroken(Trace trace, Recording recording, Work work) {
    return trace.clauses().stream()
        .flatMap(clause -> broken(trace, clause, recording, work).stream()).findFirst()
        .or(() -> late(trace, recording, lineOfTimeout(trace)));
  }

  private static Optional<Problem> broken(Trace trace, Clause clause, Recording recording, Work work) {
    return switch (clause) {
      case Clause.Before before -> Befores.broken(trace, before, recording, work);
      case Clause.Always always -> Always.broken(trace, always, recording, work);
      case Clause.Never never -> never(trace, never, recording, work);
      case Clause.Timeout(var line, _) -> late(trace, recording, line);
      case Clause.Where _, Clause.Each _, Clause.StderrIgnored _, Clause.Seen _, Clause.Ends _ ->
          Optional.empty();
    };
  }

  private static Optional<Problem> never(Trace trace, Clause.Never never, Recording recording, Work work) {
    var matcher = FreePattern.matcher(never.line(), never.pattern().pattern());
    for (int i = 0; i < recording.lines().size(); i++) {
      var line = recording.lines().get(i);
      if (line.stream() == never.pattern().stream() && matcher.matches(line.text(), work)) {
        return Optional.of(new Problem(
            trace.file(), never.line(), "a line came that must never come",
            List.of(Wording.printed(line, i), "never     " + never.pattern().written()), Wording.fix(trace)));
      }
    }
    return Optional.empty();
  }

  /** A run that is meant to go on is not limited. */
  private static Optional<Problem> late(Trace trace, Recording recording, int line) {
    var limit = trace.start().timeout().limit(recording.starved());
    boolean late = !(recording.ending() instanceof Ending.StillRunning)
        && recording.measured().filter(took -> took.compareTo(limit) > 0).isPresent();
    return late
        ? Optional.of(new Problem(
            trace.file(), line, "the run took longer than its time-out",
            List.of("took      " + Wording.duration(recording.took()),
                "allowed   " + Wording.limit(trace, recording)),
            "make the snippet faster, or give it time: timeout " + Wording.duration(recording.took())))
        : Optional.empty();
  }

  private static int lineOfTimeout(Trace trace) {
    return trace.clauses().stream()
        .filter(Clause.Timeout.class::isInstance).findFirst().map(Clause::line).orElse(0);
  }
}
