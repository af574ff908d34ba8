package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import site.infer.Bound.Scope;
import site.trace.Clause.Conditional;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/** Conditions that held for the values of every run. That may be chance, so the author is asked. */
final class InferredConditions {

  /** With fewer values than this, a condition may be chance. */
  static final int ENOUGH = 12;

  /** More conditions of one sort than this are too many to be meant. */
  private static final int MOST = 4;

  private InferredConditions() {}

  static List<Entry> of(List<Bound> bound) {
    var single = bound.stream().filter(one -> one.scope() == Scope.WHOLE).toList();
    var listed = bound.stream().filter(one -> one.scope() != Scope.WHOLE).toList();
    var conditions = new ArrayList<Entry>();
    conditions.addAll(asked("# always seen so; is it promised?",
        List.of(Bounds.floors(single), Bounds.comparisons(single), Bounds.differences(single))));
    conditions.addAll(asked("# never seen shorter; is it promised?", List.of(Floors.of(bound))));
    conditions.addAll(asked("# always seen to fit; is it promised?", List.of(Relations.of(single, listed))));
    conditions.addAll(asked("# always seen so of all together; is it promised?", List.of(Lists.of(listed))));
    return conditions;
  }

  private static List<Entry> asked(String question, List<List<? extends Conditional>> sorts) {
    var clauses = sorts.stream().filter(sort -> sort.size() <= MOST).flatMap(List::stream).toList();
    return IntStream.range(0, clauses.size()).mapToObj(i ->
        TraceWriter.entry(clauses.get(i)).above(i == 0 ? List.of("", question) : List.of())).toList();
  }
}
