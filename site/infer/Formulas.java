package site.infer;

import java.math.BigInteger;
import site.trace.Clause.Where;
import site.trace.Expression;
import site.trace.Expression.Calculate;
import site.trace.Expression.Compare;
import site.trace.Expression.Comparison;
import site.trace.Expression.Constant;
import site.trace.Expression.Minus;
import site.trace.Expression.Operator;
import site.trace.Quantity;
import site.trace.Rational;
import site.trace.write.TraceWriter;

/** Builds the expressions of inferred conditions. */
final class Formulas {

  private Formulas() {}

  static Expression number(long value) {
    return number(BigInteger.valueOf(value));
  }

  static Expression number(BigInteger value) {
    var size = new Constant(new Quantity.Number(new Rational(value.abs(), BigInteger.ONE)));
    return value.signum() < 0 ? new Minus(size) : size;
  }

  static Expression plus(Expression one, Expression other) {
    return new Calculate(one, Operator.PLUS, other);
  }

  static Expression minus(Expression one, Expression other) {
    return new Calculate(one, Operator.MINUS, other);
  }

  static Expression times(Expression one, Expression other) {
    return new Calculate(one, Operator.TIMES, other);
  }

  static Expression equal(Expression one, Expression other) {
    return new Compare(one, Comparison.EQUAL, other);
  }

  static Where where(Expression left, Comparison by, Expression right) {
    return where(new Compare(left, by, right));
  }

  static Where where(Expression condition) {
    return new Where(0, TraceWriter.text(condition), condition);
  }
}
