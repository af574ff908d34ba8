package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.ended;
import static site.test.check.Observed.often;
import static site.test.check.Observed.proposed;
import static site.test.check.Observed.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import site.book.Ending;

/** What becomes of a trace that is there already. */
class RevisionTests {

  @Test
  void aTraceThatAllowsAllRunsStaysAsItIs() {
    var written = """
        # wide as it is
        > main: a <anything:text>

        runs 7
        """;
    assertEquals(written, proposed(written, often(3, run("main: a 1"))));
  }

  @Test
  void aLineThatDoesNotHoldIsReplacedAndTheRestStays() {
    assertEquals("""
        # The beginning.
        > main: begins in <_:text>

        # The sum of both.
        > main: 130

        # The end.
        > main: ends
        runs 3
        """, proposed("""
        # The beginning.
        > main: begins in <_:text>

        # The sum of both.
        > main: 120

        # The end.
        > main: ends
        runs 3
        """, often(6, run("main: begins in 3 ms", "main: 130", "main: ends"))));
  }

  @Test
  void aFurtherOutcomeIsAddedToThoseWritten() {
    assertEquals("""
        one of
          # Never seen here.
          > main: 90
          > main: 110
          > main: 130
        """, proposed("""
        one of
          # Never seen here.
          > main: 90
          > main: 110
        """, often(6, run("main: 110"), run("main: 130"))));
  }

  @Test
  void aLineThatIsMissingIsPutInItsPlace() {
    assertEquals("""
        > main: a
        > main: b
        > main: c
        """, proposed("""
        > main: a
        > main: c
        """, often(6, run("main: a", "main: b", "main: c"))));
  }

  @Test
  void aLineThatNeverComesIsTakenOut() {
    assertEquals("""
        > main: a
        > main: c
        """, proposed("""
        > main: a
        > main: b
        > main: c
        """, often(6, run("main: a", "main: c"))));
  }

  @Test
  void aLaneIsMendedAndTheOthersStay() {
    assertEquals("""
        interleaved
          # Ann has her reasons.
          lane ann
            > ann: <_:int>
          lane bob
            > bob: 3
        """, proposed("""
        interleaved
          # Ann has her reasons.
          lane ann
            > ann: <_:int>
          lane bob
            > bob: 2
        """, often(6, run("ann: 1", "bob: 3"), run("bob: 3", "ann: 1"))));
  }

  @Test
  void aConditionThatDoesNotHoldGoes() {
    assertEquals("""
        > main: took <t:duration>

        where t > 1 ms
        """, proposed("""
        > main: took <t:duration>

        where t > 1 ms
        where t < 10 ms
        """, often(6, run("main: took 20 ms"))));
  }

  @Test
  void anEndingThatDoesNotHoldIsReplaced() {
    assertEquals("""
        > main: a

        stuck main
        """, proposed("""
        > main: a
        """, often(6, ended(new Ending.Stuck(List.of("main")), "main: a"))));
  }

  @Test
  void ofAnIllFormedTraceTheFirstCommentAndTheStartStay() {
    assertEquals("""
        # About this.
        > main: b

        runs 4
        """, proposed("""
        # About this.
        any oder
          > main: a

        runs 4
        """, often(6, run("main: b"))));
  }
}
