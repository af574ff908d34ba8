package site.trace.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.trace.Clause;
import site.trace.Clause.StillRunning;
import site.trace.Keyword;
import site.trace.Step;
import site.trace.Trace.Need;
import site.trace.Trace.Start;
import site.trace.Trace.Timeout;
import site.trace.read.TraceTree.Entry;

/** Reads the clauses that say how the program is started, and how often. */
final class StartReader {

  private final TraceProblems problems;
  private final List<String> args = new ArrayList<>();
  private final List<String> stdin = new ArrayList<>();
  private final Map<String, String> env = new LinkedHashMap<>();
  private final List<Need> needs = new ArrayList<>();
  private boolean alone;
  private boolean childrenRecorded;
  private int runs = 1;

  StartReader(TraceProblems problems) {
    this.problems = problems;
  }

  /** @throws Mistake */
  void add(Entry entry, Keyword.Start keyword) {
    var rest = keyword.after(entry.text());
    switch (keyword) {
      case ARGS -> args.addAll(List.of(said(rest, "write the arguments: args a b").split(" +")));
      case STDIN -> input(entry, rest);
      case ENV -> env(rest);
      case ALONE -> alone = ClauseReader.alone(entry.line(), keyword, rest) > 0;
      case CHILDREN_RECORDED -> childrenRecorded = ClauseReader.alone(entry.line(), keyword, rest) > 0;
      case NEEDS -> needs.add(new Need(said(rest, "say what: needs linux, needs 2 cpus"), entry.line()));
      case RUNS -> runs = (int) EndingReader.number(rest, 1, 1_000_000, "write how often: runs 20");
    }
  }

  private static String said(String rest, String fix) {
    if (rest.isEmpty()) {
      throw new Mistake("nothing stands after the word", fix);
    }
    return rest;
  }

  private void input(Entry entry, String rest) {
    ClauseReader.alone(entry.line(), Keyword.Start.STDIN, rest);
    if (entry.children().isEmpty()) {
      throw new Mistake("`stdin` gives no line", "indent lines that begin with `< ` under it");
    }
    for (var child : entry.children()) {
      if (child.text().equals("<") || child.text().startsWith("< ")) {
        stdin.add(child.text().length() < 2 ? "" : child.text().substring(2));
      } else {
        problems.add(child.line(), "not a line of input: " + child.text(), "begin it with `< `");
      }
    }
  }

  private void env(String rest) {
    int equals = rest.indexOf('=');
    if (equals <= 0 || rest.substring(0, equals).contains(" ")) {
      throw new Mistake("not a variable: " + rest, "write env NAME=VALUE");
    }
    env.put(rest.substring(0, equals), rest.substring(equals + 1));
  }

  Start read(List<Step> steps, List<Clause> clauses) {
    var timeout = Timeout.UNSAID;
    var stopAfter = caseStillRunning(steps).orElse(Duration.ZERO);
    for (var clause : clauses) {
      switch (clause) {
        case Clause.Timeout(_, var limit) -> timeout = new Timeout(limit, true);
        case StillRunning(_, var after) -> stopAfter = after;
        case Clause _ -> { }
      }
    }
    return new Start(args, stdin, env, alone, childrenRecorded, needs, timeout, stopAfter, runs);
  }

  static Optional<Duration> caseStillRunning(List<Step> steps) {
    return Step.cases(steps).stream()
        .flatMap(it -> it.ending().stream())
        .filter(StillRunning.class::isInstance)
        .map(ending -> ((StillRunning) ending).after())
        .max(Duration::compareTo);
  }
}
