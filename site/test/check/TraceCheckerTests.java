package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Verdict;
import site.check.TraceChecker;

/** How much is looked at before a search is given up. */
class TraceCheckerTests {

  /** A state for each way to give some of the names a line: 1,957 for 6 names, 13,700 for 7. */
  @Test
  void aTraceWithManyWaysAllowsButNotPlainly() {
    assertEquals(List.of(true, true), namesInAnyOrder(6));
    assertEquals(List.of(true, false), namesInAnyOrder(7));
  }

  /** Whether so many names, each of which fits each line, are allowed, and whether plainly. */
  private static List<Boolean> namesInAnyOrder(int count) {
    var lines = new ArrayList<>(List.of("any order"));
    IntStream.range(0, count).forEach(i -> lines.add("  > <name%d>".formatted(i)));
    IntStream.range(1, count).forEach(i -> lines.add("where name%d != name0".formatted(i)));
    var trace = Observed.trace(lines).orElseThrow();
    var run = Observed.run(Stream.iterate(1, i -> i + 1).limit(count).map(i -> "v" + i)
        .toArray(String[]::new));
    return List.of(TraceChecker.check(trace, run) instanceof Verdict.Allowed,
        TraceChecker.plainlyAllows(trace, run));
  }
}
