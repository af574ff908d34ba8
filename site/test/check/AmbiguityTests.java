package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.read.TraceReader;

/** Traces that can be matched in very many ways are decided, or given up; none is pondered on for minutes. */
class AmbiguityTests {

  private static final String BLOCK = "this block can be matched in too many ways to try them all";
  private static final String PATTERN = "this pattern fits a line in too many ways to try them all";

  private static final Map<String, String> EXPECTED = Map.ofEntries(
        Map.entry("free rounds of two cases in each of four lanes",
            "printed none of the 2 lines allowed here"),
        Map.entry("free lines in four lanes", "allowed"),
        Map.entry("names in eight lanes", "printed none of the 8 lines allowed here"),
        Map.entry("names in eight lanes, which are ended in another order",
            "printed none of the 8 lines allowed here"),
        Map.entry("two free loops in ten lanes", BLOCK),
        Map.entry("critical sections", "allowed"),
        Map.entry("a name in each of 40 lanes", "printed none of the 2 lines allowed here"),
        Map.entry("five texts in one pattern", PATTERN),
        Map.entry("five texts that are forgotten", PATTERN),
        Map.entry("a condition on the parts of a text", "printed none of the 58 lines allowed here"),
        Map.entry("never, with five texts", PATTERN),
        Map.entry("before, with three texts", PATTERN),
        Map.entry("names in any order", BLOCK),
        Map.entry("optional lines", "allowed"),
        Map.entry("optional names", "printed more than the trace allows"),
        Map.entry("gaps", "allowed"),
        Map.entry("loops in loops", "allowed"),
        Map.entry("cases whose order counts", BLOCK));

  @Test
  void eachIsDecidedOrGivenUp() {
    var said = new TreeMap<String, String>();
    AmbiguousTrace.all().forEach(it -> {
      var read = TraceReader.read("X.trace", it.trace());
      assertEquals(List.of(), read.problems());
      said.put(it.name(),
          switch (TraceChecker.check(read.trace(), Observed.run(it.printed().toArray(String[]::new)))) {
        case Verdict.Allowed _ -> "allowed";
        case Verdict.Rejected(var problem) -> problem.what();
      });
    });
    assertEquals(new TreeMap<>(EXPECTED), said);
  }
}
