package site.test.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;

/** What readers have whose browser runs no script: all of it. */
class PagesWithoutScriptTests {

  /** Text that no unfolding brings to light; of a picture for two widths one is always hidden. */
  private static final String HIDDEN = """
      document.querySelectorAll("details").forEach(it => it.open = true);
      return [...document.querySelectorAll("main *:not(title, desc, .broad *, .narrow *)")]
          .filter(it => [...it.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
          .filter(it => !it.checkVisibility({ visibilityProperty: true, opacityProperty: true })
              || it.getBoundingClientRect().height === 0)
          .map(it => it.outerHTML.slice(0, 100)).slice(0, 5);""";

  private static final String UNSEEN_PICTURES = """
      return [...document.querySelectorAll("main figure, main .diagram")]
          .filter(it => it.querySelector("svg"))
          .filter(it => ![...it.querySelectorAll("svg")].some(svg =>
              svg.checkVisibility() && svg.getBoundingClientRect().height > 10))
          .map(it => it.id);""";

  @TestFactory
  Stream<DynamicTest> everyPageIsComplete() {
    return Stream.concat(Stream.of("tiny"), Built.pages())
        .map(page -> DynamicTest.dynamicTest(page + " is complete", () -> {
      var browser = Browser.shared();
      browser.openWithoutScript(page.equals("tiny") ? Built.tinyBook().resolve("01-one.html")
          : Built.ownBook().resolve(page));
      assertEquals(List.of(), browser.run(HIDDEN));
      assertEquals(List.of(), browser.run(UNSEEN_PICTURES));
    }));
  }

  @Test
  void theOtherRunsUnfold() {
    var browser = Browser.shared();
    browser.openWithoutScript(Built.tinyBook().resolve("01-one.html"));
    assertEquals(0, browser.all(".leaf").size(), "no script has run");
    var others = browser.one("#drawn-lot-run .others");
    assertEquals(0,
        others.findElements(By.cssSelector(".run")).stream().filter(it -> it.isDisplayed()).count());
    others.findElement(By.cssSelector("summary")).click();
    var runs = browser.all("#drawn-lot-run .run");
    assertTrue(runs.size() >= 3, "each of three may be drawn");
    runs.forEach(run -> assertTrue(run.getText().contains("main: has drawn"), run.getText()));
  }

  @Test
  void aNumberInATimelineLeadsToTheTranscript() {
    var browser = Browser.shared();
    browser.openWithoutScript(Built.tinyBook().resolve("01-one.html"));
    browser.one("#two-rests-timeline .printed text").click();
    assertTrue(browser.driver().getCurrentUrl().endsWith("#two-rests-run"), browser.driver().getCurrentUrl());
  }

  @Test
  void aSolutionUnfoldsWithItsRun() {
    var browser = Browser.shared();
    browser.openWithoutScript(Built.tinyBook().resolve("01-one.html"));
    var transcript = browser.one("#answer-run");
    assertTrue(!transcript.isDisplayed(), "it is folded");
    browser.all("summary").stream().filter(it -> it.getText().equals("Solution")).findFirst().orElseThrow()
        .click();
    assertTrue(transcript.getText().contains("main: in colour 31"), transcript.getText());
    assertTrue(transcript.getText().contains("It ended with exit status 3."), transcript.getText());
  }
}
