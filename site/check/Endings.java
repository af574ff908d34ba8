package site.check;

import java.util.List;
import java.util.stream.Stream;
import site.book.Ending;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.Signal;
import site.trace.Step;
import site.trace.Trace;

/** Whether a run ended as a trace says. */
final class Endings {

  private Endings() {}

  /** @param said empty: the run must exit with status 0 */
  static boolean match(List<Ends> said, Ending ending, Work work) {
    return said.isEmpty() ? exited(0, ending) : match(said.getFirst(), ending, work);
  }

  /** Whether the run ended with an exception that the trace expects, whose stack trace is not compared. */
  static boolean isExpectedException(Trace trace, Ending ending, Work work) {
    var inCases = Step.cases(trace.steps()).stream().flatMap(it -> it.ending().stream());
    var inClauses = trace.clauses().stream().filter(Ends.class::isInstance).map(Ends.class::cast);
    return Stream.concat(inCases, inClauses)
        .anyMatch(said -> said instanceof Clause.Throws && match(said, ending, work));
  }

  private static boolean match(Ends said, Ending ending, Work work) {
    return switch (said) {
      case Clause.Exit(_, var status) -> exited(status, ending);
      case Clause.KilledBy(_, var signal) -> exited(Signal.valueOf(signal).status(), ending);
      case Clause.Throws(_, var type, var message) -> ending instanceof Ending.Uncaught uncaught
          && isType(type, uncaught.type())
          && message.map(pattern -> isMessage(FreePattern.matcher(said.line(), pattern), uncaught, work))
              .orElse(true);
      case Clause.DoesNotCompile _ -> ending instanceof Ending.NotCompiled;
      case Clause.Deadlock(_, var threads) ->
          ending instanceof Ending.Deadlock(var found) && same(threads, found);
      case Clause.Stuck(_, var threads) -> ending instanceof Ending.Stuck(var found) && same(threads, found);
      case Clause.StillRunning(_, var after) ->
          ending instanceof Ending.StillRunning(var stopped) && stopped.compareTo(after) >= 0;
    };
  }

  private static boolean isMessage(Matcher pattern, Ending.Uncaught uncaught, Work work) {
    return uncaught.message().filter(text -> pattern.matches(text, work)).isPresent();
  }

  /** A signal shows as an exit status, an uncaught exception as status 1. */
  private static boolean exited(int status, Ending ending) {
    return switch (ending) {
      case Ending.Exited(var seen) -> seen == status;
      case Ending.Killed(var signal) -> Signal.isKnown(signal) && Signal.valueOf(signal).status() == status;
      case Ending.Uncaught _ -> status == 1;
      case Ending.Deadlock _, Ending.Stuck _, Ending.StillRunning _, Ending.TimedOut _, Ending.Stopped _,
          Ending.NotCompiled _ -> false;
    };
  }

  /** The class name as printed, or the part after its last dot or dollar sign. */
  private static boolean isType(String said, String type) {
    return List.of(type, type.substring(type.lastIndexOf('.') + 1), type.substring(type.lastIndexOf('$') + 1))
        .contains(said);
  }

  private static boolean same(List<String> said, List<String> found) {
    return said.isEmpty() || said.stream().sorted().toList().equals(found.stream().sorted().toList());
  }
}
