package site.trace.write;

import site.trace.Expression;
import site.trace.Expression.Operator;

/** Writes an expression with no more parentheses than it needs. */
final class ExpressionWriter {

  /** How tightly an expression binds its parts, from the loosest to the tightest. */
  private enum Binding { OR, AND, NOT, COMPARISON, SUM, PRODUCT, MINUS, VALUE }

  private ExpressionWriter() {}

  static String text(Expression expression) {
    return switch (expression) {
      case Expression.Either(var left, var right) ->
          text(left, Binding.OR) + " or " + text(right, Binding.AND);
      case Expression.Both(var left, var right) ->
          text(left, Binding.AND) + " and " + text(right, Binding.NOT);
      case Expression.Not(var condition) -> "not " + text(condition, Binding.NOT);
      case Expression.Compare(var left, var by, var right) ->
          text(left, Binding.SUM) + " " + by.sign() + " " + text(right, Binding.SUM);
      case Expression.Within(var value, var from, var to) ->
          text(value, Binding.SUM) + " in " + text(from, Binding.SUM) + ".." + text(to, Binding.SUM);
      case Expression.Calculate(var left, var by, var right) ->
          text(left, binding(expression)) + " " + by.sign() + " "
              + text(right, binding(expression) == Binding.SUM ? Binding.PRODUCT : Binding.MINUS);
      case Expression.Minus(var value) -> "-" + text(value, Binding.MINUS);
      case Expression.Constant(var value) -> value.toString();
      case Expression.Name(var name) -> name;
      case Expression.OfList(var function, var name) -> function.word() + "(" + name + ")";
      case Expression.Lines(var pattern) -> "lines(" + pattern.written() + ")";
    };
  }

  private static String text(Expression expression, Binding loosest) {
    var text = text(expression);
    return binding(expression).compareTo(loosest) < 0 ? "(" + text + ")" : text;
  }

  private static Binding binding(Expression expression) {
    return switch (expression) {
      case Expression.Either _ -> Binding.OR;
      case Expression.Both _ -> Binding.AND;
      case Expression.Not _ -> Binding.NOT;
      case Expression.Compare _, Expression.Within _ -> Binding.COMPARISON;
      case Expression.Calculate(_, var by, _) ->
          by == Operator.PLUS || by == Operator.MINUS ? Binding.SUM : Binding.PRODUCT;
      case Expression.Minus _ -> Binding.MINUS;
      case Expression.Constant _, Expression.Name _, Expression.OfList _, Expression.Lines _ -> Binding.VALUE;
    };
  }
}
