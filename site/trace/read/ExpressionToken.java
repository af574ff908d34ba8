package site.trace.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import site.trace.Quantity;

/**
 * A piece of an expression.
 *
 * @param text for {@link Kind#LINES}: the line within the parentheses, with its mark
 * @param column in the expression, from 0
 */
record ExpressionToken(Kind kind, String text, int column) {

  enum Kind { TIME, NUMBER, LINES, WORD, SIGN, END }

  private static final Pattern TIME = Pattern.compile(Quantity.TIME + "(?![\\p{L}\\p{Nd}_])");
  private static final Pattern NUMBER = Pattern.compile(Quantity.NUMBER);
  private static final Pattern LINES = Pattern.compile("lines\\s*\\(");
  private static final Pattern WORD = Pattern.compile(PatternReader.NAME);
  private static final Pattern SIGN = Pattern.compile("\\.\\.|<=|>=|==|!=|[-+*/<>()]");

  /** @throws Mistake where a character begins no token */
  static List<ExpressionToken> all(String text) {
    var tokens = new ArrayList<ExpressionToken>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        at = next(text, at, tokens);
      }
    }
    tokens.add(new ExpressionToken(Kind.END, "the end", text.length()));
    return tokens;
  }

  private static int next(String text, int at, List<ExpressionToken> tokens) {
    var matcher = TIME.matcher(text);
    if (looking(matcher, TIME, text, at)) {
      return add(tokens, Kind.TIME, matcher, at);
    }
    if (looking(matcher, NUMBER, text, at)) {
      return add(tokens, Kind.NUMBER, matcher, at);
    }
    if (looking(matcher, LINES, text, at)) {
      int end = balanced(text, matcher.end() - 1);
      tokens.add(new ExpressionToken(Kind.LINES, text.substring(matcher.end(), end), matcher.end()));
      return end + 1;
    }
    if (looking(matcher, WORD, text, at)) {
      return add(tokens, Kind.WORD, matcher, at);
    }
    if (looking(matcher, SIGN, text, at)) {
      return add(tokens, Kind.SIGN, matcher, at);
    }
    throw new Mistake(
        at, "not part of an expression: " + text.charAt(at),
        "use names, numbers, durations, + - * / ( ), < <= > >= == !=, in A..B, and, or, not");
  }

  private static boolean looking(Matcher matcher, Pattern pattern, String text, int at) {
    return matcher.usePattern(pattern).region(at, text.length()).lookingAt();
  }

  private static int add(List<ExpressionToken> tokens, Kind kind, Matcher matcher, int at) {
    tokens.add(new ExpressionToken(kind, matcher.group(), at));
    return matcher.end();
  }

  /** The place of the parenthesis that closes the one opened here. */
  private static int balanced(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new Mistake(open, "a parenthesis is not closed", "close it: lines(> text)");
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
  }
}
