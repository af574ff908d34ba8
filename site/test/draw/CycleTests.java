package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.draw.SampleRun.NAP;
import static site.test.draw.SampleRun.blocker;

import java.util.List;
import org.junit.jupiter.api.Test;
import site.book.Cause;
import site.book.Ending;
import site.book.StoppedThread;
import site.book.StoppedThread.Frame;

/** The circle of a deadlock. */
class CycleTests {

  @Test
  void theCircleOfADeadlockSaysWhoHasWhatAndWhoWaits() throws Exception {
    var run = NAP.ends(new Ending.Deadlock(List.of("ann", "bob")),
        new StoppedThread("main", Thread.State.WAITING, blocker("ann", ""), List.of()),
        new StoppedThread("ann", Thread.State.BLOCKED, blocker("left", "bob"),
            List.of(new Frame("main", "LostDeposit.java:15"), new Frame("main", "LostDeposit.java:3"))),
        new StoppedThread("bob", Thread.State.WAITING, blocker("", "ann"), List.of()));
    var cycle = run.all("svg", "cycle").getFirst();
    assertEquals(
        "ann waits for left, which bob has, at LostDeposit.java:15. bob waits for an Object, which ann has.",
        cycle.getElementsByTagName("desc").item(0).getTextContent());
    assertEquals(2, run.all("rect", "thread").size());
    assertTrue(run.words().contains("Then ann and bob wait for each other, for ever."));
  }

  @Test
  void aDeadlockWithoutOwnersInItsDumpHasNoCircle() throws Exception {
    var run = NAP.ends(new Ending.Deadlock(List.of("ann", "bob")),
        new StoppedThread("ann", Thread.State.WAITING, Cause.NONE, List.of()),
        new StoppedThread("bob", Thread.State.WAITING, blocker("left", "cid"), List.of()));
    assertEquals(List.of(), run.all("svg", "cycle"));
  }
}
