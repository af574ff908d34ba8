package site.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import site.infer.Writer.Bound;
import site.infer.Writer.Scope;

/**
 * What held of all values together that a placeholder of a lane or a round had in a run. Of those of one line the
 * first that something can be said of is enough.
 */
final class Lists {

  /** As far as numbers may lie apart that were dealt out, each once, and not drawn. */
  private static final int SPREAD = 4;

  private Lists() {}

  static List<String> of(List<Bound> listed) {
    var byLine = new TreeMap<Integer, String>();
    listed.forEach(bound -> of(bound, byRun(bound).values()).ifPresent(clause -> byLine.putIfAbsent(bound.line(), clause)));
    return List.copyOf(byLine.values());
  }

  private static Map<String, List<String>> byRun(Bound bound) {
    return bound.values().entrySet().stream().collect(Collectors.groupingBy(
        value -> value.getKey().split(" ")[0], TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Optional<String> of(Bound bound, Collection<List<String>> runs) {
    if (!bound.isWhole() || runs.size() < InferredConditions.ENOUGH || runs.stream().allMatch(run -> run.size() < 2)) {
      return Optional.empty();
    }
    var clauses = new ArrayList<String>();
    var counts = runs.stream().map(List::size).distinct().toList();
    if (bound.scope() == Scope.ANY_NUMBER && counts.size() == 1) {
      clauses.add("count(%s) == %d".formatted(bound.name(), counts.getFirst()));
    }
    if (areDealtOut(runs)) {
      clauses.add("distinct(%s)".formatted(bound.name()));
    } else {
      var sums = runs.stream().map(run -> run.stream().map(BigInteger::new).reduce(BigInteger.ZERO, BigInteger::add))
          .distinct().toList();
      if (sums.size() == 1) {
        clauses.add("sum(%s) == %s".formatted(bound.name(), sums.getFirst()));
      }
    }
    return clauses.isEmpty() ? Optional.empty() : Optional.of("where " + String.join(" and ", clauses));
  }

  private static boolean areDealtOut(Collection<List<String>> runs) {
    long different = runs.stream().flatMap(List::stream).distinct().count();
    int most = runs.stream().mapToInt(List::size).max().orElse(0);
    return different <= SPREAD * most && runs.stream().allMatch(run -> run.stream().distinct().count() == run.size());
  }
}
