package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.draw.SampleRun.ms;
import static site.test.draw.SampleRun.span;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import site.book.Ending;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;

/** A run as swim lanes that are read by everybody: without colour, without seeing, on a phone. */
class SwimLanesTests {

  private static final SampleRun NAP = new SampleRun()
      .with(span("main", State.WAITING, 0, 100))
      .with(span("ann", State.RUNNING, 0, 20), span("ann", State.SLEEPING, 20, 60), span("ann", State.RUNNING, 60, 80))
      .with(span("bob", State.RUNNING, 20, 70), span("bob", State.BLOCKED, 70, 100))
      .print("ann", "ann: hello", 10).print("bob", "bob: hello", 30);

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
        new Span("bob", State.BLOCKED, ms(0), ms(52), "LostDeposit.java:17", "the fork, which ann has"));
    assertEquals("blocked 52\u00a0ms, for the fork, which ann has; line 17",
        run.all("rect", "blocked").getFirst().getTextContent());
  }

  @Test
  void aStateInWhichThereIsRoomNamesWhatItIsAbout() throws Exception {
    var run = new SampleRun().with(
        new Span("bob", State.BLOCKED, ms(0), ms(52), "Helper.java:9", "forks[2], which ann has"),
        new Span("bob", State.BLOCKED, ms(52), ms(56), "", "forks[1], which ann has"),
        new Span("bob", State.WAITING, ms(56), ms(99), "", "the end of ann"));
    assertEquals("forks[2]", run.all("text", "blocked").getFirst().getTextContent());
    assertEquals("blocked 52\u00a0ms, for forks[2], which ann has; Helper.java:9",
        run.all("title", "blocked").getFirst().getTextContent());
    assertEquals(1, run.all("text", "blocked").size(), "in the other one there is no room");
    assertEquals(List.of(), run.all("text", "waiting"), "an end has no name");
  }

  @Test
  void aPrintedLineHasTheNumberThatTheTranscriptGivesIt() throws Exception {
    var marks = NAP.all("a", "printed");
    assertEquals(List.of("1", "2"), marks.stream().map(Element::getTextContent).toList());
    assertEquals("#lost-deposit-run", marks.getFirst().getAttribute("href"));
    assertEquals(30, percent((Element) marks.get(1).getElementsByTagName("rect").item(0), "x"), 0.1);
  }

  @Test
  void aPrintedLineKnowsTheShownLineThatLedToIt() throws Exception {
    var run = new SampleRun("void dine() {", "say(\"hello\");", "}").with(span("ann", State.RUNNING, 0, 100))
        .print("ann", "ann: hello", 10, "LostDeposit.java:40", "Helper.java:8", "LostDeposit.java:7", "LostDeposit.java:6")
        .print("ann", "ann: well", 50, "LostDeposit.java:8", "LostDeposit.java:7", "LostDeposit.java:6")
        .print("ann", "ann: bye", 90, "LostDeposit.java:40", "LostDeposit.java:5");
    var marks = run.all("a", "printed");
    assertEquals("7", marks.get(0).getAttribute("data-at"), "a helper that the page does not show printed for it");
    assertEquals("8 7", marks.get(1).getAttribute("data-at"), "one that it shows, and who called that");
    assertFalse(marks.get(2).hasAttribute("data-at"), "the page shows none of them");
  }

  @Test
  void numbersOfLinesNeverOverlap() throws Exception {
    var run = new SampleRun().with(span("ann", State.RUNNING, 0, 100));
    for (var i = 0; i < 60; i++) {
      run = run.print("ann", "ann: " + i, (i * 37 % 11) / 10.0 + i * 1.6);
    }
    for (var width : List.of(24, 44)) { // em: a phone, a desk
      var right = 0.0;
      for (var mark : run.all("a", "printed")) {
        var half = 0.6 * mark.getTextContent().length() / 2;
        assertTrue(place(mark, width) - half >= right - 0.1, "left of " + mark.getTextContent());
        right = place(mark, width) + half;
      }
      assertTrue(right <= width + 0.1);
    }
    assertEquals(60, run.all("a", "printed").stream()
        .mapToInt(mark -> mark.getAttribute("data-lines").split(" ").length).sum(), "each has its mark or shares one");
  }

  @Test
  void numbersOfLinesStandInTheirOrder() throws Exception {
    var run = new SampleRun().with(span("main", State.WAITING, 0, 100), span("ann", State.RUNNING, 0, 100))
        .print("ann", "a", 50).print("ann", "b", 50.1).print("ann", "c", 50.2).print("ann", "d", 99.9);
    var places = run.all("a", "printed").stream().map(mark -> place(mark, 24)).toList();
    assertEquals(places.stream().sorted().toList(), places);
    assertEquals(List.of("1", "2", "3", "4"), run.all("a", "printed").stream().map(Element::getTextContent).toList());
  }

  @Test
  void timeStartsWithTheSnippetsOwnFirstAction() throws Exception {
    var run = new SampleRun().with(span("main", State.RUNNING, 0, 100)).print("main", "main: hello", 60)
        .print("main", "main: bye", 100);
    assertEquals("0\u00a0ms", run.times().stream().filter(it -> it.startsWith("0")).findFirst().orElseThrow());
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

  @Test
  void ofTwoThreadsWithOneNameTheOneThatLivedPrinted() throws Exception {
    var run = new SampleRun().with(span("main", State.WAITING, 0, 100))
        .with(span("ann", State.RUNNING, 0, 40), span("ann (2)", State.RUNNING, 50, 100))
        .print("ann", "ann: one", 10).print("ann", "ann: two", 60);
    var places = run.all("a", "printed").stream()
        .map(mark -> ((Element) mark.getParentNode()).getAttribute("y")).distinct().toList();
    assertEquals(2, places.size(), "each in its own lane");
  }

  @Test
  void arrowsLeadFromWhoGivesToWhoGoesOn() throws Exception {
    var arrow = NAP.with(new Handover("ann", "bob", ms(50), Kind.LOCK)).all("line", "given lock").getFirst();
    assertEquals("50%", arrow.getAttribute("x1"));
    assertTrue(em(arrow, "y1") < em(arrow, "y2"), "down, since bob's lane is below");
  }

  @Test
  void theLegendHasWhatOccursAndNothingElse() throws Exception {
    assertEquals(List.of("running or runnable", "sleeping", "blocked", "waiting", "ended", "line of the transcript"),
        NAP.with(span("ann", State.RUNNING, 80, 90)).legend());
  }

  @Test
  void whoDoesNotSeeItIsToldTheStory() throws Exception {
    var words = new SampleRun()
        .with(span("ann", State.SLEEPING, 0, 300), span("bob", State.RUNNING, 0, 300))
        .with(new Span("bob", State.WAITING, ms(300), ms(352), "", "ann's lock")).words();
    assertTrue(words.contains("ann slept 300\u00a0ms while bob ran."), words);
    assertTrue(words.contains("bob waited 52\u00a0ms, for ann's lock."), words);
  }

  @Test
  void aLongStoryIsToldInSums() throws Exception {
    var run = new SampleRun();
    for (var i = 0; i < 30; i++) {
      run = run.with(span("ann", State.SLEEPING, 20 * i, 20 * i + 10), span("ann", State.RUNNING, 20 * i + 10, 20 * i + 20));
    }
    assertTrue(run.words().contains("ann slept 300\u00a0ms in 30 spans."), run.words());
  }

  @Test
  void processesAreTold() throws Exception {
    var run = new SampleRun().with(span("main", State.WAITING, 0, 100))
        .with(span("cook", State.ALIVE, 0, 60), span("cook", State.SLEEPING, 60, 90), span("cook", State.ALIVE, 90, 100));
    assertTrue(run.words().startsWith(
        "main is the only thread. Child processes: cook. main waited 100\u00a0ms. cook was alive 60\u00a0ms."), run.words());
  }

  @Test
  void namesAndReasonsAreText() throws Exception {
    var run = new SampleRun().with(new Span("<b>&\"", State.WAITING, ms(0), ms(9), "", "List<\"x\">"));
    assertEquals("<b>&\"", run.all("text", "name").getFirst().getTextContent());
    assertTrue(run.all("title", "waiting").getFirst().getTextContent().contains("List<\"x\">"));
  }

  @Test
  void aLongNameIsShortenedAndToldInFull() throws Exception {
    var name = new SampleRun().with(span("ForkJoinPool-1-worker-3", State.RUNNING, 0, 9)).all("text", "name").getFirst();
    assertTrue(name.getFirstChild().getTextContent().endsWith("worker-3"));
    assertEquals("ForkJoinPool-1-worker-3", name.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aUsualRunIsUnderFortyKilobytes() {
    var run = new SampleRun();
    for (var i = 0; i < 90; i++) {
      var name = List.of("ann", "bob", "cid", "dee", "eve").get(i % 5);
      run = run.with(new Span(name, State.values()[i % 6], ms(i * 4), ms(i * 4 + 20), "LostDeposit.java:17", "the fork, which ann has"))
          .with(new Handover("ann", name, ms(i * 4), Kind.LOCK)).print(name, name + ": hello", i * 4);
    }
    assertTrue(size(run) < 40_000, size(run) + " bytes");
  }

  @Test
  void manyThreadsAndManySpansAreToo() throws Exception {
    var run = new SampleRun();
    for (var i = 0; i < 30; i++) {
      for (var k = 0; k < 120; k++) {
        run = run.with(new Span("worker-" + i, State.values()[k % 6], ms(k), ms(k + 1), "LostDeposit.java:17", "forks[2], which ann has"));
      }
    }
    for (var i = 0; i < 60; i++) {
      run = run.print("worker-" + i % 30, "done", 2 * i).with(new Handover("worker-0", "worker-" + i % 30, ms(2 * i), Kind.LOCK));
    }
    assertTrue(size(run) < 40_000, size(run) + " bytes");
    assertEquals(24, run.all("text", "name").size());
    assertTrue(run.legend().contains("several, too short to draw"));
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

  @Test
  void theCircleOfADeadlockSaysWhoHasWhatAndWhoWaits() throws Exception {
    var run = NAP.ends(new Ending.Deadlock(List.of("ann", "bob")),
        "main: waits for Thread", "ann: blocked, waits for Object, which bob has", "    at main (LostDeposit.java:15)",
        "bob: waits for ReentrantLock, which ann has", "    at lambda (LostDeposit.java:24)");
    var cycle = run.all("svg", "cycle").getFirst();
    assertEquals("ann waits for Object, which bob has, at LostDeposit.java:15."
        + " bob waits for ReentrantLock, which ann has, at LostDeposit.java:24.",
        cycle.getElementsByTagName("desc").item(0).getTextContent());
    assertEquals(2, run.all("rect", "thread").size());
    assertTrue(run.words().contains("Then ann and bob wait for each other, for ever."));
  }

  @Test
  void aDeadlockWithoutOwnersInItsDumpHasNoCircle() throws Exception {
    var run = NAP.ends(new Ending.Deadlock(List.of("ann", "bob")), "ann: waits", "bob: waits for Object, which cid has");
    assertEquals(List.of(), run.all("svg", "cycle"));
  }

  private static int size(SampleRun run) {
    return run.html().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Of the number, in em, where the picture is so wide. */
  private static double place(Element mark, double width) {
    var text = (Element) mark.getElementsByTagName("text").item(0);
    return width * percent(text, "x") / 100 + (text.hasAttribute("dx") ? em(text, "dx") : 0);
  }

  private static double percent(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
  }

  private static double em(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("em", ""));
  }
}
