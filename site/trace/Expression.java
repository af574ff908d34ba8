package site.trace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A condition or a value in a clause. */
public sealed interface Expression {

  record Either(Expression left, Expression right) implements Expression {}

  record Both(Expression left, Expression right) implements Expression {}

  record Not(Expression condition) implements Expression {}

  record Compare(Expression left, Comparison by, Expression right) implements Expression {}

  /** {@code x in A..B}, both included. */
  record Within(Expression value, Expression from, Expression to) implements Expression {}

  record Calculate(Expression left, Operator by, Expression right) implements Expression {}

  record Minus(Expression value) implements Expression {}

  record Constant(Quantity value) implements Expression {}

  record Name(String name) implements Expression {}

  /** A function of all values that a name was bound to. */
  record OfList(Function function, String name) implements Expression {}

  /** How many lines so far match this pattern. */
  record Lines(Step.Printed pattern) implements Expression {}

  enum Comparison {
    LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">="), EQUAL("=="), UNEQUAL("!=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Texts can be compared only for equality. */
    public boolean isEquality() {
      return this == EQUAL || this == UNEQUAL;
    }

    /** @param order negative, zero or positive, as of {@link Comparable} */
    public boolean holds(int order) {
      return switch (this) {
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case MORE -> order > 0;
        case AT_LEAST -> order >= 0;
        case EQUAL -> order == 0;
        case UNEQUAL -> order != 0;
      };
    }
  }

  enum Operator {
    PLUS("+"), MINUS("-"), TIMES("*"), OVER("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  enum Function {
    SUM, MAX, MIN, COUNT, VALUES, DISTINCT, SORTED;

    public String word() {
      return name().toLowerCase();
    }

    public boolean isCondition() {
      return this == DISTINCT || this == SORTED;
    }
  }

  default List<Expression> parts() {
    return switch (this) {
      case Either(var left, var right) -> List.of(left, right);
      case Both(var left, var right) -> List.of(left, right);
      case Not(var condition) -> List.of(condition);
      case Compare(var left, _, var right) -> List.of(left, right);
      case Within(var value, var from, var to) -> List.of(value, from, to);
      case Calculate(var left, _, var right) -> List.of(left, right);
      case Minus(var value) -> List.of(value);
      case Constant _, Name _, OfList _, Lines _ -> List.of();
    };
  }

  /** This expression and all within it, from left to right. */
  default Stream<Expression> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
  }

  /** The bare names, each once, from left to right. */
  default List<String> names() {
    return all().<String>mapMulti((e, each) -> {
      if (e instanceof Name(var name)) {
        each.accept(name);
      }
    }).distinct().toList();
  }

  /** This expression with values in the place of names. */
  default Expression with(Map<String, Quantity> values) {
    return switch (this) {
      case Either(var left, var right) -> new Either(left.with(values), right.with(values));
      case Both(var left, var right) -> new Both(left.with(values), right.with(values));
      case Not(var condition) -> new Not(condition.with(values));
      case Compare(var left, var by, var right) -> new Compare(left.with(values), by, right.with(values));
      case Within(var value, var from, var to) ->
          new Within(value.with(values), from.with(values), to.with(values));
      case Calculate(var left, var by, var right) -> new Calculate(left.with(values), by, right.with(values));
      case Minus(var value) -> new Minus(value.with(values));
      case Name(var name) when values.containsKey(name) -> new Constant(values.get(name));
      case Name _, Constant _, OfList _, Lines _ -> this;
    };
  }
}
