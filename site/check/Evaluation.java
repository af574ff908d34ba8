package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import site.trace.Expression;
import site.trace.Expression.Both;
import site.trace.Expression.Calculate;
import site.trace.Expression.Compare;
import site.trace.Expression.Comparison;
import site.trace.Expression.Constant;
import site.trace.Expression.Either;
import site.trace.Expression.Lines;
import site.trace.Expression.Minus;
import site.trace.Expression.Name;
import site.trace.Expression.Not;
import site.trace.Expression.OfList;
import site.trace.Expression.Operator;
import site.trace.Expression.Within;
import site.trace.Quantity;
import site.trace.Rational;

/**
 * The value of an expression whose names are all known.
 *
 * @param names values of bare names
 * @param lists values of names that functions take
 * @param counts of lines so far
 */
record Evaluation(
    Function<String, Quantity> names, Function<String, List<Quantity>> lists, ToLongFunction<Lines> counts) {

  private static final Quantity ZERO = new Quantity.Number(Rational.ZERO);

  /** The sum of no values, a number or a duration: whichever goes together with what is around it. */
  private static final List<Quantity> NOTHING = List.of(ZERO, new Quantity.Time(Rational.ZERO));

  /** Also false if the values do not go together. */
  static boolean holds(Expression condition, Function<String, Quantity> names) {
    return new Evaluation(names, _ -> List.of(), _ -> 0).tries(condition);
  }

  static boolean holds(
      Expression condition, Function<String, Quantity> names, Function<String, List<Quantity>> lists) {
    return new Evaluation(names, lists, _ -> 0).tries(condition);
  }

  /** The value of a function of a list, in words. */
  static String shown(Expression function, Function<String, List<Quantity>> lists) {
    var evaluation = new Evaluation(_ -> ZERO, lists, _ -> 0);
    try {
      return function instanceof OfList(var word, _) && word.isCondition()
          ? String.valueOf(evaluation.holds(function))
          : evaluation.values(function).getFirst().toString();
    } catch (ArithmeticException wrong) {
      return wrong.getMessage();
    }
  }

  static boolean holdsOfLines(Expression condition, ToLongFunction<Lines> counts) {
    return new Evaluation(_ -> ZERO, _ -> List.of(), counts).tries(condition);
  }

  private boolean tries(Expression condition) {
    try {
      return holds(condition);
    } catch (ArithmeticException _) {
      // A mistake that only a run can show: the clause does not hold.
      return false;
    }
  }

  private boolean holds(Expression condition) {
    return switch (condition) {
      case Either(var left, var right) -> holds(left) || holds(right);
      case Both(var left, var right) -> holds(left) && holds(right);
      case Not(var inner) -> !holds(inner);
      case Compare(var left, var by, var right) -> compare(values(left), by, values(right));
      case Within(var inner, var from, var to) ->
          compare(values(inner), Comparison.AT_LEAST, values(from))
              & compare(values(inner), Comparison.AT_MOST, values(to));
      case OfList(var function, var name) -> function == Expression.Function.DISTINCT
          ? different(lists.apply(name)) == lists.apply(name).size()
          : isSorted(lists.apply(name));
      case Calculate _, Minus _, Constant _, Name _, Lines _ ->
          throw new IllegalArgumentException("no condition");
    };
  }

  private static boolean compare(List<Quantity> left, Comparison by, List<Quantity> right) {
    return together(left, right, (a, b) -> Quantity.holds(a, by, b)).getFirst();
  }

  /** The results of all pairs that go together; if there are several, they differ only in kind. */
  private static <T> List<T> together(
      List<Quantity> left, List<Quantity> right, BiFunction<Quantity, Quantity, T> by) {
    var results = new ArrayList<T>();
    var wrong = new ArrayList<ArithmeticException>();
    for (var a : left) {
      for (var b : right) {
        try {
          results.add(by.apply(a, b));
        } catch (ArithmeticException mismatch) {
          wrong.add(mismatch);
        }
      }
    }
    if (results.isEmpty()) {
      throw wrong.getFirst();
    }
    return results.stream().distinct().toList();
  }

  /** More than one value only for a sum of nothing. */
  private List<Quantity> values(Expression expression) {
    return switch (expression) {
      case Constant(var value) -> List.of(value);
      case Name(var name) -> List.of(names.apply(name));
      case Minus(var inner) ->
          calculate(List.of(new Quantity.Number(Rational.of(-1))), Operator.TIMES, values(inner));
      case Calculate(var left, var by, var right) -> calculate(values(left), by, values(right));
      case Lines lines -> List.of(number(counts.applyAsLong(lines)));
      case OfList(var function, var name) when function == Expression.Function.SUM
          && lists.apply(name).isEmpty() -> NOTHING;
      case OfList(var function, var name) -> List.of(ofList(function, lists.apply(name)));
      case Either _, Both _, Not _, Compare _, Within _ -> throw new IllegalArgumentException("no value");
    };
  }

  private static List<Quantity> calculate(List<Quantity> left, Operator by, List<Quantity> right) {
    return together(left, right, (a, b) -> Quantity.calculate(a, by, b));
  }

  private Quantity ofList(Expression.Function function, List<Quantity> values) {
    return switch (function) {
      case COUNT -> number(values.size());
      case VALUES -> number(different(values));
      case SUM ->
          summed(values.stream().reduce((a, b) -> Quantity.calculate(a, Operator.PLUS, b)).orElseThrow());
      case MAX -> extreme(values, Comparison.MORE);
      case MIN -> extreme(values, Comparison.LESS);
      case DISTINCT, SORTED -> throw new IllegalArgumentException("no value");
    };
  }

  /** A text is not a sum, even if it is the only value. */
  private static Quantity summed(Quantity sum) {
    Quantity.holds(sum, Comparison.AT_LEAST, sum);
    return sum;
  }

  private static Quantity extreme(List<Quantity> values, Comparison by) {
    return values.stream()
        .reduce((a, b) -> Quantity.holds(b, by, a) ? b : a)
        .map(Evaluation::summed)
        .orElseThrow(() -> new ArithmeticException("nothing to take"));
  }

  private static boolean isSorted(List<Quantity> values) {
    for (int i = 1; i < values.size(); i++) {
      if (Quantity.holds(values.get(i), Comparison.LESS, values.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** Equal values are equal records, because fractions are in lowest terms. */
  private static int different(List<Quantity> values) {
    return (int) values.stream().distinct().count();
  }

  private static Quantity number(long value) {
    return new Quantity.Number(Rational.of(value));
  }
}
