package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.infer.Bound.Scope;
import site.trace.Clause.Where;
import site.trace.Expression;
import site.trace.Expression.Comparison;
import site.trace.Expression.Function;
import site.trace.Expression.OfList;
import site.trace.LinePattern.Plain;
import site.trace.Quantity;
import site.trace.Rational;

/**
 * Round durations that no run undercut and many barely exceed: a sleep never ends early and seldom late,
 * while a computation has no such edge.
 */
final class Floors {

  private static final List<Integer> ROUND = List.of(10, 12, 15, 20, 25, 30, 40, 50, 60, 80);
  private static final double SHORTEST_MILLIS = 10;
  private static final long NANOS_IN_MILLI = 1_000_000;

  /** Limits for the lowest value, relative to the floor, and for how many values must be close to it. */
  private static final double LOWEST = 1.02;
  private static final double LOW = 1.06;
  private static final double MANY = 0.25;

  private Floors() {}

  static List<Where> of(List<Bound> bound) {
    var clauses = new ArrayList<Where>();
    for (var one : bound) {
      var millis = one.type() == Plain.DURATION ? millis(one) : List.<Double>of();
      var least = one.scope() == Scope.WHOLE ? one.expression() : new OfList(Function.MIN, one.name());
      floor(millis).ifPresent(floor ->
          clauses.add(Formulas.where(least, Comparison.AT_LEAST, millis(floor))));
    }
    return clauses;
  }

  private static Expression millis(long millis) {
    return new Expression.Constant(new Quantity.Time(Rational.of(millis * NANOS_IN_MILLI)));
  }

  private static List<Double> millis(Bound bound) {
    return bound.values().values().stream()
        .map(text -> Quantity.time(text).nanos().toDouble() / NANOS_IN_MILLI).toList();
  }

  private static Optional<Long> floor(List<Double> millis) {
    double lowest = millis.stream().mapToDouble(each -> each).min().orElse(0);
    if (millis.size() < InferredConditions.ENOUGH || lowest < SHORTEST_MILLIS) {
      return Optional.empty();
    }
    long power = 1;
    while (power * SHORTEST_MILLIS * 10 <= lowest) {
      power *= 10;
    }
    long unit = power;
    long floor = ROUND.stream().mapToLong(each -> each * unit).filter(each -> each <= lowest).max()
        .orElseThrow();
    long near = millis.stream().filter(each -> each <= floor * LOW + 1).count();
    return lowest <= floor * LOWEST + 1 && near >= MANY * millis.size() ? Optional.of(floor)
        : Optional.empty();
  }
}
