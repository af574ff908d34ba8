package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.inferred;
import static site.test.check.Observed.often;
import static site.test.check.Observed.run;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import site.book.Recording;

/** What lines are inferred from runs alone. */
class InferredLinesTests {

  @Test
  void linesThatAreAlwaysTheSameAreWritten() {
    assertEquals("""
        > main: a \\<b> \\\\
        > main: c
        """, inferred(often(6, run("main: a <b> \\", "main: c"))));
  }

  @Test
  void nothingPrintedIsAnEmptyTrace() {
    assertEquals("", inferred(often(6, run())));
  }

  @Test
  void whatVariesIsAPlaceholderOfItsTypeAndEqualsHaveOneName() {
    assertEquals("""
        > main: pid <pid:pid> began
        > main: on <address:address>
        > main: pid <pid> took <t:duration>
        > main: got <n:number>, object@<id:hex>
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run(
            "main: pid " + (4000 + 7 * i) + " began", "main: on localhost:" + (50_000 + i * i),
            "main: pid " + (4000 + 7 * i) + " took " + (30 + i) + " ms",
            "main: got " + (i + 0.5) + ", object@" + Integer.toHexString(0xabcde + 77 * i))).toList()));
  }

  @Test
  void aNumberThatComesBackIsOneOfAFew() {
    assertEquals("""
        one of
          > main: 2 left
          > main: 3 left
        """, inferred(often(6, run("main: 3 left"), run("main: 2 left"))));
  }

  @Test
  void aCountBetweenTwoThatWereSeenIsForeseen() {
    var runs = new ArrayList<Recording>();
    for (int i = 0; i < 12; i++) {
      runs.add(run("main: took " + (220 + 11 * i) + " ms, at most " + (i % 3 == 0 ? 2 : 4) + " at once"));
    }
    assertEquals("> main: took <t:duration>, at most <n:2..4> at once\n", inferred(runs));
  }

  @Test
  void standardErrorIsInferredByItself() {
    assertEquals("""
        > main: a
        > main: b
        ! main: careful
        """,
        inferred(often(6, run("main: a", "! main: careful", "main: b"),
            run("! main: careful", "main: a", "main: b"))));
  }

  @Test
  void theSameRunsGiveTheSameTrace() {
    var runs = often(4, run("ann: a", "bob: b 1"), run("bob: b 2", "ann: a"),
        run("bob: b 2", "ann: a", "bob: c"));
    assertEquals(inferred(runs), inferred(runs));
  }
}
