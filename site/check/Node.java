package site.check;

import java.util.List;
import java.util.stream.IntStream;
import site.trace.Clause.Ends;
import site.trace.Output;
import site.trace.Step;

/**
 * A step of a trace prepared for matching: loops unrolled, names numbered. Nodes are compared by identity:
 * there is one for each step and lane, and many states share them.
 */
sealed interface Node extends Term {

  /** Line of the trace; 0 if the node has no line of its own. */
  int line();

  /** Whether it may match no line at all. */
  default boolean mayBeEmpty() {
    return switch (this) {
      case Printed _ -> false;
      case Gap _, Maybe _, End _ -> true;
      case Seq(var items, _, _) -> items.stream().allMatch(Node::mayBeEmpty);
      case Choice(_, var alternatives, _) -> alternatives.stream().anyMatch(one -> one.body().mayBeEmpty());
      case Repeat repeat -> repeat.least() == 0 || repeat.body().mayBeEmpty();
      case Any(_, var children, _, _) -> children.stream().allMatch(Node::mayBeEmpty);
      case Lanes(_, var lanes, _, _, _) -> lanes.stream().allMatch(Node::mayBeEmpty);
      case Lane lane -> lane.body().mayBeEmpty();
      case Together(_, var body) -> body.mayBeEmpty();
    };
  }

  /** Whether it contains a `one of`, in a trace whose cases are asked for. */
  default boolean chooses() {
    return switch (this) {
      case Printed _, Gap _, End _ -> false;
      case Seq(_, _, var chooses) -> chooses;
      case Choice(_, _, var chooses) -> chooses;
      case Any(_, _, _, var chooses) -> chooses;
      case Lanes(_, _, _, _, var chooses) -> chooses;
      case Repeat repeat -> repeat.body().chooses();
      case Maybe(_, var body) -> body.chooses();
      case Lane lane -> lane.body().chooses();
      case Together(_, var body) -> body.chooses();
    };
  }

  /**
   * A line.
   *
   * @param shown as the trace writes it, with loop values filled in
   * @param stored slots that later lines or conditions use
   * @param listed slots that a `where` uses as lists
   * @param checks conditions that a slot of this line may decide
   */
  record Printed(
      int line, Output stream, String thread, Matcher matcher, String shown, List<Slot> stored,
      List<Slot> listed,
      List<Check> checks) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  record Gap(int line, Output stream) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** @param dead after each item, the slots that nothing uses any more */
  record Seq(List<Node> items, List<List<Slot>> dead, boolean chooses) implements Node {
    @Override
    public int line() {
      return items.isEmpty() ? 0 : items.getFirst().line();
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  record Choice(int line, List<Alternative> alternatives, boolean chooses) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** @param name empty where the alternative is a line */
  record Alternative(int line, String name, boolean forbidden, Node body) {}

  /** @param steady whether cases are taken in file order: no lanes and no free order around it or in it */
  record Repeat(int line, int least, int most, Scope scope, Node body, boolean steady) implements Node {
    boolean isFree() {
      return most == Step.Repeat.ANY_NUMBER;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  record Maybe(int line, Node body) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** @param alike for each child, the first child that is like it */
  record Any(int line, List<Node> children, List<Integer> alike, boolean chooses) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /**
   * @param alike for each lane, the first lane that it may change places with: the same node, without cases
   * @param critical whether it contains critical sections
   */
  record Lanes(int line, List<Node> lanes, List<Integer> alike, boolean critical, boolean chooses)
      implements Node {

    /** Whether lanes may change places. */
    boolean isAnyAlike() {
      return IntStream.range(0, alike.size()).anyMatch(i -> alike.get(i) != i);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** @param thread empty: any */
  record Lane(int line, String thread, Scope scope, Node body) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  record Together(int line, Node body) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** The end of the run. @param line 0 where the trace says nothing of it */
  record End(int line, List<Ends> ending) implements Node {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
