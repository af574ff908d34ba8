package site.trace.read;

import java.util.Optional;
import java.util.function.Function;
import site.trace.Expression;
import site.trace.Expression.Both;
import site.trace.Expression.Calculate;
import site.trace.Expression.Compare;
import site.trace.Expression.Constant;
import site.trace.Expression.Either;
import site.trace.Expression.Lines;
import site.trace.Expression.Minus;
import site.trace.Expression.Name;
import site.trace.Expression.Not;
import site.trace.Expression.OfList;
import site.trace.Expression.Operator;
import site.trace.Expression.Within;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;
import site.trace.Quantity;
import site.trace.Rational;

/** Finds what is wrong with an expression before any run: kinds that do not mix, a division by zero. */
final class Kinds {

  /** The kind of a value; OPEN: a number, a duration or a text, depending on the run. */
  private enum Kind {
    NUMBER, DURATION, TEXT, CONDITION, OPEN;

    String word() {
      return name().toLowerCase();
    }
  }

  private final Function<String, Type> types;

  private Kinds(Function<String, Type> types) {
    this.types = types;
  }

  /**
   * @param types the type of every name in the condition, including names of lists
   * @throws Mistake if the expression is wrong whatever a run prints
   */
  static void checkCondition(Expression condition, Function<String, Type> types) {
    new Kinds(types).condition(condition);
  }

  private void condition(Expression expression) {
    if (of(expression) != Kind.CONDITION) {
      throw new Mistake("not a condition", "compare two values, as in `n + 1 < m`");
    }
  }

  private Kind of(Expression expression) {
    return switch (expression) {
      case Either(var left, var right) -> conditions(left, right);
      case Both(var left, var right) -> conditions(left, right);
      case Not(var inner) -> conditions(inner, inner);
      case Compare(var left, var by, var right) ->
          compared(value(left), by.sign(), by.isEquality(), value(right));
      case Within(var value, var from, var to) -> {
        compared(value(value), "in", false, value(from));
        compared(value(from), "..", false, value(to));
        yield compared(value(value), "in", false, value(to));
      }
      case Calculate(var left, var by, var right) -> calculated(left, by, right);
      case Minus(var inner) -> same(value(inner), "-", value(inner));
      case Constant(var value) -> Kind.valueOf(value.kind().toUpperCase());
      case Name(var name) -> of(types.apply(name));
      case OfList(var function, var name) -> function(function, of(types.apply(name)));
      case Lines _ -> Kind.NUMBER;
    };
  }

  private Kind conditions(Expression left, Expression right) {
    condition(left);
    condition(right);
    return Kind.CONDITION;
  }

  private Kind value(Expression expression) {
    var kind = of(expression);
    if (kind == Kind.CONDITION) {
      throw new Mistake("a condition where a value is needed", "join conditions with `and` and `or`");
    }
    return kind;
  }

  private static Kind compared(Kind left, String sign, boolean equality, Kind right) {
    if (!equality) {
      same(left, sign, right);
    } else if (left != right && left != Kind.OPEN && right != Kind.OPEN) {
      throw wrong(left, sign, right);
    }
    return Kind.CONDITION;
  }

  private static Kind same(Kind left, String sign, Kind right) {
    boolean mixed = left != right && left != Kind.OPEN && right != Kind.OPEN;
    if (mixed || left == Kind.TEXT || right == Kind.TEXT) {
      throw wrong(left, sign, right);
    }
    return left == Kind.OPEN ? right : left;
  }

  private Kind calculated(Expression left, Operator by, Expression right) {
    var a = value(left);
    var b = value(right);
    if (by == Operator.OVER && constant(right).filter(Kinds::isZero).isPresent()) {
      throw new Mistake("a division by zero", "divide by something else");
    }
    return switch (by) {
      case PLUS, MINUS -> same(a, by.sign(), b);
      case TIMES -> times(a, b);
      case OVER -> over(a, b);
    };
  }

  private static Kind times(Kind a, Kind b) {
    if (a == Kind.TEXT || b == Kind.TEXT || a == Kind.DURATION && b == Kind.DURATION) {
      throw wrong(a, "*", b);
    }
    if (a == Kind.DURATION || b == Kind.DURATION) {
      return Kind.DURATION;
    }
    return a == Kind.NUMBER && b == Kind.NUMBER ? Kind.NUMBER : Kind.OPEN;
  }

  private static Kind over(Kind a, Kind b) {
    if (a == Kind.TEXT || b == Kind.TEXT || a == Kind.NUMBER && b == Kind.DURATION) {
      throw wrong(a, "/", b);
    }
    if (a == Kind.NUMBER || b == Kind.DURATION) {
      return Kind.NUMBER;
    }
    return a == Kind.DURATION && b == Kind.NUMBER ? Kind.DURATION : Kind.OPEN;
  }

  private static Kind function(Expression.Function function, Kind list) {
    return switch (function) {
      case COUNT, VALUES -> Kind.NUMBER;
      case DISTINCT -> Kind.CONDITION;
      case SUM, MAX, MIN, SORTED -> {
        if (list == Kind.TEXT) {
          throw new Mistake(
              function.word() + " of texts means nothing",
              "give the placeholder a type: int, number or duration");
        }
        yield function == Expression.Function.SORTED ? Kind.CONDITION : list;
      }
    };
  }

  private static Kind of(Type type) {
    return switch (type) {
      case Plain.UNTYPED -> Kind.OPEN;
      case Plain.INT, Plain.NUMBER, Plain.PID, Plain.PORT -> Kind.NUMBER;
      case Plain.DURATION -> Kind.DURATION;
      case Plain.HEX, Plain.ADDRESS, Plain.WORD, Plain.TEXT -> Kind.TEXT;
      case Range _ -> Kind.NUMBER;
      case Words(var words) -> {
        var looks = words.stream().map(word -> Quantity.of(word).kind()).distinct().toList();
        yield looks.size() == 1 ? Kind.valueOf(looks.getFirst().toUpperCase()) : Kind.OPEN;
      }
    };
  }

  private static Optional<Quantity> constant(Expression expression) {
    return switch (expression) {
      case Constant(var value) -> Optional.of(value);
      case Minus(var inner) -> constant(
          new Calculate(new Constant(new Quantity.Number(Rational.of(-1))), Operator.TIMES, inner));
      case Calculate(var left, var by, var right) ->
          constant(left).flatMap(a -> constant(right).map(b -> Quantity.calculate(a, by, b)));
      case Either _, Both _, Not _, Compare _, Within _, Name _, OfList _, Lines _ -> Optional.empty();
    };
  }

  private static boolean isZero(Quantity value) {
    return value instanceof Quantity.Number(var number) && number.equals(Rational.ZERO)
        || value instanceof Quantity.Time(var nanos) && nanos.equals(Rational.ZERO);
  }

  private static Mistake wrong(Kind left, String sign, Kind right) {
    return new Mistake(
        left.word() + " " + sign + " " + right.word() + " means nothing",
        "numbers, durations and texts do not mix; texts know == and != only");
  }
}
