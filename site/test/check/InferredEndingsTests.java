package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.ended;
import static site.test.check.Observed.inferred;
import static site.test.check.Observed.often;
import static site.test.check.Observed.run;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import site.book.Ending;

/** How the endings of runs are inferred. */
class InferredEndingsTests {

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
            run("ann: waits", "bob: waits", "main: everybody ate"),
            run("bob: waits", "ann: waits", "main: everybody ate"),
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
        """,
        inferred(often(6, ended(new Ending.Uncaught("Full: no")), ended(new Ending.Uncaught("Full: (no)")),
            ended(new Ending.Uncaught("Full: no 2")))));
  }

  @Test
  void anEndingThatIsAlwaysTheSameIsAClause() {
    assertEquals("> main: a\n\nexit 3\n", inferred(often(6, ended(new Ending.Exited(3), "main: a"))));
    assertEquals("> main: a\n\nkilled by SIGTERM\n",
        inferred(often(6, ended(new Ending.Killed("SIGTERM"), "main: a"))));
    assertEquals("> main: a\n\nstuck cook, main\n",
        inferred(often(6, ended(new Ending.Stuck(List.of("main", "cook")), "main: a"))));
    assertEquals("> main: a\n\nstill running after 2 s\n",
        inferred(often(6, ended(new Ending.StillRunning(Duration.ofSeconds(2)), "main: a"))));
  }

  @Test
  void anUncaughtExceptionIsSaidWithoutItsStackTrace() {
    assertEquals("> main: a\n\nthrows IllegalStateException: no\n", inferred(often(6, ended(
        new Ending.Uncaught("java.lang.IllegalStateException: no"), "main: a",
        "! Exception in thread \"main\" java.lang.IllegalStateException: no",
        "! \tat Main.main(Main.java:3)"))));
  }
}
