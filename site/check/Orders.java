package site.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import site.trace.Clause;
import site.trace.Step;
import site.trace.Trace;

/**
 * The number of orders in which the lines of a step may come.
 *
 * @param byPlaces by how many places the lines take in a merge, where a critical section takes one; empty
 *     where the orders cannot be counted
 */
record Orders(SortedMap<Integer, BigInteger> byPlaces) {

  private static final int MOST_EVENTS = 500;
  private static final int MOST_PLACES = 2000;
  private static final Orders UNKNOWN = new Orders(new TreeMap<>());
  private static final Orders NOTHING = of(0);

  /** The number of right orders; empty if they cannot be counted. */
  static Optional<BigInteger> right(Trace trace) {
    if (isRestricted(trace) || !areDistinct(Event.of(trace.steps()))) {
      return Optional.empty();
    }
    return Optional.of(sequence(trace.steps())).filter(Orders::isKnown).map(Orders::total);
  }

  private static boolean isRestricted(Trace trace) {
    return trace.clauses().stream().anyMatch(clause ->
        clause instanceof Clause.Restriction
            || clause instanceof Clause.DoesNotCompile); // its lines are from the compiler
  }

  /** Also requires one stream: two streams are matched apart, so their lines come in any merge. */
  private static boolean areDistinct(List<Event> events) {
    if (events.size() > MOST_EVENTS || events.stream().map(Event::stream).distinct().count() > 1) {
      return false;
    }
    for (var i = 0; i < events.size(); i++) {
      if (!events.subList(0, i).stream().allMatch(events.get(i)::excludes)) {
        return false;
      }
    }
    return true;
  }

  private static Orders sequence(List<Step> steps) {
    return steps.stream().map(Orders::of).reduce(NOTHING, Orders::then);
  }

  private static Orders of(Step step) {
    return switch (step) {
      case Step.Printed _ -> of(1);
      case Step.Gap _ -> UNKNOWN;
      case Step.AnyOrder(_, var children) -> permuted(children.stream().map(Orders::of).toList());
      case Step.Interleaved(_, var lanes) -> lanes.stream().map(Orders::of).reduce(NOTHING, Orders::merged);
      case Step.OneOf(_, var cases) -> cases.stream().filter(it -> it.grade() != Step.Grade.FORBIDDEN)
          .map(it -> sequence(it.children())).reduce(Orders::or).orElse(UNKNOWN);
      case Step.Repeat(_, var least, var most, var children) ->
          least == most ? sequence(children).ofOneLength().repeated(most, Orders::then) : UNKNOWN;
      case Step.Maybe(_, var children) -> sequence(children).or(NOTHING);
      case Step.Together(_, var children) -> sequence(children).inOnePlace();
    };
  }

  private static Orders of(Step.Lane lane) {
    return sequence(lane.children())
        .repeated(lane.loop().map(loop -> loop.values().size()).orElse(1), Orders::merged);
  }

  /** Parts that come each unbroken. If one may be empty, its place cannot be seen. */
  private static Orders permuted(List<Orders> blocks) {
    return blocks.stream().anyMatch(Orders::mayBeEmpty)
        ? UNKNOWN
        : blocks.stream().reduce(NOTHING, Orders::then).times(factorial(blocks.size()));
  }

  private static Orders of(int places) {
    return new Orders(new TreeMap<>(Map.of(places, BigInteger.ONE)));
  }

  private boolean isKnown() {
    return !byPlaces.isEmpty();
  }

  private boolean mayBeEmpty() {
    return byPlaces.containsKey(0);
  }

  private Orders repeated(int times, BinaryOperator<Orders> join) {
    return times > MOST_PLACES ? UNKNOWN : Stream.generate(() -> this).limit(times).reduce(NOTHING, join);
  }

  private Orders then(Orders next) {
    return joined(next, (_, _) -> BigInteger.ONE);
  }

  /** Merges: lines of either side may come between any two places of the other. */
  private Orders merged(Orders other) {
    return joined(other, (m, n) -> factorial(m + n).divide(factorial(m).multiply(factorial(n))));
  }

  private interface Merges {
    BigInteger of(int places, int others);
  }

  private Orders joined(Orders other, Merges merges) {
    if (!isKnown() || !other.isKnown() || byPlaces.lastKey() + other.byPlaces.lastKey() > MOST_PLACES) {
      return UNKNOWN;
    }
    var joined = new TreeMap<Integer, BigInteger>();
    byPlaces.forEach((m, these) -> other.byPlaces.forEach((n, those) ->
        joined.merge(m + n, these.multiply(those).multiply(merges.of(m, n)), BigInteger::add)));
    return new Orders(joined);
  }

  /** No line at all is one order, however the trace writes it. */
  private Orders or(Orders other) {
    if (!isKnown() || !other.isKnown()) {
      return UNKNOWN;
    }
    var either = new TreeMap<>(byPlaces);
    other.byPlaces.forEach((places, ways) -> either.merge(places, ways, BigInteger::add));
    either.computeIfPresent(0, (_, _) -> BigInteger.ONE);
    return new Orders(either);
  }

  /** Ensures that an order shows where one round ends and the next begins. */
  private Orders ofOneLength() {
    return byPlaces.size() == 1 ? this : UNKNOWN;
  }

  private Orders inOnePlace() {
    var one = new TreeMap<Integer, BigInteger>();
    byPlaces.forEach((places, ways) -> one.merge(Math.min(places, 1), ways, BigInteger::add));
    return new Orders(one);
  }

  private Orders times(BigInteger factor) {
    var product = new TreeMap<>(byPlaces);
    product.replaceAll((_, ways) -> ways.multiply(factor));
    return new Orders(product);
  }

  private BigInteger total() {
    return byPlaces.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger factorial(int n) {
    var product = BigInteger.ONE;
    for (var i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }
}
