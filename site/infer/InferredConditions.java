package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.infer.Writer.Bound;
import site.infer.Writer.Scope;

/** What held of the values of every run. Chance may have had a hand in it, so the author is asked. */
final class InferredConditions {

  /** In fewer values than this a condition is a matter of chance. */
  static final int ENOUGH = 12;

  /** More of one sort are too many to be meant. */
  private static final int MOST = 4;

  private InferredConditions() {}

  static List<Item> of(List<Bound> bound) {
    var single = bound.stream().filter(one -> one.scope() == Scope.WHOLE).toList();
    var listed = bound.stream().filter(one -> one.scope() != Scope.WHOLE).toList();
    var conditions = new ArrayList<Item>();
    conditions.addAll(asked("# always seen so; is it promised?",
        Bounds.floors(single), Bounds.comparisons(single), Bounds.differences(single)));
    conditions.addAll(asked("# never seen shorter; is it promised?", Floors.of(bound)));
    conditions.addAll(asked("# always seen to fit; is it promised?", Relations.of(single, listed)));
    conditions.addAll(asked("# always seen so of all together; is it promised?", Lists.of(listed)));
    return conditions;
  }

  @SafeVarargs
  private static List<Item> asked(String question, List<String>... sorts) {
    var clauses = Stream.of(sorts).filter(sort -> sort.size() <= MOST).flatMap(List::stream).toList();
    return IntStream.range(0, clauses.size()).mapToObj(i ->
        Item.of(clauses.get(i)).above(i == 0 ? List.of("", question) : List.of())).toList();
  }
}
