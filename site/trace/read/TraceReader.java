package site.trace.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.base.Problem;
import site.trace.Clause;
import site.trace.Keyword;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;
import site.trace.read.TraceTree.Entry;

/** Reads a trace, and finds all that is wrong with it. */
public final class TraceReader {

  /** @param problems empty if the trace is well-formed; else in the order in which to correct them */
  public record Result(Trace trace, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  private final TraceProblems problems;
  private final StartReader start;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<Keyword, Integer> lines = new HashMap<>();

  private TraceReader(TraceProblems problems) {
    this.problems = problems;
    this.start = new StartReader(problems);
  }

  /** @param file path that messages name */
  public static Result read(String file, List<String> lines) {
    var problems = new TraceProblems(file);
    var entries = TreeReader.read(lines, problems).top();
    int items = 0;
    while (items < entries.size() && !entries.get(items).isClause()) {
      items++;
    }
    var raw = new StepReader(problems).top(entries.subList(0, items));
    var names = NameScopes.of(raw, problems);
    var steps = names.resolved(raw);
    var reader = new TraceReader(problems);
    reader.clauses(entries.subList(items, entries.size()), new ClauseReader(steps, names, problems), steps);
    var trace = new Trace(file, lines, steps, reader.clauses, reader.start.read(steps, reader.clauses));
    return new Result(trace, problems.inOrder());
  }

  private void clauses(List<Entry> entries, ClauseReader reader, List<Step> steps) {
    for (var entry : entries) {
      var clause = problems.read(entry, Optional.<Clause>empty(), () -> clause(entry, reader, steps));
      clause.ifPresent(clauses::add);
    }
  }

  private Optional<Clause> clause(Entry entry, ClauseReader reader, List<Step> steps) {
    if (entry.isPrinted() || entry.isGap()) {
      throw new Mistake("an item after a clause", "put it before the clauses");
    }
    var keyword = entry.keyword().orElseThrow(() -> UnknownWord.in(entry.text()));
    checkCompany(keyword, entry.line(), steps);
    return switch (keyword) {
      case Keyword.Block _ -> throw new Mistake("an item after a clause", "put it before the clauses");
      case Keyword.Start word -> {
        start.add(entry, word);
        yield Optional.empty();
      }
      case Keyword.Frame word -> Optional.of(reader.read(entry, word));
      case Keyword.Condition word -> Optional.of(reader.read(entry, word));
      case Keyword.Ending word -> Optional.of(EndingReader.read(entry, word, problems));
    };
  }

  /** Finds clauses that may not stand beside one another. */
  private void checkCompany(Keyword keyword, int line, List<Step> steps) {
    switch (keyword) {
      case Keyword.Frame.DOES_NOT_COMPILE -> once(Keyword.Ending.EXIT, line, "an ending");
      case Keyword.Ending _ -> once(Keyword.Ending.EXIT, line, "an ending");
      case Keyword.Start.ENV, Keyword.Start.NEEDS -> { }
      case Keyword.Condition _, Keyword.Block _ -> { }
      case Keyword.Start _, Keyword.Frame _ -> once(keyword, line, "`" + keyword.word() + "`");
    }
    if (keyword == Keyword.Ending.STILL_RUNNING_AFTER && lines.containsKey(Keyword.Frame.TIMEOUT)
        || keyword == Keyword.Frame.TIMEOUT
        && (clauses.stream().anyMatch(Clause.StillRunning.class::isInstance)
            || StartReader.caseStillRunning(steps).isPresent())) {
      throw new Mistake("`still running after` and `timeout` exclude one another", "drop one of the two");
    }
    if (keyword == Keyword.Frame.STDERR_IGNORED && Step.all(steps).stream().anyMatch(TraceReader::isError)) {
      throw new Mistake("`stderr ignored`, and lines on standard error are expected",
          "drop the clause, or the `!` lines");
    }
    if (keyword == Keyword.Frame.DOES_NOT_COMPILE && !steps.isEmpty()) {
      throw new Mistake("what does not compile prints nothing", "drop the items before it");
    }
  }

  private void once(Keyword keyword, int line, String what) {
    var earlier = lines.putIfAbsent(keyword, line);
    if (earlier != null) {
      throw new Mistake(what + " is there already, in line " + earlier, "drop one of the two");
    }
  }

  private static boolean isError(Step step) {
    return step instanceof Step.Printed printed && printed.stream() == Output.ERR;
  }
}
