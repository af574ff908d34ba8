package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.ended;
import static site.test.check.Observed.inferred;
import static site.test.check.Observed.often;
import static site.test.check.Observed.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Ending;
import site.book.Recording;

/** What is inferred from runs alone. */
class InferenceTests {

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
  void anOrderBetweenThreadsIsAskedAbout() {
    assertEquals("""
        # always seen in this order; is it promised?
        > cook: rings
        > main: eats
        """, inferred(often(6, run("cook: rings", "main: eats"))));
  }

  @Test
  void anOrderBetweenTheThreadsOfTwoBlocksIsAskedAbout() {
    assertEquals("""
        > main: begins

        interleaved
          > ann: sits
          > bob: sits

        # always seen in this order; is it promised?
        > cid: cooks
        > cid: serves
        """, inferred(often(6, run("main: begins", "ann: sits", "bob: sits", "cid: cooks", "cid: serves"),
            run("main: begins", "bob: sits", "ann: sits", "cid: cooks", "cid: serves"))));
  }

  @Test
  void eitherOrderIsInterleavedAndWhatComesAfterStaysOutside() {
    assertEquals("""
        interleaved
          > ann: hello
          > bob: hello

        > main: done
        """, inferred(often(6, run("ann: hello", "bob: hello", "main: done"), run("bob: hello", "ann: hello", "main: done"))));
  }

  @Test
  void outcomesAreAlternatives() {
    assertEquals("""
        > main: begins

        one of
          > main: 110
          > main: 120
        """, inferred(often(6, run("main: begins", "main: 120"), run("main: begins", "main: 110"))));
  }

  @Test
  void whatGoesTogetherIsACase() {
    assertEquals("""
        one of
          case ann first
            > ann: read 100
            > bob: read 110
          case bob first
            > bob: read 100
            > ann: read 120
        """, inferred(often(6, run("ann: read 100", "bob: read 110"), run("bob: read 100", "ann: read 120"))));
  }

