package site.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** What is still to come of a trace at one moment of a match: a node not begun, or the rest of one. */
sealed interface Term permits Node, Term.Done, Term.SeqRest, Term.CaseRest, Term.RepeatRest, Term.AnyRest,
    Term.LanesRest, Term.LaneRest, Term.TogetherRest {

  Term DONE = new Done();

  record Done() implements Term {}

  /** @param head begun or about to; the items from {@code next} on follow it */
  record SeqRest(Node.Seq node, int next, Term head) implements Term {}

  /** Kept only where the order of the cases counts. */
  record CaseRest(Node.Choice node, int chosen, Term rest) implements Term {}

  /**
   * @param count rounds begun, as far as it matters
   * @param round rest of the current round; {@link #DONE} between rounds
   * @param local what the current round bound
   */
  record RepeatRest(Node.Repeat node, int count, Term round, Local local) implements Term {

    /**
     * Where rounds follow one another undisturbed, states that differ in their number alone have the same
     * future.
     */
    @Override
    public boolean equals(Object other) {
      return other instanceof RepeatRest that && node == that.node && counted() == that.counted()
          && local.equals(that.local) && round.equals(that.round);
    }

    @Override
    public int hashCode() {
      return Objects.hash(node, counted(), local, round);
    }

    private int counted() {
      return node.steady() && node.isFree() ? Math.min(count, node.least()) : count;
    }
  }

  /** @param at the child that is under way, whose rest is {@code current} */
  record AnyRest(Node.Any node, BitSet remaining, int at, Term current) implements Term {}

  /** Where in the unrolled trace this is, as far as it is one place. */
  default Path position(Path outer) {
    return switch (this) {
      case SeqRest(_, var next, var head) -> head.position(outer.at(next - 1));
      case CaseRest(_, var chosen, var rest) -> rest.position(outer.at(chosen));
      case RepeatRest(_, var count, var round, _) -> round.position(outer.at(count));
      case LaneRest(_, var body, _) -> body.position(outer);
      case TogetherRest(_, _, var body) -> body.position(outer);
      case Done _, AnyRest _, LanesRest _, Node _ -> outer;
    };
  }

  /** Lanes of like nodes may change places, unless the order of their cases counts. */
  record LanesRest(Node.Lanes node, List<Term> lanes) implements Term {

    @Override
    public boolean equals(Object other) {
      return other instanceof LanesRest that && node == that.node
          && (lanes.equals(that.lanes) || node.alike() && sameInSomeOrder(lanes, that.lanes));
    }

    @Override
    public int hashCode() {
      return lanes.stream().mapToInt(lane -> mixed(lane.hashCode())).sum();
    }

    /**
     * Sums of the hashes themselves would be the same for all states of a moment. Finalizer of MurmurHash3.
     */
    private static int mixed(int hash) {
      int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
      mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
      return mixed ^ mixed >>> 16;
    }

    private static boolean sameInSomeOrder(List<Term> some, List<Term> others) {
      var left = new ArrayList<>(others);
      return some.stream().allMatch(left::remove);
    }
  }

  record LaneRest(Node.Lane node, Term body, Local local) implements Term {}

  record TogetherRest(Node.Together node, Phase phase, Term body) implements Term {}

  /** Where a critical section is: before its first line of standard output, between two, after its last. */
  enum Phase { BEFORE, INSIDE, AFTER }

  /**
   * What a scope knows for itself.
   *
   * @param env texts of its own names
   * @param waiting conditions that lack only a name of this scope, or of one further out
   */
  record Local(Bindings env, List<Check.Waiting> waiting) {
    static final Local EMPTY = new Local(Bindings.EMPTY, List.of());
  }
}
