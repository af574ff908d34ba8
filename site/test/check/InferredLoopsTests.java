package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.inferred;
import static site.test.check.Observed.often;
import static site.test.check.Observed.run;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Recording;

/** What is inferred of lanes and rounds that do the same. */
class InferredLoopsTests {

  @Test
  void speakersThatDoTheSameAreALoop() {
    var orders = List.of(List.of("ann", "bob", "cid"), List.of("cid", "ann", "bob"),
        List.of("bob", "cid", "ann"));
    assertEquals("""
        interleaved
          lane <who> for who in ann, bob, cid
            > <who>: sits down
            > <who>: eats
        """, inferred(IntStream.range(0, 24).mapToObj(i -> crossed(orders.get(i % 3), i)).toList()));
  }

  /** All sit down, and then eat in another order; now and then one after the other. */
  private static Recording crossed(List<String> names, int number) {
    var sit = names.stream().map(name -> name + ": sits down").toList();
    var eat = (number % 2 == 0 ? names : names.reversed()).stream().map(name -> name + ": eats").toList();
    var lines = number % 4 == 3
        ? names.stream().flatMap(name -> List.of(name + ": sits down", name + ": eats").stream()).toList()
        : Stream.concat(sit.stream(), eat.stream()).toList();
    return run(lines.toArray(String[]::new));
  }

  @Test
  void numberedThreadsAreCountedAndMatchedByName() {
    assertEquals("""
        interleaved
          lane w-<i> for i in 1..2
            > begins
            > goes on
            > ends
        """, inferred(often(6,
            run("[w-1] begins", "[w-2] begins", "[w-2] goes on", "[w-1] goes on", "[w-1] ends", "[w-2] ends"),
            run("[w-2] begins", "[w-2] goes on", "[w-1] begins", "[w-1] goes on", "[w-2] ends", "[w-1] ends"),
            run("[w-2] begins", "[w-1] begins", "[w-1] goes on", "[w-1] ends", "[w-2] goes on", "[w-2] ends"),
            run("[w-1] begins", "[w-1] goes on", "[w-1] ends", "[w-2] begins", "[w-2] goes on", "[w-2] ends"),
            run("[w-2] begins", "[w-2] goes on", "[w-2] ends", "[w-1] begins", "[w-1] goes on",
                "[w-1] ends"))));
  }

  @Test
  void hundredsOfDifferentLinesAreOneInARepeat() {
    assertEquals("""
        repeat 300
          > main: step <n:int>
        """, inferred(IntStream.range(0, 10).mapToObj(run -> run(
            IntStream.range(0, 300).mapToObj(i -> "main: step " + (run * 7919 + i * 31))
            .toArray(String[]::new))).toList()));
  }

  @Test
  void equalRoundsAreCounted() {
    assertEquals("""
        repeat 3
          > main: tick
          > main: tock
        """,
        inferred(often(6, run("main: tick", "main: tock", "main: tick", "main: tock",
            "main: tick", "main: tock"))));
  }

  @Test
  void roundsWhoseNumberVariesAreBounded() {
    assertEquals("""
        > main: begins

        # 1, 2, 3 rounds were seen; how many may there be?
        repeat 1..3
          > main: tries

        > main: ends
        """, inferred(often(6,
            run("main: begins", "main: tries", "main: ends"),
            run("main: begins", "main: tries", "main: tries", "main: ends"),
            run("main: begins", "main: tries", "main: tries", "main: tries", "main: ends"))));
  }
}
