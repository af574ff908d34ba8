package site.test.browser;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pictures of every page: sound XML, without script, and with words for those who do not see them. */
class PicturesTests {

  private static final Pattern EDGE = Pattern.compile("<(/?)svg\\b[^>]*>");

  @TestFactory
  Stream<DynamicTest> everyPictureHasWordsAndNoScript() {
    return Stream.concat(Stream.of("tiny"), Built.pages()).map(page -> DynamicTest.dynamicTest(page, () -> {
      var html = Files.readString(
          page.equals("tiny") ? Built.tinyBook().resolve("01-one.html") : Built.ownBook().resolve(page));
      Jsoup.parse(html).select("svg").stream().filter(svg -> !svg.parents().is("svg"))
          .forEach(PicturesTests::isSound);
      pictures(html).forEach(PicturesTests::isXml);
    }));
  }

  private static void isSound(Element svg) {
    assertTrue(svg.attr("aria-hidden").equals("true") || !name(svg).isBlank(), () -> "no words: "
        + start(svg));
    assertEquals(List.of(), svg.select("script, foreignObject, a[href^=javascript]").eachText(), () ->
        start(svg));
    assertEquals(List.of(), svg.getAllElements().stream().flatMap(it -> it.attributes().asList().stream())
        .map(it -> it.getKey()).filter(it -> it.startsWith("on")).toList(), () -> start(svg));
  }

  /** As assistive technology finds it. */
  private static String name(Element svg) {
    var title = svg.selectFirst("> title");
    return svg.attr("aria-label") + (title == null ? "" : title.text())
        + (svg.hasAttr("aria-labelledby")
            ? svg.ownerDocument().select("#" + svg.attr("aria-labelledby")).text() : "");
  }

  private static String start(Element svg) {
    return svg.outerHtml().lines().findFirst().orElse("");
  }

  /** The outermost ones, as they stand in the page. */
  private static List<String> pictures(String html) {
    var pictures = new ArrayList<String>();
    var edges = EDGE.matcher(html);
    int depth = 0;
    int from = 0;
    while (edges.find()) {
      if (edges.group(1).isEmpty() && depth++ == 0) {
        from = edges.start();
      } else if (!edges.group(1).isEmpty() && --depth == 0) {
        pictures.add(html.substring(from, edges.end()));
      }
    }
    return pictures;
  }

  /** HTML alone knows the blank that does not break by a name. */
  private static void isXml(String svg) {
    assertDoesNotThrow(() -> parse(svg.replace("&nbsp;", "&#160;")), () ->
        svg.lines().findFirst().orElse(""));
  }

  private static void parse(String xml) throws ParserConfigurationException, IOException, SAXException {
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
    parser.parse(new InputSource(new StringReader(xml)));
  }
}
