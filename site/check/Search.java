package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.book.Line;
import site.book.Recording;
import site.check.Check.Waiting;
import site.check.RecordedLines.Numbered;
import site.trace.Clause;

/**
 * Finds every way to match a recording: the states that any match can be in after each line,
 * as in Thompson's simulation of automata (Communications of the ACM 11, 6, 1968), with rests of terms
 * (Antimirov's partial derivatives) for states.
 */
final class Search {

  private static final int FOR_EACH_WAY = 20;

  /** The result of a search. */
  sealed interface Outcome {}

  /** @param ends the states in which the run may end, one for each that differs in what is asked */
  record Matched(List<End> ends) implements Outcome {}

  /** @param furthest the states after the most lines that any match could take */
  record Failed(List<State> furthest) implements Outcome {}

  /**
   * @param states of one moment: too many of them, or too many in all
   * @param line of the trace whose pattern alone fits a printed line in too many ways; 0: none
   */
  record TooMany(List<State> states, int line) implements Outcome {}

  /** A match to the end. @param facts with the choices of what matched no line */
  record End(State state, Match facts) {}

  private final Plan plan;
  private final RecordedLines heard;
  private final Recording recording;
  private final Scopes scopes;
  private final boolean tells;
  private final Work work;

  private Search(Plan plan, RecordedLines heard, Recording recording, boolean tells, Work work) {
    this.plan = plan;
    this.heard = heard;
    this.recording = recording;
    this.scopes = new Scopes(tells);
    this.tells = tells;
    this.work = work;
  }

  /**
   * @param tells whether a condition that does not hold is reported with the match, or rules it out
   * @param work the limit for the search
   */
  static Outcome run(Plan plan, RecordedLines heard, Recording recording, boolean tells, Work work) {
    return new Search(plan, heard, recording, tells, work).run();
  }

  private Outcome run() {
    var states = List.of(State.first(plan.top()));
    var furthest = states;
    var ends = new ArrayList<End>();
    try {
      while (!states.isEmpty()) {
        furthest = states;
        states.forEach(state -> ends.addAll(ends(state)));
        states = next(states);
      }
    } catch (Work.Spent spent) {
      return new TooMany(furthest, spent.line());
    }
    return ends.isEmpty() ? new Failed(furthest) : new Matched(ends);
  }

  private List<State> next(List<State> states) {
    var next = new Frontier(plan.chooses(), work);
    for (var state : states) {
      if (state.out < heard.out().size()) {
        take(state, heard.out().get(state.out), false, next);
      }
      if (state.err < heard.err().size()) {
        take(state, heard.err().get(state.err), true, next);
      }
    }
    return next.all();
  }

  private void take(State state, Numbered numbered, boolean error, Frontier next) {
    var line = numbered.line();
    var finisher = new Finisher(_ -> false, work);
    var stepper = new Stepper(
        line.stream(), line.thread(), (leaf, facts, found) ->
            leaf(leaf, facts, found, line, numbered.arrival()), finisher, scopes, work);
    var path = plan.chooses() ? Path.TOP : Path.NOWHERE;
    stepper.step(state.term, scopes.enter(state.whole, state.facts()), path, (rest, facts, taken) ->
        scopes.leave(plan.whole(), state.whole, facts, (whole, left) ->
            next.add(state.after(error, rest, whole, left, taken, numbered.arrival()))));
  }

  private void leaf(Node leaf, Match facts, Stepper.Found found, Line line, int arrival) {
    if (leaf instanceof Node.Printed printed) {
      printed.matcher()
          .match(line.text(), facts.env(), work, bound -> bind(printed, facts, bound, arrival, found));
    } else {
      found.accept(leaf, facts, leaf);
    }
  }

  private void bind(Node.Printed printed, Match facts, Bindings bound, int arrival, Stepper.Found found) {
    work.spend(FOR_EACH_WAY);
    var env = facts.env();
    var bindings = new ArrayList<Slot>();
    for (var slot : printed.stored()) {
      if (!facts.env().has(slot.number())) {
        env = env.with(slot.number(), bound.text(slot.number()));
        bindings.add(slot);
      }
    }
    var journal = facts.journal();
    for (var slot : printed.listed()) {
      if (!facts.env().has(slot.number())) {
        journal = journal.and(new ListBindings.Entry(slot, bound.text(slot.number()), arrival));
      }
    }
    var known = Optional.of(facts.with(env).with(journal));
    for (var check : printed.checks()) {
      work.spend(check.names().size());
      known = check.speaksOf(bindings) ? known.flatMap(it -> decide(check, it, bindings)) : known;
    }
    known.ifPresent(it -> found.accept(Term.DONE, it, printed));
  }

  private Optional<Match> decide(Check check, Match facts, List<Slot> bindings) {
    if (check.isReady(facts.env())) {
      return scopes.judge(check, facts.env(), facts);
    }
    boolean completed = check.hasOwn(facts.env()) && bindings.stream().anyMatch(check.scope()::owns);
    return Optional.of(
        completed ? facts.waiting(new Waiting(check, Bindings.EMPTY).with(facts.env())) : facts);
  }

  /** The ways in which the run may end here. */
  private List<End> ends(State state) {
    boolean all = state.out == heard.out().size() && state.err == heard.err().size();
    boolean quiet = state.out == heard.out().size() && state.err == heard.quiet();
    if (!all && !quiet) {
      return List.of();
    }
    var finisher = new Finisher(end ->
        (isThrown(end) ? quiet : all) && Endings.match(end.ending(), recording.ending(), work), work);
    var path = plan.chooses() ? Path.TOP : Path.NOWHERE;
    return finisher.finish(state.term, state.facts(), path).stream()
        .flatMap(facts -> AtEnd.judge(plan, state, facts, tells).stream())
        .map(facts -> new End(state, facts))
        .toList();
  }

  static boolean isThrown(Node.End end) {
    return end.ending().stream().anyMatch(Clause.Throws.class::isInstance);
  }
}
