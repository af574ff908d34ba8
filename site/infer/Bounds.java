package site.infer;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import site.trace.Clause.Where;
import site.trace.Expression.Comparison;
import site.trace.LinePattern.Plain;
import site.trace.Quantity;
import site.trace.Rational;

/** Finds bounds that held for the numbers and durations of every run, by a good margin. */
final class Bounds {

  private static final Rational LEAST_NUMBER = Rational.of(3);
  private static final Rational LEAST_RATIO = Rational.of(3).over(Rational.of(2));
  private static final long MARGIN = 2;
  private static final long MOST_TIMES = 1000;
  /** Half of the smallest number seen is stated only from this number on. */
  private static final long LEAST_FLOOR = 20;

  /** A value times a factor was always less than another value. */
  private record Less(Bound one, long times, Bound other) {

    Where clause() {
      var product = Formulas.times(Formulas.number(times), one.expression());
      return Formulas.where(times == 1 ? one.expression() : product, Comparison.LESS, other.expression());
    }
  }

  private Bounds() {}

  static List<Where> floors(List<Bound> bound) {
    return bound.stream().flatMap(one -> floor(one).stream()).toList();
  }

  /** The comparisons that do not follow from others. */
  static List<Where> comparisons(List<Bound> bound) {
    var less = bound.stream()
        .flatMap(one -> bound.stream().flatMap(other -> less(one, other).stream())).toList();
    return less.stream().filter(it -> !follows(it, less)).map(Less::clause).toList();
  }

  static List<Where> differences(List<Bound> bound) {
    return bound.stream().flatMap(one -> bound.stream().filter(other -> areNeverTheSame(one, other))
        .map(other -> Formulas.where(one.expression(), Comparison.UNEQUAL, other.expression()))).toList();
  }

  private static Optional<Where> floor(Bound bound) {
    boolean isNumber = bound.type() == Plain.INT || bound.type() == Plain.NUMBER;
    if (!isNumber || bound.values().size() < InferredConditions.ENOUGH) {
      return Optional.empty();
    }
    var least = bound.values().values().stream().map(Bounds::number).min(Rational::compareTo).orElseThrow();
    boolean isMeasured = bound.values().values().stream().distinct().count() * 2 <= bound.values().size();
    if (bound.isWhole() && isMeasured && least.compareTo(Rational.of(LEAST_FLOOR)) >= 0) {
      var floor = Formulas.number(round((long) least.toDouble() / MARGIN));
      return Optional.of(Formulas.where(bound.expression(), Comparison.AT_LEAST, floor));
    }
    return least.compareTo(LEAST_NUMBER) < 0 ? Optional.empty()
        : Optional.of(Formulas.where(bound.expression(), Comparison.MORE, Formulas.number(0)));
  }

  /** The largest of 1, 2, 5, 10, 20, ... that is not greater. */
  private static long round(long value) {
    return LongStream.iterate(1, unit -> unit > 0 && unit <= value, unit -> unit * 10)
        .flatMap(unit -> LongStream.of(unit, 2 * unit, 5 * unit)).filter(each -> each <= value)
        .max().orElse(1);
  }

  private static Optional<Less> less(Bound one, Bound other) {
    if (!areComparable(one, other) || one.values().size() < InferredConditions.ENOUGH
        || !one.values().keySet().equals(other.values().keySet())) {
      return Optional.empty();
    }
    var ratio = one.values().keySet().stream()
        .map(run -> ratio(number(one.values().get(run)), number(other.values().get(run))))
        .min(Rational::compareTo).orElseThrow();
    return ratio.compareTo(LEAST_RATIO) < 0 ? Optional.empty()
        : Optional.of(new Less(one, round((long) ratio.toDouble() / MARGIN), other));
  }

  /** Whether values are comparable: durations, or counts of the same thing by the text after them. */
  private static boolean areComparable(Bound one, Bound other) {
    return one.type() == Plain.DURATION && other.type() == Plain.DURATION
        || one.isWhole() && other.isWhole() && one.after().equals(other.after())
            && one.after().chars().anyMatch(Character::isLetter);
  }

  /** How many times one fits into the other, within limits; 0 if nothing can be said. */
  private static Rational ratio(Rational one, Rational other) {
    var most = Rational.of(MOST_TIMES);
    if (one.compareTo(Rational.ZERO) < 0 || other.compareTo(Rational.ZERO) <= 0) {
      return Rational.ZERO;
    }
    return one.times(most).compareTo(other) < 0 ? most : other.over(one);
  }

  private static boolean follows(Less less, List<Less> others) {
    return others.stream().anyMatch(first -> first.one == less.one
        && others.stream().anyMatch(then -> then.one == first.other && then.other == less.other));
  }

  private static boolean areNeverTheSame(Bound one, Bound other) {
    return one.type() == Plain.HEX && other.type() == Plain.HEX && one.line() < other.line()
        && one.before().equals(other.before()) && one.values().size() >= InferredConditions.ENOUGH
        && one.values().keySet().equals(other.values().keySet())
        && one.values().keySet().stream()
            .noneMatch(run -> one.values().get(run).equals(other.values().get(run)));
  }

  /** Nanoseconds for a duration; negative if the value is out of range. */
  private static Rational number(String text) {
    return switch (Quantity.of(text)) {
      case Quantity.Number(var value) -> value;
      case Quantity.Time(var nanos) -> nanos;
      case Quantity.Text _ -> Rational.of(-1);
    };
  }
}
