package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import site.book.Clause;
import site.book.Ending;
import site.book.Problem;
import site.book.Recording;
import site.book.Stream;
import site.book.Trace;
import site.check.Check.Violation;
import site.check.Heard.Numbered;
import site.check.Wanted.Next;

/** Says where a recording left a trace, and what would have been right there. */
final class Difference {

  private static final int MOST_SHOWN = 6;

  private final Plan plan;
  private final Heard heard;
  private final Recording recording;
  private final List<State> furthest;
  private final Wanted wanted;

  private Difference(Plan plan, Heard heard, Recording recording, List<State> furthest) {
    this.plan = plan;
    this.heard = heard;
    this.recording = recording;
    this.furthest = furthest;
    this.wanted = Wanted.after(furthest);
  }

  static Problem forbidden(Trace trace, Search.End end, Recording recording) {
    int line = end.facts().forbidden();
    var name = site.book.Step.cases(trace.steps()).stream()
        .filter(it -> it.line() == line).findFirst().orElseThrow().name();
    return new Problem(trace.file(), line, "the run took a forbidden case: " + name, Wording.fix(trace));
  }

  static Problem condition(Trace trace, Violation violation, Recording recording) {
    var word = violation.clause() instanceof Clause.Each ? "each" : "where";
    var details = new ArrayList<String>();
    violation.values().forEach((name, text) -> details.add(name + " is " + text));
    recording.measured().filter(_ -> violation.clause().condition().names().contains("took")
        && !violation.values().containsKey("took")).ifPresent(took -> details.add("took is " + Wording.duration(took)));
    return new Problem(
        trace.file(), violation.clause().line(), "does not hold: " + word + " " + violation.clause().text(),
        details, Wording.fix(trace));
  }

  static Problem problem(Plan plan, Heard heard, Recording recording, List<State> furthest) {
    return new Difference(plan, heard, recording, furthest).problem();
  }

  private Problem problem() {
    if (wasCompiled() == wantsErrors()) {
      return compiled();
    }
    var next = next();
    boolean over = next.isEmpty() || furthest.stream().anyMatch(state ->
        state.out == heard.out().size() && state.err == heard.quiet() && wanted.ends().stream().anyMatch(Search::isThrown));
    if (over && !wanted.ends().isEmpty()) {
      return ending();
    }
    return next.isPresent() ? unexpected(next.get()) : missing();
  }

  private boolean wasCompiled() {
    return !(recording.ending() instanceof Ending.NotCompiled);
  }

  private boolean wantsErrors() {
    return plan.trace().clauses().stream().anyMatch(Clause.DoesNotCompile.class::isInstance);
  }

  /** It was compiled against the trace's word, or was not. */
  private Problem compiled() {
    var messages = recording.lines().stream().filter(line -> line.stream() == Stream.COMPILER)
        .limit(MOST_SHOWN).map(line -> "compiler  " + line.text());
    var details = java.util.stream.Stream.concat(
        java.util.stream.Stream.of("ended     " + Wording.ended(recording.ending())), messages).toList();
    int line = plan.trace().clauses().stream().filter(Clause.Ends.class::isInstance).findFirst().map(Clause::line).orElse(0);
    var what = wasCompiled() ? "the snippet compiles, and must not" : "the snippet does not compile";
    return new Problem(plan.trace().file(), line, what, details, Wording.fix(plan.trace()));
  }

  /** The line that no match could take. */
  private Optional<Numbered> next() {
    return furthest.stream()
        .flatMap(state -> java.util.stream.Stream.of(
            heard.out().subList(state.out, heard.out().size()), heard.err().subList(state.err, heard.err().size())))
        .flatMap(rest -> rest.stream().limit(1))
        .min(java.util.Comparator.comparingInt(Numbered::arrival));
  }

  private Problem unexpected(Numbered next) {
    var details = new ArrayList<>(List.of(Wording.printed(next.line(), next.arrival())));
    details.addAll(expected());
    var what = switch (wanted.lines().size()) {
      case 0 -> "printed more than the trace allows";
      case 1 -> "printed another line than the one allowed here";
      default -> "printed none of the " + wanted.lines().size() + " lines allowed here";
    };
    return new Problem(plan.trace().file(), line(), what, details, Wording.fix(plan.trace()));
  }

  private Problem missing() {
    var details = new ArrayList<>(List.of("ended     " + Wording.ended(recording.ending())));
    details.addAll(expected());
    return new Problem(
        plan.trace().file(), line(), "ended before it printed what is expected here", details, Wording.fix(plan.trace()));
  }

  private Problem ending() {
    var end = wanted.ends().iterator().next();
    int line = end.line() != 0 ? end.line() : lastLine();
    var expected = wanted.ends().stream().map(it -> Wording.ends(it.ending())).distinct().collect(Collectors.joining("  or  "));
    return new Problem(
        plan.trace().file(), line, "ended in another way than the trace says",
        List.of("ended     " + Wording.ended(recording.ending()), "expected  " + expected), Wording.fix(plan.trace()));
  }

  private List<String> expected() {
    if (wanted.lines().isEmpty()) {
      return List.of();
    }
    var lines = wanted.lines().stream().map(Difference::shown).distinct().toList();
    var shown = lines.stream().limit(MOST_SHOWN).collect(Collectors.joining("  or  "));
    return List.of("expected  " + shown + (lines.size() > MOST_SHOWN ? "  or  " + (lines.size() - MOST_SHOWN) + " more" : ""));
  }

  private static String shown(Next next) {
    return Wording.shown(next.line().shown());
  }

  /** The one line that was allowed; the `one of` whose alternatives were; else the first of them. */
  private int line() {
    var lines = wanted.lineNumbers();
    if (lines.isEmpty()) {
      return lastLine();
    }
    return lines.size() == 1
        ? lines.iterator().next()
        : choices(plan.top()).stream()
            .filter(choice -> Wanted.firstLines(choice).equals(lines)).map(Node::line)
            .findFirst().orElse(lines.iterator().next());
  }

  private static List<Node.Choice> choices(Node node) {
    return switch (node) {
      case Node.Choice choice -> {
        var all = new ArrayList<>(List.of(choice));
        choice.alternatives().forEach(one -> all.addAll(choices(one.body())));
        yield all;
      }
      case Node.Seq(var items, _, _) -> items.stream().flatMap(item -> choices(item).stream()).toList();
      case Node.Any(_, var children, _, _) -> children.stream().flatMap(child -> choices(child).stream()).toList();
      case Node.Lanes(_, var lanes, _, _, _) -> lanes.stream().flatMap(lane -> choices(lane).stream()).toList();
      case Node.Lane lane -> choices(lane.body());
      case Node.Repeat repeat -> choices(repeat.body());
      case Node.Maybe maybe -> choices(maybe.body());
      case Node.Together together -> choices(together.body());
      case Node.Printed _, Node.Gap _, Node.End _ -> List.of();
    };
  }

  private int lastLine() {
    return site.book.Step.all(plan.trace().steps()).stream().mapToInt(site.book.Step::line).max().orElse(0);
  }
}
