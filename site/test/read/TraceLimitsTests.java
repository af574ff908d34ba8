package site.test.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import site.base.Problem;
import site.trace.Quantity;
import site.trace.Rational;
import site.trace.read.TraceReader;

/** What is too long, too deep or too large is a problem of its line. */
class TraceLimitsTests {

  @Test
  void blocksWithinBlocks() {
    assertEquals(List.of(), problems(nested(50)));
    assertEquals(List.of("52: nested more than 50 levels deep"), problems(nested(51)));
    assertEquals("nested more than 50 levels deep", problems(nested(3_000)).getFirst()
        .replaceFirst(".*: ", ""));
  }

  @Test
  void parenthesesWithinParentheses() {
    assertEquals(List.of(), problems(parentheses(50)));
    assertEquals(List.of("2: nested more than 50 levels deep"), problems(parentheses(51)));
    assertEquals(List.of("2: nested more than 50 levels deep"),
        problems(List.of("> <x:int>", "where " + "-".repeat(300) + "x < 1")));
    assertEquals(List.of("2: nested more than 50 levels deep"),
        problems(List.of("> <x:int>", "where " + "not ".repeat(60) + "x < 1")));
  }

  @Test
  void longLinesAndExpressions() {
    assertEquals(List.of("1: a line of more than 10000 characters"),
        problems(List.of("> " + "a".repeat(10_000))));
    var sum = IntStream.range(0, 600).mapToObj(_ -> "x").collect(Collectors.joining(" + "));
    assertEquals(List.of("2: an expression of more than 1000 words and signs"),
        problems(List.of("> <x:int>", "where " + sum + " > 1")));
  }

  @Test
  void largeNumbers() {
    assertEquals(List.of("2: an exponent beyond 10000"), problems(List.of("> <x:int>",
        "where x < 1e99999999999")));
    assertEquals(List.of("2: an exponent beyond 10000"), problems(List.of("> <x:int>", "where x < 1e20001")));
    assertEquals(List.of("2: a number of more than 1000 digits"),
        problems(List.of("> <x:int>", "where x < " + "1".repeat(1_001))));
    assertEquals(List.of("2: a number of more than 1000 digits"),
        problems(List.of("> <x:int>", "where x < " + "1".repeat(1_001) + " s")));
  }

  @Test
  void whatAProgramPrintsIsATextWhereItIsTooLargeANumber() {
    assertEquals(new Quantity.Number(Rational.of("1".repeat(1_000))), Quantity.of("1".repeat(1_000)));
    for (var text : List.of("1".repeat(1_001), "1".repeat(1_001) + " s", "1e99999999999", "1e-99999")) {
      assertEquals(new Quantity.Text(text), Quantity.of(text));
    }
  }

  private static List<String> nested(int depth) {
    var lines = new ArrayList<String>();
    IntStream.range(0, depth).forEach(i -> lines.add("  ".repeat(i) + "optional"));
    lines.add("  ".repeat(depth) + "> a");
    return lines;
  }

  private static List<String> parentheses(int depth) {
    return List.of("> <x:int>", "where " + "(".repeat(depth) + "x" + ")".repeat(depth) + " < 1");
  }

  private static List<String> problems(List<String> lines) {
    return TraceReader.read("X.trace", lines).problems().stream().map(TraceLimitsTests::told).toList();
  }

  private static String told(Problem problem) {
    return problem.line() + ": " + problem.what();
  }
}
