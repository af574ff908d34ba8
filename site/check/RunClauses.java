package site.check;

import java.util.List;
import java.util.Optional;
import site.base.Problem;
import site.book.Ending;
import site.book.Recording;
import site.check.RecordedLines.Numbered;
import site.trace.Clause;
import site.trace.Trace;

/** Checks the clauses that do not depend on the match: before, always, never, timeout. */
final class RunClauses {

  private RunClauses() {}

  /** In file order, the first clause that does not hold. */
  static Optional<Problem> firstBroken(Trace trace, Recording recording, Work work) {
    var lines = RecordedLines.all(recording, trace, work);
    return trace.clauses().stream()
        .flatMap(clause -> broken(trace, clause, recording, lines, work).stream()).findFirst()
        .or(() -> late(trace, recording, lineOfTimeout(trace)));
  }

  private static Optional<Problem> broken(
      Trace trace, Clause clause, Recording recording, List<Numbered> lines, Work work) {
    return switch (clause) {
      case Clause.Before before -> Befores.broken(trace, before, lines, work);
      case Clause.Always always -> Always.broken(trace, always, lines, work);
      case Clause.Never never -> never(trace, never, lines, work);
      case Clause.Timeout(var line, _) -> late(trace, recording, line);
      case Clause.Where _, Clause.Each _, Clause.StderrIgnored _, Clause.Seen _, Clause.Ends _ ->
          Optional.empty();
    };
  }

  private static Optional<Problem> never(
      Trace trace, Clause.Never never, List<Numbered> lines, Work work) {
    var pattern = never.pattern();
    var matcher = FreePattern.matcher(never.line(), pattern.pattern());
    return lines.stream()
        .filter(it -> it.line().stream() == pattern.stream() && matcher.matches(it.line().text(), work))
        .findFirst().map(it -> new Problem(
            trace.file(), never.line(), "a line came that must never come",
            List.of(Wording.printed(it.line(), it.arrival()), "never     " + pattern.written()),
            Wording.fix(trace)));
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
