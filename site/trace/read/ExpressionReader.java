package site.trace.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import site.base.Nearest;
import site.trace.Expression;
import site.trace.Expression.Both;
import site.trace.Expression.Calculate;
import site.trace.Expression.Compare;
import site.trace.Expression.Comparison;
import site.trace.Expression.Constant;
import site.trace.Expression.Either;
import site.trace.Expression.Function;
import site.trace.Expression.Lines;
import site.trace.Expression.Minus;
import site.trace.Expression.Name;
import site.trace.Expression.Not;
import site.trace.Expression.OfList;
import site.trace.Expression.Operator;
import site.trace.Expression.Within;
import site.trace.Output;
import site.trace.Quantity;
import site.trace.Rational;
import site.trace.Step.Printed;

/** Reads an expression, from loosest to tightest: or, and, not, comparison, + -, * /, minus. */
final class ExpressionReader {

  private static final Set<String> WORDS = Set.of("or", "and", "not", "in");

  /** Also limits the operands of a condition: its tree leans to one side, so its depth grows with them. */
  private static final int MOST_TOKENS = 1_000;
  private static final int DEEPEST = 50;

  private final List<ExpressionToken> tokens;
  private final int line;
  private int next;
  private int depth;

  private ExpressionReader(List<ExpressionToken> tokens, int line) {
    this.tokens = tokens;
    this.line = line;
    if (tokens.size() > MOST_TOKENS) {
      throw new Mistake("an expression of more than " + MOST_TOKENS + " words and signs",
          "write several conditions");
    }
  }

  /** @throws Mistake */
  static Expression read(String text, int line) {
    var reader = new ExpressionReader(ExpressionToken.all(text), line);
    var expression = reader.either();
    if (reader.token().kind() != ExpressionToken.Kind.END) {
      throw reader.unexpected("the end, or `and`, or `or`");
    }
    return expression;
  }

  private Expression either() {
    var left = both();
    while (took("or")) {
      left = new Either(left, both());
    }
    return left;
  }

  private Expression both() {
    var left = not();
    while (took("and")) {
      left = new Both(left, not());
    }
    return left;
  }

  private Expression not() {
    return took("not") ? deeper(() -> new Not(not())) : comparison();
  }

  private Expression comparison() {
    var left = sum();
    if (took("in")) {
      var from = sum();
      expect("..");
      return new Within(left, from, sum());
    }
    for (var comparison : Comparison.values()) {
      if (took(comparison.sign())) {
        return new Compare(left, comparison, sum());
      }
    }
    return left;
  }

  private Expression sum() {
    var left = product();
    while (token().is("+") || token().is("-")) {
      left = new Calculate(left, operator(), product());
    }
    return left;
  }

  private Expression product() {
    var left = factor();
    while (token().is("*") || token().is("/")) {
      left = new Calculate(left, operator(), factor());
    }
    return left;
  }

  private Operator operator() {
    var sign = token().text();
    next++;
    return Arrays.stream(Operator.values()).filter(operator -> operator.sign().equals(sign)).findFirst()
        .orElseThrow();
  }

  private Expression factor() {
    if (took("-")) {
      return deeper(() -> new Minus(factor()));
    }
    if (took("(")) {
      var inner = deeper(this::either);
      expect(")");
      return inner;
    }
    var token = token();
    return switch (token.kind()) {
      case NUMBER -> constant(new Quantity.Number(number(token)));
      case TIME -> constant(time(token));
      case LINES -> lines(token);
      case WORD -> name(token);
      case SIGN, END -> throw unexpected("a value");
    };
  }

  private Expression deeper(Supplier<Expression> inner) {
    if (++depth > DEEPEST) {
      throw new Mistake(token().column(), "nested more than " + DEEPEST + " levels deep",
          "use fewer parentheses");
    }
    var expression = inner.get();
    depth--;
    return expression;
  }

  private static Rational number(ExpressionToken token) {
    try {
      return Rational.of(token.text());
    } catch (ArithmeticException tooLarge) {
      throw tooLarge(token, tooLarge);
    }
  }

  private static Quantity time(ExpressionToken token) {
    try {
      return Quantity.time(token.text());
    } catch (ArithmeticException tooLarge) {
      throw tooLarge(token, tooLarge);
    }
  }

  private static Mistake tooLarge(ExpressionToken token, ArithmeticException why) {
    return new Mistake(token.column(), why.getMessage(), "write a smaller number");
  }

  private Expression constant(Quantity value) {
    next++;
    return new Constant(value);
  }

  private Expression name(ExpressionToken word) {
    if (WORDS.contains(word.text())) {
      throw unexpected("a value");
    }
    next++;
    return took("(") ? function(word) : new Name(word.text());
  }

  private Expression function(ExpressionToken word) {
    var known = Arrays.stream(Function.values()).map(Function::word).toList();
    if (!known.contains(word.text())) {
      throw new Mistake(
          word.column(), "unknown function: " + word.text() + Nearest.hint(word.text(), known),
          "use one of " + String.join(", ", known) + ", or lines(> text)");
    }
    var list = token();
    if (list.kind() != ExpressionToken.Kind.WORD) {
      throw new Mistake(list.column(), word.text() + " is of a name", "write " + word.text() + "(name)");
    }
    next++;
    expect(")");
    return new OfList(Function.valueOf(word.text().toUpperCase()), list.text());
  }

  private Expression lines(ExpressionToken token) {
    next++;
    var text = token.text();
    if (!text.equals(">") && !text.equals("!") && !text.startsWith("> ") && !text.startsWith("! ")) {
      throw new Mistake(token.column(), "lines(...) is of a line", "write lines(> text) or lines(! text)");
    }
    var stream = text.startsWith(">") ? Output.OUT : Output.ERR;
    try {
      return new Lines(
          new Printed(line, stream, PatternReader.read(text.length() < 2 ? "" : text.substring(2))));
    } catch (Mistake mistake) {
      throw mistake.after(token.column() + 2);
    }
  }

  private ExpressionToken token() {
    return tokens.get(next);
  }

  private boolean took(String word) {
    boolean there = token().is(word);
    next += there ? 1 : 0;
    return there;
  }

  private void expect(String word) {
    if (!took(word)) {
      throw unexpected("`" + word + "`");
    }
  }

  private Mistake unexpected(String instead) {
    return new Mistake(
        token().column(), "expected " + instead + ", found `" + token().text() + "`",
        "correct the expression there");
  }
}
