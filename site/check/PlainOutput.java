package site.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import site.base.Problem;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.Expression.Lines;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/** Checks plain lines that some program printed: a recording without threads, times or an ending. */
public final class PlainOutput {

  private PlainOutput() {}

  /** Problems for every step and clause that needs more than plain lines. */
  public static List<Problem> lacking(Trace trace) {
    var problems = new ArrayList<Problem>();
    for (var step : Step.all(trace.steps())) {
      switch (step) {
        case Step.Printed line -> needsErrors(trace, line, problems);
        case Step.Interleaved(_, var lanes) -> lanes.stream().filter(lane -> !lane.thread().isEmpty())
            .forEach(lane -> problems.add(problem(trace, lane.line(), "the threads of the lines: lane "
                + lane.thread())));
        case Step.OneOf(_, var cases) -> cases.stream().flatMap(it -> it.ending().stream())
            .forEach(ending -> problems.add(
                problem(trace, ending.line(), "how the run ended: " + Wording.ends(List.of(ending)))));
        case Step.Gap _, Step.AnyOrder _, Step.Repeat _, Step.Maybe _, Step.Together _ -> { }
      }
    }
    trace.clauses().forEach(clause -> lacking(trace, clause, problems));
    return problems;
  }

  private static void lacking(Trace trace, Clause clause, List<Problem> problems) {
    switch (clause) {
      case Ends ends ->
          problems.add(problem(trace, ends.line(), "how the run ended: " + Wording.ends(List.of(ends))));
      case Clause.Timeout(var line, _) ->
          problems.add(problem(trace, line, "how long the run took: timeout"));
      case Clause.Seen(var line, var name, _) ->
          problems.add(problem(trace, line, "several runs: seen " + name));
      case Clause.Where where when asksTook(trace, where) ->
          problems.add(problem(trace, where.line(), "how long the run took: took"));
      case Clause.Before(_, var first, var second) -> {
        needsErrors(trace, first, problems);
        needsErrors(trace, second, problems);
      }
      case Clause.Never(_, var line) -> needsErrors(trace, line, problems);
      case Clause.Always always -> always.condition().all().forEach(part -> {
        if (part instanceof Lines(var line)) {
          needsErrors(trace, line, problems);
        }
      });
      case Clause.Where _, Clause.Each _, Clause.StderrIgnored _ -> { }
    }
  }

  private static boolean asksTook(Trace trace, Clause.Where where) {
    boolean bound = Step.all(trace.steps()).stream().anyMatch(step -> step instanceof Step.Printed line
        && line.pattern().holes().stream().anyMatch(hole -> hole.name().equals("took")));
    return !bound && where.condition().names().contains("took");
  }

  private static void needsErrors(Trace trace, Step.Printed line, List<Problem> problems) {
    if (line.stream() == Output.ERR) {
      problems.add(problem(trace, line.line(), "standard error: " + line.written()));
    }
  }

  private static Problem problem(Trace trace, int line, String what) {
    return new Problem(
        trace.file(), line, "plain lines do not tell " + what,
        "check a recorded run instead: ./build.sh run NAME");
  }

  /** As if the program had exited with status 0. */
  public static Recording recording(List<String> lines) {
    return new Recording(
        lines.stream().map(text -> new Line(Output.OUT, "", text, Duration.ZERO)).toList(),
        new Ending.Exited(0),
        Recording.UNMEASURED, List.of(), List.of(), new Recording.Origin(Instant.EPOCH, "", ""));
  }
}
