package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.draw.SampleRun.NAP;
import static site.test.draw.SampleRun.blocker;
import static site.test.draw.SampleRun.em;
import static site.test.draw.SampleRun.ms;
import static site.test.draw.SampleRun.percent;
import static site.test.draw.SampleRun.span;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import site.book.Cause;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;

/** A run as swim lanes that are read by everybody: without colour, without seeing, on a phone. */
class SwimLanesTests {

  @Test
  void aStateIsAsLongAsItTook() throws Exception {
    var strips = NAP.all("rect", "sleeping");
    assertEquals(1, strips.size());
    assertEquals(20, percent(strips.getFirst(), "x"), 0.1);
    assertEquals(40, percent(strips.getFirst(), "width"), 0.1);
  }

  @Test
  void aBlockedThreadIsNeverDrawnAsRunning() throws Exception {
    for (var running : NAP.in("bob", "rect", "running")) {
      assertTrue(percent(running, "x") + percent(running, "width") <= 70.1);
    }
    assertEquals(70, percent(NAP.in("bob", "rect", "blocked").getFirst(), "x"), 0.1);
  }

  @Test
  void statesDifferInMoreThanColour() throws Exception {
    var run = new SampleRun();
    for (var state : State.values()) {
      run = run.with(span("ann", state, 10 * state.ordinal(), 10 + 10 * state.ordinal()));
    }
    var fills = new ArrayList<String>();
    for (var state : State.values()) {
      fills.add(run.all("g", state.name().toLowerCase()).getFirst().getAttribute("fill"));
    }
    assertEquals(fills.size(), fills.stream().distinct().count(), fills.toString());
    var patterns = run.all("pattern", "").stream().map(it -> it.getAttribute("id")).toList();
    assertTrue(fills.stream().filter(fill -> !fill.isEmpty())
        .allMatch(fill -> patterns.contains(fill.replaceAll("url\\(#(.*)\\)", "$1"))), patterns.toString());
  }

  @Test
  void aStateSaysItselfItsLengthItsReasonAndItsLine() throws Exception {
    var run = new SampleRun().with(
        new Span("bob", State.BLOCKED, ms(0), ms(52), "LostDeposit.java:17", blocker("fork", "ann")));
    assertEquals("blocked 52\u00a0ms, for fork, which ann has; line 17",
        run.all("title", "blocked").getFirst().getTextContent());
  }

  @Test
  void scriptsAreToldTheNameOfALaneAndTheLineOfAState() throws Exception {
    var name = "a thread of a long name";
    var run = new SampleRun().with(
        new Span(name, State.BLOCKED, ms(0), ms(52), "LostDeposit.java:17", Cause.NONE),
        new Span(name, State.BLOCKED, ms(52), ms(99), "Helper.java:9", blocker("fork", "ann")));
    assertEquals(name, run.all("svg", "lane").getFirst().getAttribute("data-name"));
    assertEquals("17", run.all("rect", "blocked").getFirst().getAttribute("data-line"));
    assertFalse(run.all("g", "blocked").get(1).hasAttribute("data-line"), "it is in another file");
  }

  @Test
  void aStateInWhichThereIsRoomNamesWhatItIsAbout() throws Exception {
    var run = new SampleRun().with(
        new Span("bob", State.BLOCKED, ms(0), ms(52), "Helper.java:9", blocker("forks[2]", "ann")),
        new Span("bob", State.BLOCKED, ms(52), ms(56), "", blocker("forks[1]", "ann")),
        new Span("bob", State.WAITING, ms(56), ms(99), "", new Cause.End("ann")));
    assertEquals("forks[2]", run.all("text", "blocked").getFirst().getTextContent());
    assertEquals("blocked 52\u00a0ms, for forks[2], which ann has; Helper.java:9",
        run.all("title", "blocked").getFirst().getTextContent());
    assertEquals(1, run.all("text", "blocked").size(), "in the other one there is no room");
    assertEquals(List.of(), run.all("text", "waiting"), "an end has no name");
  }

  @Test
  void arrowsLeadFromWhoGivesToWhoGoesOn() throws Exception {
    var arrow = NAP.with(new Handover("ann", "bob", ms(50), Kind.LOCK)).all("line", "given lock").getFirst();
    assertEquals("50%", arrow.getAttribute("x1"));
    assertTrue(em(arrow, "y1") < em(arrow, "y2"), "down, since bob's lane is below");
  }

  @Test
  void theLegendHasWhatOccursAndNothingElse() throws Exception {
    assertEquals(List.of("running or runnable", "sleeping", "blocked", "waiting", "ended",
        "line of the transcript"),
        NAP.with(span("ann", State.RUNNING, 80, 90)).legend());
  }

  @Test
  void namesAndReasonsAreText() throws Exception {
    var run = new SampleRun().with(
        new Span("<b>&\"", State.WAITING, ms(0), ms(9), "", new Cause.Channel("List<\"x\">")));
    assertEquals("<b>&\"", run.all("text", "name").getFirst().getTextContent());
    assertTrue(run.all("title", "waiting").getFirst().getTextContent().contains("List<\"x\">"));
  }

  @Test
  void aLongNameIsShortenedAndToldInFull() throws Exception {
    var name = new SampleRun().with(span("ForkJoinPool-1-worker-3", State.RUNNING, 0, 9)).all("text", "name")
        .getFirst();
    assertTrue(name.getFirstChild().getTextContent().endsWith("worker-3"));
    assertEquals("ForkJoinPool-1-worker-3", name.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aUsualRunIsUnderFortyKilobytes() {
    var run = new SampleRun();
    for (var i = 0; i < 90; i++) {
      var name = List.of("ann", "bob", "cid", "dee", "eve").get(i % 5);
      var state = State.values()[i % 6];
      run = run.with(
          new Span(name, state, ms(i * 4), ms(i * 4 + 20), "LostDeposit.java:17", blocker("fork", "ann")))
          .with(new Handover("ann", name, ms(i * 4), Kind.LOCK)).print(name, name + ": hello", i * 4);
    }
    assertTrue(size(run) < 40_000, size(run) + " bytes");
  }

  @Test
  void manyThreadsAndManySpansAreToo() throws Exception {
    var run = new SampleRun();
    for (var i = 0; i < 30; i++) {
      for (var k = 0; k < 120; k++) {
        var state = State.values()[k % 6];
        run = run.with(new Span(
            "worker-" + i, state, ms(k), ms(k + 1), "LostDeposit.java:17", blocker("forks[2]", "ann")));
      }
    }
    for (var i = 0; i < 60; i++) {
      run = run.print("worker-" + i % 30, "done", 2 * i)
          .with(new Handover("worker-0", "worker-" + i % 30, ms(2 * i), Kind.LOCK));
    }
    assertTrue(size(run) < 40_000, size(run) + " bytes");
    assertEquals(24, run.all("text", "name").size());
    assertTrue(run.legend().contains("several, too short to draw"));
  }

  private static int size(SampleRun run) {
    return run.html().getBytes(StandardCharsets.UTF_8).length;
  }
}
