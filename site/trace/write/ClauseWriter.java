package site.trace.write;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import site.trace.Clause;
import site.trace.Keyword;
import site.trace.Keyword.Condition;
import site.trace.Keyword.Ending;
import site.trace.Keyword.Frame;
import site.trace.Quantity;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;

/** Writes the clauses about the run as a whole, except those about its start. */
final class ClauseWriter {

  private ClauseWriter() {}

  static Entry entry(Clause clause) {
    return switch (clause) {
      case Clause.Before(_, var first, var second) ->
          StepWriter.block(Condition.BEFORE, "", lines(first, second));
      case Clause.Never(_, var pattern) -> StepWriter.block(Condition.NEVER, "", lines(pattern));
      case Clause.Always(_, var text, _) -> line(Condition.ALWAYS, text);
      case Clause.Where(_, var text, _) -> line(Condition.WHERE, text);
      case Clause.Each(_, var text, _) -> line(Condition.EACH, text);
      case Clause.StderrIgnored _ -> line(Frame.STDERR_IGNORED, "");
      case Clause.Timeout(_, var limit) -> line(Frame.TIMEOUT, duration(limit));
      case Clause.Seen(_, var name, var share) ->
          line(Condition.SEEN, name + share.map(it -> " in " + it.from() + ".." + it.to() + "%").orElse(""));
      case Clause.Ends ends -> ending(ends);
    };
  }

  private static Entry ending(Clause.Ends ends) {
    return switch (ends) {
      case Clause.Exit(_, var status) -> line(Ending.EXIT, "" + status);
      case Clause.KilledBy(_, var signal) -> line(Ending.KILLED_BY, signal);
      case Clause.Throws(_, var type, var message) ->
          line(Ending.THROWS, type + message.map(pattern -> ": " + pattern.text()).orElse(""));
      case Clause.DoesNotCompile(_, var messages) -> StepWriter.block(
          Frame.DOES_NOT_COMPILE, "", new StepWriter(_ -> List.of()).entries(messages));
      case Clause.Deadlock(_, var threads) ->
          line(Ending.DEADLOCK, threads.isEmpty() ? "" : "of " + String.join(", ", threads));
      case Clause.Stuck(_, var threads) -> line(Ending.STUCK, String.join(", ", threads));
      case Clause.StillRunning(_, var after) -> line(Ending.STILL_RUNNING_AFTER, duration(after));
    };
  }

  static Entry line(Keyword keyword, String rest) {
    return StepWriter.block(keyword, rest, List.of());
  }

  private static List<Entry> lines(Printed... lines) {
    return Stream.of(lines).map(line -> Entry.of(line.written(), List.of())).toList();
  }

  private static String duration(Duration duration) {
    return Quantity.time(duration).toString();
  }
}
