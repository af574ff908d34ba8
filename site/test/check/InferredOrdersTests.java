package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.inferred;
import static site.test.check.Observed.often;
import static site.test.check.Observed.run;

import org.junit.jupiter.api.Test;

/** What orders are inferred from runs alone. */
class InferredOrdersTests {

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
        """,
        inferred(often(6, run("ann: hello", "bob: hello", "main: done"),
            run("bob: hello", "ann: hello", "main: done"))));
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
        """,
        inferred(often(6, run("ann: read 100", "bob: read 110"), run("bob: read 100", "ann: read 120"))));
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
}
