package site.trace.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import site.base.Nearest;
import site.trace.Clause;
import site.trace.Expression;
import site.trace.Expression.Lines;
import site.trace.Keyword;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Rational;
import site.trace.Step;
import site.trace.Step.Gap;
import site.trace.Step.Grade;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;

/** Reads the clauses about the run as a whole, except those about its start. */
final class ClauseReader {

  private static final Pattern SHARE = Pattern.compile(
      "(.+?) +in +([0-9]+(?:\\.[0-9]+)?) *\\.\\. *([0-9]+(?:\\.[0-9]+)?) *%");

  private final TraceProblems problems;
  private final ConditionReader conditions;
  private final List<Step.Case> cases;

  ClauseReader(List<Step> steps, NameScopes names, TraceProblems problems) {
    this.problems = problems;
    this.conditions = new ConditionReader(names);
    this.cases = Step.cases(steps);
  }

  /** @throws Mistake */
  Clause read(Entry entry, Keyword.Frame keyword) {
    int line = entry.line();
    var rest = keyword.after(entry.text());
    return switch (keyword) {
      case TIMEOUT -> new Clause.Timeout(line, EndingReader.duration(rest));
      case STDERR_IGNORED -> new Clause.StderrIgnored(alone(line, keyword, rest));
      case DOES_NOT_COMPILE -> doesNotCompile(entry, alone(line, keyword, rest));
    };
  }

  /** @throws Mistake */
  Clause read(Entry entry, Keyword.Condition keyword) {
    int line = entry.line();
    var rest = keyword.after(entry.text());
    return switch (keyword) {
      case BEFORE -> before(entry, rest);
      case NEVER -> new Clause.Never(line, lines(entry, rest, 1).getFirst());
      case ALWAYS -> new Clause.Always(line, rest, always(line, rest));
      case WHERE -> new Clause.Where(line, rest, where(line, rest));
      case EACH -> new Clause.Each(line, rest, each(line, rest));
      case SEEN -> seen(line, rest);
    };
  }

  static int alone(int line, Keyword keyword, String rest) {
    if (!rest.isEmpty()) {
      throw new Mistake("`" + keyword.word() + "` takes nothing after it: " + rest, "write " + keyword.word()
          + " alone");
    }
    return line;
  }

  private Clause before(Entry entry, String rest) {
    var lines = lines(entry, rest, 2);
    return new Clause.Before(entry.line(), lines.get(0), lines.get(1));
  }

  private List<Printed> lines(Entry entry, String rest, int wanted) {
    var keyword = entry.keyword().orElseThrow();
    alone(entry.line(), keyword, rest);
    if (entry.children().size() != wanted) {
      throw new Mistake(
          "`" + keyword.word() + "` has " + (wanted == 1 ? "one line" : "two lines") + " under it, not "
              + entry.children().size(),
          "indent " + (wanted == 1 ? "the line that must not come" : "the earlier line and the later line")
              + " under it");
    }
    return NameScopes.alone(entry.children().stream().map(this::line).toList(), problems);
  }

  private Printed line(Entry child) {
    var unreadable = new Printed(child.line(), Output.OUT, new LinePattern("", List.of()));
    return problems.read(child, unreadable, () -> {
      if (!child.text().startsWith(">") && !child.text().startsWith("!")) {
        throw new Mistake("not a printed line: " + child.text(),
            "write a line that begins with `> ` or `! `");
      }
      return StepReader.printed(child);
    });
  }

  private Expression always(int line, String text) {
    var condition = expression(line, text);
    conditions.checkAlways(condition);
    condition.all().forEach(part -> {
      if (part instanceof Lines(var pattern)) {
        NameScopes.alone(List.of(pattern), problems);
      }
    });
    return condition;
  }

  private Expression where(int line, String text) {
    var condition = expression(line, text);
    conditions.checkWhere(condition);
    return condition;
  }

  private Expression each(int line, String text) {
    var condition = expression(line, text);
    conditions.checkEach(condition);
    return condition;
  }

  private static Expression expression(int line, String text) {
    return ExpressionReader.read(text, line);
  }

  private Clause seen(int line, String rest) {
    var share = SHARE.matcher(rest);
    var name = share.matches() ? share.group(1) : rest;
    var known = cases.stream().filter(it -> !it.name().isEmpty()).map(Step.Case::name).distinct().toList();
    if (!known.contains(name)) {
      throw new Mistake(
          "no case has the name: " + name + Nearest.hint(name, known),
          known.isEmpty() ? "give an alternative a name: case NAME"
          : "use one of " + String.join(", ", known));
    }
    if (cases.stream().filter(it -> it.name().equals(name)).allMatch(it -> it.grade() == Grade.FORBIDDEN)) {
      throw new Mistake("the case is forbidden: " + name, "a forbidden case is never seen; drop the clause");
    }
    return new Clause.Seen(line, name, share.matches() ? Optional.of(share(share.group(2), share.group(3)))
        : Optional.empty());
  }

  private static Clause.Share share(String from, String to) {
    var share = new Clause.Share(Rational.of(from), Rational.of(to));
    if (share.from().compareTo(share.to()) > 0) {
      throw new Mistake("an empty range: " + from + ".." + to, "write the smaller number first");
    }
    if (share.to().compareTo(Rational.of(100)) > 0) {
      throw new Mistake("a share of more than 100 %: " + from + ".." + to,
          "write percent of the runs: 0..100 %");
    }
    return share;
  }

  private Clause doesNotCompile(Entry entry, int line) {
    var messages = new ArrayList<Step>();
    for (var child : entry.children()) {
      if (child.isGap()) {
        messages.add(new Gap(child.line(), Output.COMPILER));
      } else if (child.text().startsWith("!")) {
        messages.add(new Printed(child.line(), Output.COMPILER, line(child).pattern()));
      } else {
        problems.add(child.line(), "not a message of the compiler: "
            + child.text(), "write `! ` and the message, or ...");
      }
    }
    if (entry.children().isEmpty()) {
      throw new Mistake("`does not compile` says no message",
          "indent the compiler's messages under it: `! ` lines, or ...");
    }
    var names = NameScopes.of(messages, problems);
    return new Clause.DoesNotCompile(line, names.resolved(messages));
  }
}
