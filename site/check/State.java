package site.check;

import java.util.List;
import java.util.Objects;
import site.check.Check.Violation;
import site.check.Term.Local;

/** A moment of a match: what is still to come, and what is known. States are equal if their futures are. */
final class State {

  final int out;
  final int err;
  final Term term;
  final Local whole;
  final ListBindings journal;
  final int forbidden;
  final List<Violation> broken;
  final CasesTaken choices;
  final State before;
  final Node taken;
  final int arrival;

  private State(
      int out, int err, Term term, Local whole, Match facts, State before, Node taken, int arrival) {
    this.out = out;
    this.err = err;
    this.term = term;
    this.whole = whole;
    this.journal = facts.journal();
    this.forbidden = facts.forbidden();
    this.broken = facts.broken();
    this.choices = facts.choices();
    this.before = before;
    this.taken = taken;
    this.arrival = arrival;
  }

  static State first(Node top) {
    return new State(0, 0, top, Local.EMPTY, Match.none(new ListBindings()), null, null, -1);
  }

  /**
   * The state after the next line.
   *
   * @param arrival the line's place among all lines of the recording
   */
  State after(boolean error, Term rest, Local whole, Match facts, Node taken, int arrival) {
    return new State(out + (error ? 0 : 1), err + (error ? 1 : 0), rest, whole, facts, this, taken, arrival);
  }

  /** What is known, including the names of the whole trace. */
  Match facts() {
    return new Match(whole.env(), journal, List.of(), choices, forbidden, broken);
  }

  private int brokenLine() {
    return broken.isEmpty() ? 0 : broken.getFirst().clause().line();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that && out == that.out && err == that.err && forbidden == that.forbidden
        && journal == that.journal && brokenLine() == that.brokenLine()
        && whole.equals(that.whole) && term.equals(that.term);
  }

  @Override
  public int hashCode() {
    return Objects.hash(out, err, term, whole, System.identityHashCode(journal), forbidden);
  }
}
