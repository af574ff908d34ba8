package site.trace.words;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.base.Phrases;
import site.trace.Expression;
import site.trace.Quantity;
import site.trace.Rational;

/** Says what always holds for a sum of line counts, each with a factor, between two bounds. */
final class CountsInWords {

  /** Line counts with their factors, plus a number. */
  private record Sum(Map<String, Rational> counts, Rational more) {

    Sum plus(Sum that, Rational factor) {
      var all = new LinkedHashMap<>(counts);
      that.counts.forEach((line, count) -> all.merge(line, count.times(factor), Rational::plus));
      return new Sum(all, more.plus(that.more.times(factor)));
    }
  }

  private static final Rational ONE = Rational.of(1);
  private static final Rational MINUS_ONE = Rational.of(-1);
  private static final Sum NOTHING = new Sum(Map.of(), Rational.ZERO);

  private CountsInWords() {}

  /** Empty if the condition does not have that shape. */
  static Optional<String> tell(Expression condition) {
    return switch (condition) {
      case Expression.Compare(var left, var by, var right) ->
          sum(left).flatMap(a -> sum(right).flatMap(b -> switch (by) {
        case AT_MOST -> most(a.plus(b, MINUS_ONE));
        case AT_LEAST -> most(b.plus(a, MINUS_ONE));
        case LESS, MORE, EQUAL, UNEQUAL -> Optional.<String>empty();
      }));
      case Expression.Within(var value, Expression.Constant(var from), Expression.Constant(var to))
          when from.equals(new Quantity.Number(Rational.ZERO)) && to instanceof Quantity.Number(var most) ->
          sum(value).filter(it -> it.more().equals(Rational.ZERO)).flatMap(it -> within(it, most));
      case Expression _ -> Optional.empty();
    };
  }

  /** The sum is never more than 0. */
  private static Optional<String> most(Sum sum) {
    var often = lines(sum, ONE);
    var seldom = lines(sum, MINUS_ONE);
    var room = sum.more().times(MINUS_ONE);
    if (!isPlain(sum, often, seldom) || room.compareTo(Rational.ZERO) < 0) {
      return room.equals(Rational.ZERO) ? factor(sum) : Optional.empty();
    }
    return Optional.of(room.equals(Rational.ZERO)
        ? "At no moment " + have(often) + " come more often than " + Phrases.and(seldom) + "."
        : Phrases.and(often) + (often.size() > 1 ? " together are" : " is") + " never more than " + room
            + " ahead of "
            + Phrases.and(seldom) + ".");
  }

  /** {@code 2 * lines(a) <= lines(b)} */
  private static Optional<String> factor(Sum sum) {
    if (sum.counts().size() != 2) {
      return Optional.empty();
    }
    var lines = List.copyOf(sum.counts().entrySet());
    var often = lines.get(0).getValue().equals(MINUS_ONE) ? lines.get(0) : lines.get(1);
    var seldom = often == lines.get(0) ? lines.get(1) : lines.get(0);
    return often.getValue().equals(MINUS_ONE) && seldom.getValue().compareTo(ONE) > 0
        && isWhole(seldom.getValue())
        ? Optional.of("Each " + seldom.getKey() + " has " + seldom.getValue() + " of " + often.getKey()
            + " before it.")
        : Optional.empty();
  }

  private static Optional<String> within(Sum sum, Rational most) {
    var often = lines(sum, ONE);
    var seldom = lines(sum, MINUS_ONE);
    return !isPlain(sum, often, seldom) ? Optional.empty()
        : Optional.of("At any moment " + Phrases.and(often) + (often.size() > 1 ? " have" : " has")
            + " come as often as " + Phrases.and(seldom) + ", or "
            + (most.equals(ONE) ? "once" : "up to " + times(most)) + " more.");
  }

  /** Whether no count has a factor other than 1 and -1, and both occur. */
  private static boolean isPlain(Sum sum, List<String> often, List<String> seldom) {
    return often.size() + seldom.size() == sum.counts().size() && !often.isEmpty() && !seldom.isEmpty();
  }

  private static String have(List<String> lines) {
    return (lines.size() > 1 ? "have " : "has ") + Phrases.and(lines);
  }

  private static String times(Rational number) {
    return number.equals(ONE) ? "once" : number + " times";
  }

  private static List<String> lines(Sum sum, Rational factor) {
    return sum.counts().entrySet().stream().filter(it -> it.getValue().equals(factor))
        .map(Map.Entry::getKey).toList();
  }

  private static boolean isWhole(Rational number) {
    return number.denominator().equals(BigInteger.ONE);
  }

  private static Optional<Sum> sum(Expression value) {
    return switch (value) {
      case Expression.Lines(var line) ->
          Optional.of(new Sum(Map.of(English.line(line.pattern()), ONE), Rational.ZERO));
      case Expression.Constant(Quantity.Number(var number)) -> Optional.of(new Sum(Map.of(), number));
      case Expression.Minus(var inner) -> sum(inner).map(it -> NOTHING.plus(it, MINUS_ONE));
      case Expression.Calculate(var left, var by, var right) ->
          sum(left).flatMap(a -> sum(right).flatMap(b -> switch (by) {
        case PLUS -> Optional.of(a.plus(b, ONE));
        case MINUS -> Optional.of(a.plus(b, MINUS_ONE));
        case TIMES -> a.counts().isEmpty() ? Optional.of(NOTHING.plus(b, a.more())) : Optional.<Sum>empty();
        case OVER -> Optional.<Sum>empty();
      }));
      case Expression _ -> Optional.empty();
    };
  }
}
