package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.draw.SampleRun.percent;
import static site.test.draw.SampleRun.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import site.book.Span.State;

/** Where the time of a run begins in its picture, and what of it is cut. */
class TimelineAxisTests {

  @Test
  void timeStartsWithTheSnippetsOwnFirstAction() throws Exception {
    var run = new SampleRun().with(span("main", State.RUNNING, 0, 100)).print("main", "main: hello", 60)
        .print("main", "main: bye", 100);
    assertTrue(run.times().contains("0\u00a0ms"), run.times().toString());
    assertTrue(run.times().contains("40\u00a0ms"), run.times().toString());
    assertEquals(0, percent(run.all("rect", "running").getFirst(), "x"), 0.1);
  }

  @Test
  void aLongQuietStretchIsCutAndTheAxisTellsItsLength() throws Exception {
    var run = new SampleRun().with(
        span("ann", State.IO, 0, 5), span("ann", State.RUNNING, 0, 5), span("ann", State.WAITING, 5, 1005),
        span("ann", State.RUNNING, 1005, 1010));
    assertEquals(1, run.all("svg", "cut").size());
    assertTrue(run.times().contains("cut: 1000\u00a0ms"), run.times().toString());
    assertTrue(run.times().contains("1010\u00a0ms"), "the end keeps its true time: " + run.times());
    assertEquals(25, percent(run.all("rect", "running").getFirst(), "width"), 0.5);
  }

  @Test
  void whatSomebodyRunsThroughIsNotCut() throws Exception {
    var run = new SampleRun().with(
        span("ann", State.IO, 0, 5), span("ann", State.RUNNING, 0, 5), span("ann", State.WAITING, 5, 1005),
        span("ann", State.RUNNING, 1005, 1010))
        .with(span("bob", State.RUNNING, 0, 1010));
    assertEquals(List.of(), run.all("svg", "cut"));
  }
}
