package site.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import site.infer.Bound.Scope;
import site.trace.Clause.Where;
import site.trace.Expression;
import site.trace.Expression.Both;
import site.trace.Expression.Function;
import site.trace.Expression.OfList;

/**
 * Conditions on all values that a placeholder had in the lanes or rounds of a run. For each line the first
 * placeholder with a condition is enough.
 */
final class Lists {

  /** How far apart distinct numbers may lie if they were dealt out, not drawn at random. */
  private static final int SPREAD = 4;

  private Lists() {}

  static List<Where> of(List<Bound> listed) {
    var byLine = new TreeMap<Integer, Where>();
    listed.forEach(bound -> of(bound, byRun(bound).values())
        .ifPresent(clause -> byLine.putIfAbsent(bound.line(), clause)));
    return List.copyOf(byLine.values());
  }

  private static Map<String, List<String>> byRun(Bound bound) {
    return bound.values().entrySet().stream().collect(Collectors.groupingBy(
        value -> value.getKey().split(" ")[0], TreeMap::new,
        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Optional<Where> of(Bound bound, Collection<List<String>> runs) {
    if (!bound.isWhole() || runs.size() < InferredConditions.ENOUGH
        || runs.stream().allMatch(run -> run.size() < 2)) {
      return Optional.empty();
    }
    var conditions = new ArrayList<Expression>();
    var counts = runs.stream().map(List::size).distinct().toList();
    if (bound.scope() == Scope.ANY_NUMBER && counts.size() == 1) {
      conditions.add(isAlways(Function.COUNT, bound, BigInteger.valueOf(counts.getFirst())));
    }
    if (areDealtOut(runs)) {
      conditions.add(new OfList(Function.DISTINCT, bound.name()));
    } else {
      var sums = runs.stream()
          .map(run -> run.stream().map(BigInteger::new).reduce(BigInteger.ZERO, BigInteger::add))
          .distinct().toList();
      if (sums.size() == 1) {
        conditions.add(isAlways(Function.SUM, bound, sums.getFirst()));
      }
    }
    return conditions.stream().reduce(Both::new).map(Formulas::where);
  }

  private static Expression isAlways(Function function, Bound bound, BigInteger value) {
    return Formulas.equal(new OfList(function, bound.name()), Formulas.number(value));
  }

  private static boolean areDealtOut(Collection<List<String>> runs) {
    long different = runs.stream().flatMap(List::stream).distinct().count();
    int most = runs.stream().mapToInt(List::size).max().orElse(0);
    return different <= SPREAD * most
        && runs.stream().allMatch(run -> run.stream().distinct().count() == run.size());
  }
}
