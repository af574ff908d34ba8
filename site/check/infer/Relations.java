package site.check.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import site.check.infer.Writer.Bound;

/** Whole numbers that varied, and went together in the same way in every run. */
final class Relations {

  /** With fewer different values than these a relation is a matter of chance. */
  private static final int DIFFERENT = 3;

  /** @param values by run and by the how manieth of the run */
  private record Numbers(String name, int line, Map<String, BigInteger> values) {

    static Stream<Numbers> of(Bound bound) {
      boolean whole = bound.type().equals("int") || bound.type().contains("..");
      if (!whole || bound.values().size() < Conditions.ENOUGH) {
        return Stream.empty();
      }
      var values = new TreeMap<String, BigInteger>();
      bound.values().forEach((run, text) -> values.put(run, new BigInteger(text)));
      var numbers = new Numbers(bound.name(), bound.line(), values);
      return numbers.different() >= 2 ? Stream.of(numbers) : Stream.empty();
    }

    long different() {
      return values.values().stream().distinct().count();
    }

    /** What is always the same, if it is. */
    Optional<BigInteger> constant(Numbers other, BinaryOperator<BigInteger> by) {
      if (!values.keySet().equals(other.values.keySet())) {
        return Optional.empty();
      }
      var results = values.keySet().stream().map(run -> by.apply(values.get(run), other.values.get(run)))
          .distinct().limit(2).toList();
      return results.size() == 1 ? Optional.of(results.getFirst()) : Optional.empty();
    }

    Numbers plus(Numbers other) {
      var sums = new TreeMap<String, BigInteger>();
      values.forEach((run, value) -> sums.put(run, value.add(other.values.get(run))));
      return new Numbers(name + " + " + other.name, line, sums);
    }
  }

  private Relations() {}

  static List<String> of(List<Bound> single, List<Bound> listed) {
    var clauses = new ArrayList<String>();
    var numbers = single.stream().flatMap(Numbers::of).toList();
    pairs(numbers).forEach(pair -> relation(pair[0], pair[1]).ifPresent(found -> clauses.add("where " + found)));
    if (clauses.isEmpty()) {
      sums(numbers).forEach(sum -> clauses.add("where " + sum));
    }
    pairs(listed.stream().flatMap(Numbers::of).toList()).filter(pair -> pair[0].line == pair[1].line)
        .forEach(pair -> relation(pair[0], pair[1]).ifPresent(found -> clauses.add("each " + found)));
    return clauses;
  }

  private static Stream<Numbers[]> pairs(List<Numbers> numbers) {
    return numbers.stream().flatMap(one -> numbers.subList(numbers.indexOf(one) + 1, numbers.size()).stream()
        .map(other -> new Numbers[] {one, other}));
  }

  private static Optional<String> relation(Numbers one, Numbers other) {
    var sum = one.constant(other, BigInteger::add);
    if (sum.isPresent()) {
      return Optional.of(one.name + " + " + other.name + " == " + sum.get());
    }
    if (one.different() < DIFFERENT) {
      return Optional.empty();
    }
    if (one.constant(other, (x, y) -> y.subtract(x.multiply(x))).filter(BigInteger.ZERO::equals).isPresent()) {
      return Optional.of(other.name + " == " + one.name + " * " + one.name);
    }
    var more = one.constant(other, (x, y) -> y.subtract(x));
    return more.map(by -> by.signum() < 0 ? one.name + " == " + other.name + " + " + by.negate()
        : other.name + " == " + one.name + (by.signum() == 0 ? "" : " + " + by));
  }

  /** Three of which two make the third, or all of which make always the same. */
  private static Stream<String> sums(List<Numbers> numbers) {
    return pairs(numbers).filter(pair -> pair[0].values.keySet().equals(pair[1].values.keySet())).flatMap(pair -> {
      var sum = pair[0].plus(pair[1]);
      return numbers.stream().filter(third -> third != pair[0] && third != pair[1])
          .flatMap(third -> sum(sum, third, numbers.indexOf(third) > numbers.indexOf(pair[1])).stream());
    });
  }

  private static Optional<String> sum(Numbers two, Numbers third, boolean isLast) {
    if (two.constant(third, BigInteger::subtract).filter(BigInteger.ZERO::equals).isPresent()) {
      return Optional.of(two.name + " == " + third.name);
    }
    return isLast ? two.constant(third, BigInteger::add).map(sum -> two.name + " + " + third.name + " == " + sum)
        : Optional.empty();
  }
}
