package site.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Problem;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.check.RecordedLines.Numbered;
import site.trace.Clause;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/** Says where a recording departs from a trace, and what would have been right there. */
final class Difference {

  private static final int MOST_SHOWN = 6;

  private final Trace trace;
  private final Plan plan;
  private final RecordedLines heard;
  private final Recording recording;
  private final List<State> furthest;
  private final ExpectedNext wanted;
  private final Work work;

  private Difference(Plan plan, RecordedLines heard, Recording recording, List<State> furthest) {
    this.trace = plan.trace();
    this.plan = plan;
    this.heard = heard;
    this.recording = recording;
    this.furthest = furthest;
    this.work = Work.on(recording);
    this.wanted = ExpectedNext.after(furthest, work);
  }

  /** @throws Work.Spent if too many lines were allowed there */
  static Problem problem(Plan plan, RecordedLines heard, Recording recording, List<State> furthest) {
    return new Difference(plan, heard, recording, furthest).problem();
  }

  private Problem problem() {
    if (wasCompiled() == has(Clause.DoesNotCompile.class)) {
      return ended(wasCompiled() ? "compiles, and must not" : "does not compile", lineOfEnding(), List.of());
    }
    if (!wanted.ends().isEmpty() && (next().isEmpty() || isAtStackTrace())) {
      var end = wanted.ends().iterator().next();
      return ended("ended in another way than the trace says", end.line(), List.of("expected  " + endings()));
    }
    boolean died = recording.ending() instanceof Ending.Uncaught && isAtStackTrace()
        && !wanted.lines().isEmpty();
    return next().isPresent() && !died ? unexpected(next().get()) : missing();
  }

  /** Whether all lines match except those of an uncaught exception. */
  private boolean isAtStackTrace() {
    boolean thrown = recording.ending() instanceof Ending.Uncaught
        || wanted.ends().stream().anyMatch(Search::isThrown);
    return thrown && furthest.stream().anyMatch(state ->
        state.out == heard.out().size() && state.err == heard.quiet());
  }

  private boolean wasCompiled() {
    return !(recording.ending() instanceof Ending.NotCompiled);
  }

  private boolean has(Class<? extends Clause> kind) {
    return trace.clauses().stream().anyMatch(kind::isInstance);
  }

  /** The first line that no match can take, preferably on a stream where a line was expected. */
  private Optional<Numbered> next() {
    var streams = wanted.lines().stream().map(next -> next.line().stream()).collect(Collectors.toSet());
    return furthest.stream()
        .flatMap(state -> Stream.concat(
            heard.out().stream().skip(state.out).limit(1), heard.err().stream().skip(state.err).limit(1)))
        .min(Comparator.comparing((Numbered next) -> !streams.contains(next.line().stream()))
            .thenComparingInt(Numbered::arrival));
  }

  private Problem unexpected(Numbered next) {
    var line = next.line();
    var details = new ArrayList<>(List.of(Wording.printed(line, next.arrival())));
    details.addAll(Notes.expected(wanted, line));
    details.addAll(Notes.about(next, wanted, plan, recording, furthest, work));
    int left = recording.lines().size() - next.arrival() - 1;
    if (wanted.lines().isEmpty() && left > 0) {
      details.add("and then  " + (left == 1 ? "one more line" : left + " more lines"));
    }
    details.addAll(endedBadly());
    return new Problem(trace.file(), line(), what(line), details, Notes.fix(trace, line));
  }

  private String what(Line line) {
    boolean error = line.stream() == Output.ERR;
    if (error && wanted.lines().stream().noneMatch(next -> next.line().stream() == line.stream())) {
      return Notes.saysErrors(trace) ? "printed more on standard error than the trace allows"
          : "printed on standard error, which must be empty";
    }
    return switch (wanted.lines().size()) {
      case 0 -> "printed more than the trace allows";
      case 1 -> "printed another line than the one allowed here";
      default -> "printed none of the " + Notes.count(wanted) + " lines allowed here";
    };
  }

  private Problem missing() {
    var details = new ArrayList<>(List.of("ended     " + Wording.ended(trace, recording)));
    details.addAll(Notes.expected(wanted));
    recording.dumpLines().stream().limit(MOST_SHOWN).forEach(details::add);
    var what = Notes.count(wanted) == 1
        ? "ended without the line expected here"
        : "ended without any of the " + Notes.count(wanted) + " lines expected here";
    return new Problem(trace.file(), line(), what, details, Wording.fix(trace));
  }

  /** How the run ended, if that is wrong, for a failure that shows earlier. */
  private List<String> endedBadly() {
    boolean usual = !wasCompiled() || recording.ending() instanceof Ending.Exited(var status) && status == 0;
    return usual ? List.of() : List.of("ended     " + Wording.ended(trace, recording));
  }

  private Problem ended(String what, int line, List<String> expected) {
    var details = new ArrayList<String>();
    if (wasCompiled()) {
      details.add("ended     " + Wording.ended(trace, recording));
    }
    details.addAll(expected);
    recording.lines().stream().filter(it -> it.stream() == Output.COMPILER)
        .limit(MOST_SHOWN).forEach(it -> details.add("compiler  " + it.text()));
    recording.dumpLines().stream().limit(MOST_SHOWN).forEach(details::add);
    int at = line != 0 ? line : lineOfTimeout();
    return new Problem(trace.file(), at, what, details, Notes.fix(trace, recording.ending()));
  }

  private String endings() {
    return wanted.ends().stream().map(end -> Wording.ends(end.ending())).distinct()
        .collect(Collectors.joining("  or  "));
  }

  private int lineOfEnding() {
    return trace.clauses().stream().filter(Clause.Ends.class::isInstance).findFirst().map(Clause::line)
        .orElseGet(this::lastLine);
  }

  private int lineOfTimeout() {
    return trace.clauses().stream()
        .filter(clause -> clause instanceof Clause.Timeout && recording.ending() instanceof Ending.TimedOut)
        .findFirst().map(Clause::line).orElseGet(this::lastLine);
  }

  /** The line of the trace to point at: the only one allowed, the `one of` around all, or the first. */
  private int line() {
    var lines = wanted.lineNumbers();
    if (lines.isEmpty()) {
      return lastLine();
    }
    return lines.size() == 1
        ? lines.iterator().next()
        : plan.choices().stream()
            .filter(choice -> ExpectedNext.firstLines(choice, work).equals(lines)).map(Node::line)
            .findFirst().orElse(lines.iterator().next());
  }

  private int lastLine() {
    return Step.all(trace.steps()).stream().mapToInt(Step::line).max().orElse(0);
  }
}
