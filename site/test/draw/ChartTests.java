package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import site.book.Book;
import site.book.Chart;
import site.book.Chart.Scale;
import site.book.Chart.Shape;
import site.book.Plot;
import site.book.Plot.Point;
import site.draw.Pictures;
import site.trace.LinePattern;

/** Numbers of a run as lengths: true to scale, written out, and told to whoever does not see them. */
class ChartTests {

  @Test
  void aBarIsAsLongAsItsNumber() throws Exception {
    var bars = all(chart(Shape.BARS, Scale.LINEAR, 10, 40), "rect", "bar");
    assertEquals(4 * percent(bars.get(0), "width"), percent(bars.get(1), "width"), 0.1);
    assertEquals(100, percent(bars.get(1), "width"), 0.1);
  }

  @Test
  void onALogarithmicScaleEqualRatiosAreEqualSteps() throws Exception {
    var bars = all(chart(Shape.BARS, Scale.LOG, 3, 30, 300, 70_000), "rect", "bar");
    assertEquals(
        percent(bars.get(1), "width") - percent(bars.get(0), "width"),
        percent(bars.get(2), "width") - percent(bars.get(1), "width"), 0.1);
  }

  @Test
  void theLeastNumberOfALogarithmicScaleStillHasABar() throws Exception {
    var bars = all(chart(Shape.BARS, Scale.LOG, 10, 1000), "rect", "bar");
    assertTrue(percent(bars.get(0), "width") > 5);
    assertEquals(List.of("1", "10", "100", "1,000"), texts(chart(Shape.BARS, Scale.LOG, 10, 1000), "tick"));
  }

  @Test
  void nothingHasNoBarAndLittleHasOneThatIsSeen() throws Exception {
    var bars = all(chart(Shape.BARS, Scale.LINEAR, 0, 1, 1_000_000), "rect", "bar");
    assertEquals(0, percent(bars.get(0), "width"));
    assertTrue(percent(bars.get(1), "width") > 0.5);
  }

  @Test
  void aNumberIsWrittenAsItWasPrinted() throws Exception {
    assertEquals(List.of("10\u00a0calls", "40\u00a0calls"),
        texts(chart(Shape.BARS, Scale.LINEAR, 10, 40), "count"));
  }

  @Test
  void stepsHoldTheirLevelUntilTheNextLine() throws Exception {
    var steps = all(chart(Shape.STEPS, Scale.LINEAR, 1, 2, 0), "rect", "");
    assertEquals(3, steps.size());
    assertEquals(percent(steps.get(0), "x") + percent(steps.get(0), "width"), percent(steps.get(1), "x"),
        0.02);
    assertEquals(2 * (height(steps.get(0)) - height(steps.get(2))),
        height(steps.get(1)) - height(steps.get(2)), 0.02);
  }

  @Test
  void stepsAreNumberedAsTheTranscriptIs() throws Exception {
    var ticks = texts(chart(Shape.STEPS, Scale.LINEAR, 1, 2, 0), "tick");
    assertEquals(List.of("0", "1", "2", "5", "6", "7"), ticks);
  }

  @Test
  void ofManyStepsOnlySomeAreNumbered() throws Exception {
    var many = IntStream.range(0, 50).mapToDouble(i -> i % 3).toArray();
    assertTrue(texts(chart(Shape.STEPS, Scale.LINEAR, many), "tick").size() < 20);
  }

  @Test
  void whoDoesNotSeeItIsTold() throws Exception {
    assertEquals("Bars: way 1 10\u00a0calls; way 2 40\u00a0calls.",
        chart(Shape.BARS, Scale.LINEAR, 10, 40).getAttribute("aria-label"));
  }

  private static Element chart(Shape shape, Scale scale, double... values) throws Exception {
    var nothing = new LinePattern("", List.of());
    var chart = new Chart("CountUp", "chapters/01-one.adoc", 3, nothing, "n", nothing, shape, scale, "calls",
        Map.of());
    var points = IntStream.range(0, values.length)
        .mapToObj(i -> new Point("way " + (i + 1), "%.0f".formatted(values[i]), values[i], 5 + i)).toList();
    var book = new Book(Path.of("sample"), List.of(), List.of(), List.of());
    var svg = Pictures.draw(book, List.of(), List.of(new Plot(chart, points))).getFirst().svg();
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg))).getDocumentElement();
  }

  private static List<Element> all(Element svg, String name, String classes) {
    var found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
        .filter(element -> element.getAttribute("class").equals(classes)).toList();
  }

  private static List<String> texts(Element svg, String classes) {
    return all(svg, "text", classes).stream().map(Element::getTextContent).toList();
  }

  private static double percent(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
  }

  private static double height(Element element) {
    return Double.parseDouble(element.getAttribute("height").replace("em", ""));
  }
}
