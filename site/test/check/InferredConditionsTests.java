package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.inferred;
import static site.test.check.Observed.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import site.book.Recording;

/** What is inferred of the values that varied. */
class InferredConditionsTests {

  @Test
  void boundsThatAlwaysHeldAreAskedAbout() {
    assertEquals("""
        > main: one took <t:duration>
        > main: all took <t2:duration>, <n:int> waits

        # always seen so; is it promised?
        where n > 0
        where t < t2
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run(
            "main: one took " + (105 + 9 * i) + " ms",
            "main: all took " + (320 + 19 * i) + " ms, " + (5 + 3 * i) + " waits")).toList()));
  }

  @Test
  void aRoundDurationJustUnderManyIsAskedAbout() {
    assertEquals("""
        > main: slept <t:duration>

        # never seen shorter; is it promised?
        where t >= 200 ms
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run(
            "main: slept " + (201 + i * i / 2) + " ms")).toList()));
  }

  @Test
  void numbersThatFitTogetherAreAskedAbout() {
    assertEquals("""
        > main: ann sold <n:int>, bob <n2:int>

        # always seen so; is it promised?
        where n > 0
        where n2 > 0

        # always seen to fit; is it promised?
        where n + n2 == 1000
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run(
            "main: ann sold " + (300 + 7 * i) + ", bob " + (700 - 7 * i))).toList()));
  }

  @Test
  void twoNumbersThatMakeAThirdAreAskedAbout() {
    assertEquals("""
        > main: ann sold <n:int>, bob <n2:int>, both <n3:int>

        # always seen so; is it promised?
        where n > 0
        where n2 > 0
        where n3 > 0

        # always seen to fit; is it promised?
        where n + n2 == n3
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run(
            "main: ann sold " + (300 + 7 * i) + ", bob " + (50 + i * i) + ", both " + (350 + 7 * i + i * i)))
            .toList()));
  }

  @Test
  void numbersInARowOfWhichEachRunHasOneAreARange() {
    assertEquals("> main: both at once in <n:0..5> of 300, after <t:duration>\n",
        inferred(IntStream.range(0, 24).mapToObj(i -> run(
            "main: both at once in " + i % 6 + " of 300, after " + (7 + i) + " ms")).toList()));
  }

  @Test
  void howMuchMoreOneOfTwoCountsIsIsAskedAbout() {
    assertEquals("""
        > virtual: <n:int> switches of 20000
        > platform: <n2:int> switches of 20000

        # always seen so; is it promised?
        where n > 0
        where n2 > 0
        where 100 * n < n2
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run(
            "[main] virtual: " + (30 + i * i % 53) + " switches of 20000",
            "[main] platform: " + (20_000 + i * i) + " switches of 20000"))
        .toList()));
  }

  @Test
  void ofAChainOfComparisonsEachLinkIsAskedAbout() {
    assertEquals("""
        > main: thread <t:duration>, process <t2:duration>, jvm <t3:duration>

        # always seen so; is it promised?
        where 10 * t < t2
        where 20 * t2 < t3
        """, inferred(IntStream.range(0, 20).mapToObj(i -> run("main: thread %d us, process %d us, jvm %d ms"
            .formatted(100 + 7 * i, 3000 + i * i * 11, 317 + i * i))).toList()));
  }

  @Test
  void aCountThatIsNeverNearZeroHasAFloor() {
    assertEquals("""
        > main: apart in <n:int> of 300

        # always seen so; is it promised?
        where n >= 100
        """, inferred(IntStream.range(0, 40).mapToObj(i -> run(
            "main: apart in " + (i < 2 ? 280 + i : 255 + 3 * (i % 13)) + " of 300")).toList()));
  }

  @Test
  void hexNumbersThatAlwaysDifferAreAskedAbout() {
    var random = new Random(1);
    assertEquals("""
        > main: challenge <id:hex>
        > main: challenge <id2:hex>

        # always seen so; is it promised?
        where id != id2
        """,
        inferred(IntStream.range(0, 20).mapToObj(_ ->
            run("main: challenge a1%016x".formatted(random.nextLong()),
            "main: challenge a2%016x".formatted(random.nextLong()))).toList()));
  }

  @Test
  void whatIsDealtOutAndWhatIsMadeOfItIsAskedAbout() {
    assertEquals("""
        interleaved
          lane w-<i> for i in 1..2
            # 1, 2, 3 rounds were seen; how many may there be?
            repeat 1..3
              > squares <n:1..4>: <n2:1..16>
            > goes

        # always seen in this order; is it promised?
        before
          > squares <_:1..4>: <_:1..16>
          > goes

        # always seen to fit; is it promised?
        each n2 == n * n

        # always seen so of all together; is it promised?
        where count(n) == 4 and distinct(n)
        """, inferred(IntStream.range(0, 60).mapToObj(InferredConditionsTests::dealt).toList()));
  }

  /** Two threads deal out the numbers from 1 to 4, each of them at least one, in any order. */
  private static Recording dealt(int number) {
    var random = new Random(number);
    var numbers = new ArrayList<>(List.of(1, 2, 3, 4));
    Collections.shuffle(numbers, random);
    int first = 1 + random.nextInt(3);
    var left = List.of(new ArrayDeque<>(numbers.subList(0, first)),
        new ArrayDeque<>(numbers.subList(first, 4)));
    var lines = new ArrayList<String>();
    var there = new ArrayList<>(List.of(0, 1));
    while (!there.isEmpty()) {
      int who = there.get(random.nextInt(there.size()));
      var next = left.get(who).poll();
      lines.add("[w-" + (who + 1) + "] " + (next == null ? "goes" : "squares " + next + ": " + next * next));
      there.removeIf(it -> next == null && it == who);
    }
    return run(lines.toArray(String[]::new));
  }
}
