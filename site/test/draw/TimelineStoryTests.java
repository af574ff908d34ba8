package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.draw.SampleRun.blocker;
import static site.test.draw.SampleRun.ms;
import static site.test.draw.SampleRun.span;

import org.junit.jupiter.api.Test;
import site.book.Span;
import site.book.Span.State;

/** A timeline in words, for those who do not see it. */
class TimelineStoryTests {

  @Test
  void whoDoesNotSeeItIsToldTheStory() throws Exception {
    var words = new SampleRun()
        .with(span("ann", State.SLEEPING, 0, 300), span("bob", State.RUNNING, 0, 300))
        .with(new Span("bob", State.WAITING, ms(300), ms(352), "", blocker("lock", "ann"))).words();
    assertTrue(words.contains("ann slept 300\u00a0ms while bob ran."), words);
    assertTrue(words.contains("bob waited 52\u00a0ms, for lock, which ann has."), words);
  }

  @Test
  void aLongStoryIsToldInSums() throws Exception {
    var run = new SampleRun();
    for (var i = 0; i < 30; i++) {
      run = run.with(span("ann", State.SLEEPING, 20 * i, 20 * i + 10),
          span("ann", State.RUNNING, 20 * i + 10, 20 * i + 20));
    }
    assertTrue(run.words().contains("ann slept 300\u00a0ms in 30 spans."), run.words());
  }

  @Test
  void processesAreTold() throws Exception {
    var run = new SampleRun().with(span("main", State.WAITING, 0, 100))
        .with(span("cook", State.ALIVE, 0, 60), span("cook", State.SLEEPING, 60, 90))
        .with(span("cook", State.ALIVE, 90, 100));
    assertTrue(run.words().startsWith(
        "main is the only thread. Child processes: cook. "
            + "main waited 100\u00a0ms. cook was alive 60\u00a0ms."),
        run.words());
  }

  @Test
  void whatIsNotDrawnIsTold() throws Exception {
    var run = new SampleRun();
    for (var i = 0; i < 30; i++) {
      run = run.with(span("worker-" + i, State.RUNNING, 0, 9));
    }
    assertTrue(run.html().contains(">6 more threads are not drawn.<"), run.html());
    assertTrue(run.words().contains(" 6 more threads are not drawn."), run.words());
    var words = run.leavesOut(170).words();
    assertTrue(words.contains("176 more threads are not drawn; the recorder followed the first 30."), words);
    assertFalse(words.contains("worker-29"), words);
  }
}
