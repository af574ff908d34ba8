package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Diagram;
import site.book.Diagram.Arrow;
import site.book.Diagram.Box;
import site.book.Diagram.Stroke;
import site.book.Picture;
import site.draw.Pictures;

/** Boxes and arrows that are read by everybody: without colour, without seeing, on a phone. */
class DiagramTests {

  private static final List<String> STATES = List.of(
      "NEW>RUNNABLE>start", "RUNNABLE>BLOCKED>wants a monitor", "BLOCKED>RUNNABLE>gets it",
      "RUNNABLE>WAITING>wait, join", "WAITING>RUNNABLE>notify", "RUNNABLE>TERMINATED>ends");

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void everyBoxIsDrawnOnceInEachPicture() throws Exception {
    for (var svg : svgs(diagram("", STATES))) {
      assertEquals(
          List.of("NEW", "RUNNABLE", "BLOCKED", "WAITING", "TERMINATED"),
          all(svg, "text", "name").stream().map(Element::getTextContent).toList());
    }
  }

  @Test
  void noBoxLiesOnAnother() throws Exception {
    for (var svg : svgs(diagram("", STATES))) {
      var boxes = all(svg, "rect", "box").stream().map(DiagramTests::area).toList();
      for (var box : boxes) {
        assertEquals(1, boxes.stream().filter(box::intersects).count());
      }
    }
  }

  @Test
  void theBroadPictureFitsThePageAndTheNarrowOneAPhone() throws Exception {
    var svgs = svgs(diagram("", STATES));
    assertEquals(List.of("broad", "narrow"), svgs.stream().map(svg -> svg.getAttribute("class")).toList());
    assertTrue(width(svgs.get(0)) <= 640);
    assertTrue(Double.parseDouble(svgs.get(1).getAttribute("style")
        .replaceAll(".*min-width:|rem", "")) * 16 <= 358);
  }

  @Test
  void aSmallDiagramIsDrawnOnceForAllPages() throws Exception {
    assertEquals("always", svgs(diagram("", List.of("a>b>"))).getFirst().getAttribute("class"));
  }

  @Test
  void boxesOfAFrameLieInIt() throws Exception {
    for (var svg : svgs(diagram("kernel", List.of("a>b>x", "b>a>y")))) {
      var frame = area(all(svg, "rect", "frame").getFirst());
      assertTrue(all(svg, "rect", "box").stream().map(DiagramTests::area).allMatch(frame::contains));
    }
  }

  @Test
  void strokesDifferInMoreThanColour() throws Exception {
    var arrows = List.of(
        new Arrow("a", "b", Stroke.PLAIN, 1, ""), new Arrow("a", "c", Stroke.DASHED, 1, ""),
        new Arrow("a", "d", Stroke.THICK, 0, ""));
    var svg = svgs(diagram(boxes("", "a", "b", "c", "d"), arrows)).getFirst();
    assertEquals(List.of("way", "way dashed", "way thick"), classes(svg, "path", "way"));
    assertEquals(2, all(svg, "path", "head").size());
  }

  @Test
  void whoDoesNotSeeItIsTold() throws Exception {
    for (var svg : svgs(diagram("", STATES))) {
      assertEquals("What is shown", svg.getAttribute("aria-label"));
    }
  }

  @Test
  void codeIsSetAsCode() throws Exception {
    var svg = svgs(diagram("", List.of("a>b>calls `run()`"))).getFirst();
    assertEquals(List.of("code"), classes(svg, "tspan", "code"));
    assertTrue(all(svg, "text", "words").stream()
        .anyMatch(text -> text.getTextContent().equals("calls run()")));
  }

  @Test
  void whatIsKnownIsNotDrawnAnew() {
    var diagram = diagram("", List.of("a>b>"));
    assertEquals(List.of(new Picture(diagram.key(), "<svg/>")),
        Pictures.diagrams(book(diagram, diagram), key -> Optional.of("<svg/>"), problems));
  }

  @Test
  void aDiagramThatNoPageCanShowIsAProblem() {
    Pictures.diagrams(book(diagram("", List.of("W".repeat(70) + ">b>"))), _ -> Optional.empty(), problems);
    assertEquals("chapters/01-one.adoc", problems.getFirst().file());
    assertTrue(problems.getFirst().what().endsWith("pixels wide, and a page has 640"));
  }

  @Test
  void messagesAreAListThatSaysWhoTellsWhom() {
    var sequence = new Diagram(
        Diagram.Kind.SEQUENCE, "Words", "chapters/01-one.adoc", 3, boxes("", "ann", "bob"),
        List.of(new Arrow("bob", "ann", Stroke.DASHED, 1, "2 < 3")), List.of("bob --> ann: 2 < 3"));
    var html = Pictures.diagrams(book(sequence), _ -> Optional.empty(), problems).getFirst().svg();
    assertTrue(html.contains("<span class=\"unseen\">bob to ann: </span>2 &lt; 3</li>"), html);
    assertFalse(html.contains("<svg"));
  }

  private List<Element> svgs(Diagram diagram) throws Exception {
    var html = Pictures.diagrams(book(diagram), _ -> Optional.empty(), problems).getFirst().svg();
    var all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader("<all>" + html + "</all>"))).getDocumentElement();
    assertEquals(List.of(), problems);
    return all(all, "svg", "");
  }

  private static Book book(Diagram... diagrams) {
    var chapter = new Chapter(
        "chapters/01-one.adoc", "one", "One", "", List.of(), List.of(), List.of(), List.of(diagrams));
    return new Book(Path.of("sample"), List.of(chapter), List.of(), List.of());
  }

  /** @param arrows as {@code from>to>words} */
  private static Diagram diagram(String frame, List<String> arrows) {
    var parts = arrows.stream().map(arrow -> arrow.split(">", -1)).toList();
    var names = parts.stream().flatMap(part -> List.of(part[0], part[1]).stream()).distinct()
        .toArray(String[]::new);
    return diagram(
        boxes(frame, names),
        parts.stream().map(part -> new Arrow(part[0], part[1], Stroke.PLAIN, 1, part[2])).toList());
  }

  private static Diagram diagram(List<Box> boxes, List<Arrow> arrows) {
    return new Diagram(
        Diagram.Kind.DIAGRAM, "What is shown", "chapters/01-one.adoc", 3, boxes, arrows,
        arrows.stream().map(Arrow::toString).toList());
  }

  private static List<Box> boxes(String frame, String... names) {
    return List.of(names).stream().map(name -> new Box(name, List.of(), List.of(), frame)).toList();
  }

  /** Those whose class begins so. */
  private static List<Element> all(Element root, String name, String classes) {
    var found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
        .filter(element -> element.getAttribute("class").startsWith(classes)).toList();
  }

  private static List<String> classes(Element root, String name, String classes) {
    return all(root, name, classes).stream().map(element -> element.getAttribute("class")).toList();
  }

  private static Rectangle2D area(Element rect) {
    return new Rectangle2D.Double(
        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static double width(Element svg) {
    return Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
  }
}
