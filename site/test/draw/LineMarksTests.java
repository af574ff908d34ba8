package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.draw.SampleRun.NAP;
import static site.test.draw.SampleRun.em;
import static site.test.draw.SampleRun.percent;
import static site.test.draw.SampleRun.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import site.book.Span.State;

/** The numbers of printed lines below the lanes. */
class LineMarksTests {

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
        .print("ann", "ann: hello", 10,
            "LostDeposit.java:40", "Helper.java:8", "LostDeposit.java:7", "LostDeposit.java:6")
        .print("ann", "ann: well", 50, "LostDeposit.java:8", "LostDeposit.java:7", "LostDeposit.java:6")
        .print("ann", "ann: bye", 90, "LostDeposit.java:40", "LostDeposit.java:5");
    var marks = run.all("a", "printed");
    assertEquals("7", marks.get(0).getAttribute("data-at"), "a helper printed for it, which is not shown");
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
        .mapToInt(mark -> mark.getAttribute("data-lines").split(" ").length).sum(),
        "each has its mark or shares one");
  }

  @Test
  void numbersOfLinesStandInTheirOrder() throws Exception {
    var run = new SampleRun().with(span("main", State.WAITING, 0, 100), span("ann", State.RUNNING, 0, 100))
        .print("ann", "a", 50).print("ann", "b", 50.1).print("ann", "c", 50.2).print("ann", "d", 99.9);
    var places = run.all("a", "printed").stream().map(mark -> place(mark, 24)).toList();
    assertEquals(places.stream().sorted().toList(), places);
    assertEquals(List.of("1", "2", "3", "4"),
        run.all("a", "printed").stream().map(Element::getTextContent).toList());
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

  /** Of the number, in em, where the picture is so wide. */
  private static double place(Element mark, double width) {
    var text = (Element) mark.getElementsByTagName("text").item(0);
    return width * percent(text, "x") / 100 + (text.hasAttribute("dx") ? em(text, "dx") : 0);
  }
}