  @Test
  void whatIsMissingInSomeRunsIsOptional() {
    assertEquals("""
        > main: a

        optional
          > main: b

        > main: c
        """, inferred(often(6, run("main: a", "main: b", "main: c"), run("main: a", "main: c"))));
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
  void hundredsOfDifferentLinesAreOneInARepeat() {
    assertEquals("""
        repeat 300
          > main: step <n:int>
        """, inferred(IntStream.range(0, 10).mapToObj(run -> run(
            IntStream.range(0, 300).mapToObj(i -> "main: step " + (run * 7919 + i * 31)).toArray(String[]::new))).toList()));
  }

  @Test
  void speakersThatDoTheSameAreALoop() {
    var orders = List.of(List.of("ann", "bob", "cid"), List.of("cid", "ann", "bob"), List.of("bob", "cid", "ann"));
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
        : java.util.stream.Stream.concat(sit.stream(), eat.stream()).toList();
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
            run("[w-2] begins", "[w-2] goes on", "[w-2] ends", "[w-1] begins", "[w-1] goes on", "[w-1] ends"))));
  }

  @Test
  void whoIsNeverAtItAtOnceIsAskedAbout() {
    assertEquals("""
        interleaved
          lane <who> for who in ann, bob, cid
            > <who>: begins
            > <who>: ends

        # never seen at once; is it promised?
        always lines(> ann: begins) - lines(> ann: ends) + lines(> bob: begins) - lines(> bob: ends) in 0..1
        """, inferred(often(7,
            run("ann: begins", "ann: ends", "cid: begins", "bob: begins", "cid: ends", "bob: ends"),
            run("bob: begins", "cid: begins", "bob: ends", "ann: begins", "ann: ends", "cid: ends"),
            run("cid: begins", "ann: begins", "cid: ends", "ann: ends", "bob: begins", "bob: ends"),
            run("bob: begins", "bob: ends", "cid: begins", "cid: ends", "ann: begins", "ann: ends"))));
  }

  @Test
  void equalRoundsAreCounted() {
    assertEquals("""
        repeat 3
          > main: tick
          > main: tock
        """, inferred(often(6, run("main: tick", "main: tock", "main: tick", "main: tock", "main: tick", "main: tock"))));
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
            run("main: begins", "main: tries", "main: ends"), run("main: begins", "main: tries", "main: tries", "main: ends"),
            run("main: begins", "main: tries", "main: tries", "main: tries", "main: ends"))));
  }

  @Test
  void whatWasNeverTornIsKeptTogether() {
    assertEquals("""
        # never seen torn apart; is it promised?
        any order
          together
            > ann: takes it
            > ann: eats
          together
            > bob: takes it
            > bob: eats
        """, inferred(often(6, run("ann: takes it", "ann: eats", "bob: takes it", "bob: eats"),
            run("bob: takes it", "bob: eats", "ann: takes it", "ann: eats"))));
  }

  @Test
  void endingsAreCases() {
    assertEquals("""
        interleaved
          > ann: waits
          > bob: waits

        one of
          case ends
            > main: everybody ate
          case deadlock
            deadlock of ann, bob
        """, inferred(often(6,
            run("ann: waits", "bob: waits", "main: everybody ate"), run("bob: waits", "ann: waits", "main: everybody ate"),
            ended(new Ending.Deadlock(List.of("bob", "ann")), "ann: waits", "bob: waits"),
            ended(new Ending.Deadlock(List.of("ann", "bob")), "bob: waits", "ann: waits"))));
  }

  @Test
  void casesOfLikeEndingsHaveDifferentNames() {
    assertEquals("""
        one of
          case stuck ann
            > bob: eats
            stuck ann
          case stuck bob
            > ann: eats
            stuck bob
        """, inferred(often(6, ended(new Ending.Stuck(List.of("ann")), "bob: eats"),
            ended(new Ending.Stuck(List.of("bob")), "ann: eats"))));
    assertEquals("""
        one of
          case throws Full no
            throws Full: no
          case throws Full no 2
            throws Full: (no)
          case throws Full no 2 2
            throws Full: no 2
        """, inferred(often(6, ended(new Ending.Uncaught("Full: no")), ended(new Ending.Uncaught("Full: (no)")),
            ended(new Ending.Uncaught("Full: no 2")))));
  }

  @Test
  void anEndingThatIsAlwaysTheSameIsAClause() {
    assertEquals("> main: a\n\nexit 3\n", inferred(often(6, ended(new Ending.Exited(3), "main: a"))));
    assertEquals("> main: a\n\nkilled by SIGTERM\n", inferred(often(6, ended(new Ending.Killed("SIGTERM"), "main: a"))));
    assertEquals("> main: a\n\nstuck cook, main\n",
        inferred(often(6, ended(new Ending.Stuck(List.of("main", "cook")), "main: a"))));
    assertEquals("> main: a\n\nstill running after 2s\n",
        inferred(often(6, ended(new Ending.StillRunning(Duration.ofSeconds(2)), "main: a"))));
  }

  @Test
  void anUncaughtExceptionIsSaidWithoutItsStackTrace() {
    assertEquals("> main: a\n\nthrows IllegalStateException: no\n", inferred(often(6, ended(
        new Ending.Uncaught("java.lang.IllegalStateException: no"), "main: a",
        "! Exception in thread \"main\" java.lang.IllegalStateException: no", "! \tat Main.main(Main.java:3)"))));
  }

  @Test
  void standardErrorIsInferredByItself() {
    assertEquals("""
        > main: a
        > main: b
        ! main: careful
        """, inferred(often(6, run("main: a", "! main: careful", "main: b"), run("! main: careful", "main: a", "main: b"))));
  }

  @Test
  void theSameRunsGiveTheSameTrace() {
    var runs = often(4, run("ann: a", "bob: b 1"), run("bob: b 2", "ann: a"), run("bob: b 2", "ann: a", "bob: c"));
    assertEquals(inferred(runs), inferred(runs));
  }
}
