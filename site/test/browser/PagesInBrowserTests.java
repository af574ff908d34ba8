package site.test.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import site.test.TestedRuns;

/**
 * Every page of the book, and every part that a page may have: on a phone and a desk, by day and by night.
 */
class PagesInBrowserTests {

  private static final String UNFOLDED =
      "document.querySelectorAll('details').forEach(it => it.open = true);";

  /** What sticks out, and nothing scrolls it: at most three, the innermost. */
  private static final String TOO_WIDE = """
      const scrolls = it => it && (["auto", "scroll", "hidden"].includes(getComputedStyle(it).overflowX)
          || scrolls(it.parentElement));
      const wide = [...document.querySelectorAll("body *")].filter(it =>
          it.getBoundingClientRect().right > document.documentElement.clientWidth + 1
              && !scrolls(it.parentElement));
      return document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
          : wide.filter(it => !wide.some(other => other !== it && it.contains(other))).slice(0, 3)
              .map(it => it.outerHTML.slice(0, 100));""";

  /** Marks an element of each kind of text: of one colour, on one ground, in one size and weight. */
  private static final String KINDS = """
      const kinds = new Set();
      for (const it of document.querySelectorAll("body *")) {
        if (![...it.childNodes].some(child => child.nodeType === 3 && child.data.trim())
            || !it.checkVisibility()) continue;
        let ground = it;
        while (ground.parentElement && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)")
          ground = ground.parentElement;
        const style = getComputedStyle(it);
        const kind = [style.color, style.opacity, style.fontSize, style.fontWeight,
            getComputedStyle(ground).backgroundColor].join();
        it.toggleAttribute("data-kind", !kinds.has(kind));
        kinds.add(kind);
      }""";

  /** What axe finds to be a serious or a critical barrier (its impact), and where. */
  private static final String AXE = """
      const [where, options, done] = arguments;
      axe.run(where, {...options, resultTypes: ["violations"], preload: false})
          .then(found => done(found.violations
          .filter(it => ["serious", "critical"].includes(it.impact))
          .flatMap(it => it.nodes.map(node => `${it.id}: ${node.target}: ` +
              `${node.any.map(why => why.message)}`))));""";

  @Test
  void theBookIsBuilt() {
    assertEquals(0, Built.own().status(), () -> Built.own().err());
  }

  @Test
  void theBookShowsTheRunsThatWereTested() throws InterruptedException {
    var began = Built.began();
    for (var checked : TestedRuns.checked()) {
      for (var recording : checked.run().recordings()) {
        assertTrue(recording.origin().at().isBefore(began), () -> checked.snippet().name()
            + " was run again");
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> noPageIsWiderThanItsScreen() {
    return pages("fits its screen", browser -> {
      browser.run(UNFOLDED);
      for (int width : List.of(Browser.PHONE, Browser.BROAD)) {
        browser.width(width);
        assertEquals(List.of(), browser.run(TOO_WIDE), "at " + width + " pixels");
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> noPageMakesChromiumComplain() {
    return pages("has no errors", browser -> {
      browser.run(UNFOLDED + "scrollTo(0, document.body.scrollHeight)");
      assertEquals(List.of(), browser.complaints());
    });
  }

  @TestFactory
  Stream<DynamicTest> noPageHasABarrier() {
    return pages("has no barrier", browser -> {
      browser.run(UNFOLDED);
      assertEquals(List.of(),
          axe(browser, "html", Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)))));
    });
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfTextStandsOutByDayAndByNight() {
    return pages("can be read", browser -> {
      for (var scheme : List.of("light", "dark")) {
        browser.scheme(scheme);
        browser.run(UNFOLDED + KINDS);
        assertEquals(List.of(), axe(browser, "[data-kind]", Map.of("runOnly", List.of("color-contrast"))),
            scheme);
      }
    });
  }

  @Test
  void everyPartHasColoursOfItsOwnByNight() {
    var browser = Browser.shared();
    browser.open(Built.tinyBook().resolve("01-one.html"));
    for (var part : List.of("body background-color", "p color", ".snippet pre background-color", ".kt color",
        ".who color",
        ".text code color", ".note background-color", "svg text fill", ".lane .sleeping rect stroke",
        ".printed text fill", "a color")) {
      browser.scheme("light");
      var light = colour(browser, part);
      browser.scheme("dark");
      assertNotEquals(light, colour(browser, part), part);
    }
  }

  private static String colour(Browser browser, String part) {
    var property = part.replaceFirst(".* ", "");
    var selector = part.substring(0, part.length() - property.length() - 1);
    return browser.run("return getComputedStyle(document.querySelector(arguments[0]))"
        + ".getPropertyValue(arguments[1])",
        selector, property);
  }

  /** A test for each page of the book, and for those of the tiny one that shows everything. */
  private static Stream<DynamicTest> pages(String what, Consumer<Browser> test) {
    var tiny = Stream.of("index.html", "01-one.html").map(page -> DynamicTest.dynamicTest(
        page + " of the tiny book " + what, () -> {
          var browser = Browser.shared();
          browser.open(Built.tinyBook().resolve(page));
          test.accept(browser);
        }));
    var own = Built.pages().map(page -> DynamicTest.dynamicTest(page + " " + what, () -> {
      var browser = Browser.shared();
      browser.open(Built.ownBook().resolve(page));
      test.accept(browser);
    }));
    return Stream.concat(tiny, own);
  }

  @SuppressWarnings("unchecked")
  private static List<String> axe(Browser browser, String where, Map<String, Object> options) {
    try (var engine = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      browser.run(new String(engine.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (List<String>) browser.driver().executeAsyncScript(AXE, where, options);
  }
}
