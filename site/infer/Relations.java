package site.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.Clause.Conditional;
import site.trace.Clause.Each;
import site.trace.Expression;
import site.trace.write.TraceWriter;

/** Finds relations between whole numbers that varied but held in every run. */
final class Relations {

  /** With fewer different values than these, a relation may be chance. */
  private static final int DIFFERENT = 3;

  /** With more numbers than these, sums are not searched: some would fit by chance. */
  private static final int MOST_FOR_SUMS = 12;

  private static final Optional<BigInteger> ZERO = Optional.of(BigInteger.ZERO);

  /** @param values by run and occurrence within the run */
  private record Numbers(Expression term, int line, Map<String, BigInteger> values) {

    static Stream<Numbers> of(Bound bound) {
      if (!bound.isWhole() || bound.values().size() < InferredConditions.ENOUGH) {
        return Stream.empty();
      }
      var values = new TreeMap<String, BigInteger>();
      bound.values().forEach((run, text) -> values.put(run, new BigInteger(text)));
      var numbers = new Numbers(bound.expression(), bound.line(), values);
      return numbers.different() >= 2 ? Stream.of(numbers) : Stream.empty();
    }

    long different() {
      return values.values().stream().distinct().count();
    }

    /** The common value, if all are equal. */
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
      return new Numbers(Formulas.plus(term, other.term), line, sums);
    }
  }

  private record Pair(Numbers one, Numbers other) {

    static Stream<Pair> of(List<Numbers> numbers) {
      return IntStream.range(0, numbers.size()).boxed().flatMap(i ->
          numbers.subList(i + 1, numbers.size()).stream().map(other -> new Pair(numbers.get(i), other)));
    }

    Optional<Expression> relation() {
      var sum = one.constant(other, BigInteger::add);
      if (sum.isPresent()) {
        return Optional.of(Formulas.equal(Formulas.plus(one.term, other.term), Formulas.number(sum.get())));
      }
      if (one.different() < DIFFERENT) {
        return Optional.empty();
      }
      if (one.constant(other, (x, y) -> y.subtract(x.multiply(x))).equals(ZERO)) {
        return Optional.of(Formulas.equal(other.term, Formulas.times(one.term, one.term)));
      }
      return one.constant(other, (x, y) -> y.subtract(x)).map(more -> more.signum() < 0
          ? isMore(one, other, more.negate()) : isMore(other, one, more));
    }

    private static Expression isMore(Numbers one, Numbers other, BigInteger more) {
      return Formulas.equal(one.term, Formulas.plus(other.term, Formulas.number(more)));
    }

    /** Finds whether two sum to a third, or all three to a constant. */
    Stream<Expression> sums(List<Numbers> numbers) {
      if (!one.values.keySet().equals(other.values.keySet())) {
        return Stream.empty();
      }
      var two = one.plus(other);
      var made = numbers.stream().filter(third -> third != one && third != other)
          .filter(third -> two.constant(third, BigInteger::subtract).equals(ZERO))
          .map(third -> Formulas.equal(two.term, third.term));
      var later = numbers.subList(numbers.indexOf(other) + 1, numbers.size()).stream();
      return Stream.concat(made, later.flatMap(third -> two.constant(third, BigInteger::add).stream()
          .map(sum -> Formulas.equal(Formulas.plus(two.term, third.term), Formulas.number(sum)))));
    }
  }

  private Relations() {}

  static List<Conditional> of(List<Bound> single, List<Bound> listed) {
    var numbers = single.stream().flatMap(Numbers::of).toList();
    var clauses = new ArrayList<Conditional>();
    Pair.of(numbers).forEach(pair -> pair.relation().ifPresent(found -> clauses.add(Formulas.where(found))));
    if (clauses.isEmpty() && numbers.size() <= MOST_FOR_SUMS) {
      Pair.of(numbers).forEach(pair -> pair.sums(numbers).forEach(sum -> clauses.add(Formulas.where(sum))));
    }
    Pair.of(listed.stream().flatMap(Numbers::of).toList()).filter(pair -> pair.one.line == pair.other.line)
        .flatMap(pair -> pair.relation().stream())
        .forEach(found -> clauses.add(new Each(0, TraceWriter.text(found), found)));
    return clauses;
  }
}
