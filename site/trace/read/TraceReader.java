package site.trace.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.base.Problem;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.Keyword;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;
import site.trace.read.TraceTree.Entry;

/** Reads a trace, and finds all that is wrong with it. */
public final class TraceReader {

  /** @param problems empty if the trace is well-formed; else the first is the one to correct first */
  public record Result(Trace trace, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  private final TraceProblems problems;
  private final StartReader start;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<Keyword, Integer> lines = new EnumMap<>(Keyword.class);

  private TraceReader(TraceProblems problems) {
    this.problems = problems;
    this.start = new StartReader(problems);
  }

  /** @param file as messages name it */
  public static Result read(String file, List<String> lines) {
    var problems = new TraceProblems(file);
    var entries = TraceTree.read(lines, problems);
    int items = 0;
    while (items < entries.size() && !isClause(entries.get(items))) {
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

  private static boolean isClause(Entry entry) {
    return !entry.isPrinted() && Keyword.of(entry.text()).filter(keyword -> !keyword.isBlock()).isPresent();
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
    var keyword = Keyword.of(entry.text()).orElseThrow(() -> UnknownWord.in(entry.text()));
    if (keyword.isBlock()) {
      throw new Mistake("an item after a clause", "put it before the clauses");
    }
    checkCompany(keyword, entry.line(), steps);
    return StartReader.reads(keyword) ? start.add(entry, keyword) : Optional.of(reader.read(entry, keyword));
  }

  /** Which clauses may stand beside which. */
  private void checkCompany(Keyword keyword, int line, List<Step> steps) {
    switch (keyword) {
      case EXIT, KILLED_BY, THROWS, DEADLOCK, STUCK, STILL_RUNNING_AFTER, DOES_NOT_COMPILE ->
          once(Keyword.EXIT, line, "an ending");
      case TIMEOUT, RUNS, ARGS, STDIN, ALONE, CHILDREN_RECORDED, STDERR_IGNORED ->
          once(keyword, line, "`" + keyword.word() + "`");
      case BEFORE, NEVER, ALWAYS, WHERE, EACH, SEEN, ENV, NEEDS, ANY_ORDER, INTERLEAVED, LANE, ONE_OF, CASE, REPEAT,
          OPTIONAL, TOGETHER -> { }
    }
    if (keyword == Keyword.STILL_RUNNING_AFTER && lines.containsKey(Keyword.TIMEOUT)
        || keyword == Keyword.TIMEOUT && (clauses.stream().anyMatch(Clause.StillRunning.class::isInstance)
            || StartReader.caseStillRunning(steps).isPresent())) {
      throw new Mistake("`still running after` and `timeout` exclude one another", "drop one of the two");
    }
    if (keyword == Keyword.STDERR_IGNORED && Step.all(steps).stream().anyMatch(TraceReader::isError)) {
      throw new Mistake("`stderr ignored`, and lines on standard error are expected",
          "drop the clause, or the `!` lines");
    }
    if (keyword == Keyword.DOES_NOT_COMPILE && !steps.isEmpty()) {
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
