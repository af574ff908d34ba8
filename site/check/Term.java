package site.check;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is still to come of a trace at one moment of a match: a node not begun, or the rest of one. */
sealed interface Term permits Node, Term.Done, Term.SeqRest, Term.CaseRest, Term.RepeatRest, Term.AnyRest,
    Term.LanesRest, Term.LaneRest, Term.TogetherRest {

  Term DONE = new Done();

  record Done() implements Term {}

  /** @param head begun or next; the items from {@code next} on follow it */
  record SeqRest(Node.Seq node, int next, Term head) implements Term {}

  /** Kept only if the order of the cases counts. */
  record CaseRest(Node.Choice node, int chosen, Term rest) implements Term {}

  /**
   * @param count rounds begun, as far as the number matters
   * @param round rest of the current round; {@link #DONE} between rounds
   * @param local what the current round has bound
   */
  record RepeatRest(Node.Repeat node, int count, Term round, Local local) implements Term {

    /** If rounds simply follow one another, the number of rounds does not change the future. */
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

  /** @param at the child under way; {@code current} is its rest */
  record AnyRest(Node.Any node, BitSet remaining, int at, Term current) implements Term {}

  /** The place in the unrolled trace, as far as it is a single place. */
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

  /** Lanes of equal nodes are interchangeable, unless the order of their cases counts. */
  record LanesRest(Node.Lanes node, List<Term> lanes) implements Term {

    @Override
    public boolean equals(Object other) {
      return other instanceof LanesRest that && node == that.node
          && (lanes.equals(that.lanes) || node.isAnyAlike() && isSameInSomeOrder(that.lanes));
    }

    @Override
    public int hashCode() {
      return lanes.stream().mapToInt(lane -> mixed(lane.hashCode())).sum();
    }

    /** Mixes the hash (finalizer of MurmurHash3): plain sums would be equal for all states of a moment. */
    private static int mixed(int hash) {
      int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
      mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
      return mixed ^ mixed >>> 16;
    }

    private boolean isSameInSomeOrder(List<Term> others) {
      var taken = new BitSet();
      return IntStream.range(0, lanes.size()).allMatch(lane -> {
        var twin = IntStream.range(0, others.size()).filter(other -> !taken.get(other)
            && node.alike().get(other).equals(node.alike().get(lane))
            && others.get(other).equals(lanes.get(lane))).findFirst();
        twin.ifPresent(taken::set);
        return twin.isPresent();
      });
    }
  }

  record LaneRest(Node.Lane node, Term body, Local local) implements Term {}

  record TogetherRest(Node.Together node, Phase phase, Term body) implements Term {}

  /** The place in a critical section: before its first line of standard output, inside, after its last. */
  enum Phase { BEFORE, INSIDE, AFTER }

  /**
   * What a scope keeps for itself.
   *
   * @param env texts of its own names
   * @param waiting conditions that lack a name of this scope or of an outer one
   */
  record Local(Bindings env, List<Check.Waiting> waiting) {
    static final Local EMPTY = new Local(Bindings.EMPTY, List.of());
  }
}
