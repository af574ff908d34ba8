package site.test.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Coverage;
import site.book.Coverage.Share;
import site.book.Mention;
import site.book.Picture;
import site.book.Run;
import site.book.Snippet;
import site.draw.Pictures;
import site.trace.Step.Grade;
import site.trace.Trace;

/** Shares as bars that are read by everybody: without colour, without seeing, on a phone. */
class OutcomesTests {

  @Test
  void aBarIsAsLongAsItsShare() throws Exception {
    var bars = elements(svg(new Share("a", Grade.EXPECTED, 1), new Share("b", Grade.EXPECTED, 4)), "rect",
        "bar");
    assertEquals(4 * length(bars.get(0)), length(bars.get(1)), 0.1);
  }

  @Test
  void allNumbersAreWritten() throws Exception {
    var svg = svg(new Share("a", Grade.EXPECTED, 2), new Share("b", Grade.INTERESTING, 3));
    assertEquals(List.of("2 of 5", "40\u00a0%", "3 of 5", "60\u00a0%"), texts(svg, "count"));
  }

  @Test
  void gradesDifferInMoreThanColour() throws Exception {
    var bars = elements(svg(new Share("a", Grade.EXPECTED, 2), new Share("b", Grade.INTERESTING, 3)), "rect",
        "bar");
    assertEquals("", bars.get(0).getAttribute("fill"));
    assertEquals("url(#lost-deposit-bars-hatch)", bars.get(1).getAttribute("fill"));
  }

  @Test
  void whatNeverCameUpHasNoBar() throws Exception {
    var svg = svg(new Share("a", Grade.EXPECTED, 5), new Share("b", Grade.FORBIDDEN, 0));
    assertEquals(1, elements(svg, "rect", "bar").size());
    assertTrue(texts(svg, "count").contains("never"));
  }

  @Test
  void whoDoesNotSeeItIsTold() throws Exception {
    var svg = svg(new Share("bob's is <lost>", Grade.INTERESTING, 3), new Share("none", Grade.EXPECTED, 2));
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("Outcomes of 5 runs of LostDeposit",
        svg.getElementsByTagName("title").item(0).getTextContent());
    assertEquals("bob's is <lost>, interesting: 3 of 5 runs, 60 %. none: 2 of 5 runs, 40 %.",
        svg.getElementsByTagName("desc").item(0).getTextContent());
  }

  @Test
  void aLongNameTakesMoreLinesAndNothingOverlaps() throws Exception {
    var name = "a case whose author had so much to say of it that no phone has room for it";
    var svg = svg(new Share(name, Grade.INTERESTING, 3), new Share("short", Grade.EXPECTED, 2));
    var labels = texts(svg, "");
    assertEquals(name + " (interesting)", String.join(" ", labels.subList(0, labels.size() - 1)));
    assertTrue(labels.stream().allMatch(label -> label.length() <= 40), labels.toString());
    var tracks = elements(svg, "rect", "track");
    var lowest = elements(svg, "text", "").getLast();
    assertTrue(em(lowest, "y") > em(tracks.get(0), "y") + em(tracks.get(0), "height"),
        "the next label is below the bar");
  }

  @Test
  void onlyWhatAChapterMentionsIsDrawn() {
    var share = new Share("a", Grade.EXPECTED, 5);
    assertEquals(1, pictures(Mention.Kind.OUTCOMES, share).size());
    assertEquals(List.of(), pictures(Mention.Kind.TRANSCRIPT, share));
    assertEquals(List.of(), pictures(Mention.Kind.OUTCOMES), "a trace without cases has nothing to draw");
    assertFalse(pictures(Mention.Kind.OUTCOMES, share).getFirst().svg().contains("http"));
  }

  private static Element svg(Share... shares) throws Exception {
    var svg = pictures(Mention.Kind.OUTCOMES, shares).getFirst().svg();
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg))).getDocumentElement();
  }

  private static List<Picture> pictures(Mention.Kind kind, Share... shares) {
    var snippet = new Snippet(
        "LostDeposit", "locks", "snippets/locks/LostDeposit.java", List.of(),
        new Snippet.Header("", List.of(), List.of(), List.of(), List.of(), List.of(), false),
        new Snippet.Body(1, List.of()),
        new Trace("snippets/locks/LostDeposit.trace", List.of(), List.of(), List.of(), Trace.Start.PLAIN));
    var mention = new Mention(kind, "LostDeposit", "chapters/03-locks.adoc", 3);
    var chapter = new Chapter("chapters/03-locks.adoc", "locks", "Locks", "", List.of(mention),
        List.of(), List.of(), List.of());
    var coverage = new Coverage(5, List.of(shares), 2, Optional.empty());
    return Pictures.draw(
        new Book(Path.of("sample"), List.of(chapter), List.of(snippet), List.of()),
        List.of(new Checked(new Run.Done(snippet, List.of()), List.of(), coverage, List.of())), List.of());
  }

  private static List<Element> elements(Element svg, String name, String classes) {
    var found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
        .filter(e -> e.getAttribute("class").split(" ")[0].equals(classes)).toList();
  }

  private static List<String> texts(Element svg, String classes) {
    return elements(svg, "text", classes).stream().map(Element::getTextContent).toList();
  }

  private static double length(Element bar) {
    return Double.parseDouble(bar.getAttribute("width").replace("%", ""));
  }

  private static double em(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("em", ""));
  }
}
