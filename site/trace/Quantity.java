package site.trace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** A value of the trace language: a number, a duration or a text. */
public sealed interface Quantity {

  record Number(Rational value) implements Quantity {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** @param nanos exact, fractions included */
  record Time(Rational nanos) implements Quantity {
    @Override
    public String toString() {
      return Quantity.inTheLargestUnit(nanos);
    }
  }

  record Text(String text) implements Quantity {
    @Override
    public String toString() {
      return text;
    }
  }

  String NUMBER = "[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";
  String TIME = "([0-9]+(?:\\.[0-9]+)?) ?(ns|us|[\u00b5\u03bc]s|ms|s|min|h)";
  Pattern SIGNED_NUMBER = Pattern.compile("-?" + NUMBER);
  Pattern TIME_WITH_UNIT = Pattern.compile(TIME);

  Map<String, Long> NANOS = Map.of(
      "ns", 1L, "us", 1_000L, "\u00b5s", 1_000L, "\u03bcs", 1_000L, "ms", 1_000_000L,
      "s", 1_000_000_000L, "min", 60_000_000_000L, "h", 3_600_000_000_000L);

  /** A number or a duration if the text looks like one, else (or if it is too large) a text. */
  static Quantity of(String text) {
    try {
      return SIGNED_NUMBER.matcher(text).matches() ? new Number(Rational.of(text))
          : looksLikeTime(text) ? time(text) : new Text(text);
    } catch (ArithmeticException _) {
      return new Text(text);
    }
  }

  static boolean looksLikeTime(String text) {
    return TIME_WITH_UNIT.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException if the text does not look like a duration
   * @throws ArithmeticException if it has too many digits
   */
  static Time time(String text) {
    var parts = TIME_WITH_UNIT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no duration: " + text);
    }
    return new Time(Rational.of(parts.group(1)).times(Rational.of(NANOS.get(parts.group(2)))));
  }

  static Time time(Duration duration) {
    return new Time(Rational.of(duration.getSeconds()).times(Rational.of(1_000_000_000))
        .plus(Rational.of(duration.getNano())));
  }

  /** @throws ArithmeticException in words, where the two do not go together, or the divisor is zero */
  static Quantity calculate(Quantity left, Expression.Operator by, Quantity right) {
    return switch (by) {
      case PLUS -> both(left, "+", right, Rational::plus);
      case MINUS -> both(left, "-", right, Rational::minus);
      case TIMES -> times(left, right);
      case OVER -> over(left, right);
    };
  }

  private static Quantity both(Quantity left, String sign, Quantity right, BinaryOperator<Rational> by) {
    return switch (new Pair(left, right)) {
      case Pair(Number(var a), Number(var b)) -> new Number(by.apply(a, b));
      case Pair(Time(var a), Time(var b)) -> new Time(by.apply(a, b));
      case Pair _ -> throw wrong(left, sign, right);
    };
  }

  private static Quantity times(Quantity left, Quantity right) {
    return switch (new Pair(left, right)) {
      case Pair(Number(var a), Number(var b)) -> new Number(a.times(b));
      case Pair(Number(var a), Time(var b)) -> new Time(a.times(b));
      case Pair(Time(var a), Number(var b)) -> new Time(a.times(b));
      case Pair _ -> throw wrong(left, "*", right);
    };
  }

  private static Quantity over(Quantity left, Quantity right) {
    return switch (new Pair(left, right)) {
      case Pair(Number(var a), Number(var b)) -> new Number(a.over(b));
      case Pair(Time(var a), Number(var b)) -> new Time(a.over(b));
      case Pair(Time(var a), Time(var b)) -> new Number(a.over(b));
      case Pair _ -> throw wrong(left, "/", right);
    };
  }

  /** @throws ArithmeticException in words, where the two do not go together */
  static boolean holds(Quantity left, Expression.Comparison by, Quantity right) {
    return switch (new Pair(left, right)) {
      case Pair(Number(var a), Number(var b)) -> by.holds(a.compareTo(b));
      case Pair(Time(var a), Time(var b)) -> by.holds(a.compareTo(b));
      case Pair(Text(var a), Text(var b)) when by.isEquality() -> by.holds(a.equals(b) ? 0 : 1);
      case Pair _ -> throw wrong(left, by.sign(), right);
    };
  }

  /** Two operands. */
  record Pair(Quantity left, Quantity right) {}

  private static ArithmeticException wrong(Quantity left, String sign, Quantity right) {
    return new ArithmeticException(
        left.kind() + " " + sign + " " + right.kind() + " means nothing (" + left + " " + sign
        + " " + right + ")");
  }

  /** The kind of the value, as messages name it. */
  default String kind() {
    return switch (this) {
      case Number _ -> "number";
      case Time _ -> "duration";
      case Text _ -> "text";
    };
  }

  private static String inTheLargestUnit(Rational nanos) {
    for (var unit : List.of("h", "min", "s", "ms", "us")) {
      var inUnit = nanos.over(Rational.of(NANOS.get(unit)));
      var size = inUnit.compareTo(Rational.ZERO) < 0 ? inUnit.negated() : inUnit;
      if (size.compareTo(Rational.of(1)) >= 0 && !inUnit.toString().contains("/")) {
        return inUnit + " " + unit;
      }
    }
    return nanos + " ns";
  }
}
