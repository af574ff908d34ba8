package site.test.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Leafing through the runs of a transcript, and the ties between its lines and those of the trace. */
class RunsInBrowserTests {

  private static final String FIGURE = "#drawn-lot-run ";

  private Browser browser;

  @BeforeEach
  void thePage() {
    browser = Browser.shared();
    browser.open(Built.tinyBook().resolve("01-one.html"));
  }

  @Test
  void theButtonsLeafThroughAllRunsAndRoundAgain() {
    var runs = browser.all(FIGURE + ".run").size();
    assertTrue(runs >= 3, "each of three may be drawn");
    var seen = new ArrayList<String>();
    for (int i = 1; i <= runs; i++) {
      assertEquals(i + " of " + runs, place());
      seen.add(shown().getText());
      button("Next run").click();
    }
    assertEquals("1 of " + runs, place());
    assertEquals(seen.getFirst(), shown().getText());
    assertEquals(runs, new HashSet<>(seen).size(), "all differ: " + seen);
    button("Previous run").click();
    assertEquals(runs + " of " + runs, place());
    assertEquals(seen.getLast(), shown().getText());
  }

  @Test
  void theKeyboardLeafsToo() {
    var next = button("Next run");
    new Actions(browser.driver()).scrollToElement(next).perform();
    browser.run("arguments[0].focus()", next);
    var first = shown().getText();
    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
    assertTrue(place().startsWith("2 of "), place());
    new Actions(browser.driver()).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT)
        .sendKeys(Keys.SPACE).perform();
    assertTrue(place().startsWith("1 of "), place());
    assertEquals(first, shown().getText());
  }

  @Test
  void whoeverIsReadToHearsWhichRunItIs() {
    button("Next run").click();
    var said = browser.one(FIGURE + ".leaf output").getDomProperty("textContent");
    assertTrue(said.matches("Run \\d.*, 2 of \\d"), said);
  }

  @Test
  void aLineOfTheTraceMarksTheLinesThatItMatchedAndBack() {
    var lines = shown().findElements(By.cssSelector(".line"));
    var draws = lines.getFirst();
    var step = step(draws);
    step.findElement(By.xpath("ancestor::details/summary")).click();
    point(step);
    assertEquals(List.of("main: draws"), lit());
    point(draws);
    assertEquals(List.of("main: draws"), lit());
    assertTrue(step.getDomAttribute("class").contains("lit"), "the line of the trace is marked");
    point(lines.get(1));
    assertEquals(List.of(lines.get(1).findElement(By.cssSelector(".text")).getText()), lit());
    point(browser.one("h1"));
    assertEquals(List.of(), lit());
    assertEquals(0, browser.all(FIGURE + ".trace .lit").size());
  }

  @Test
  void theNumbersBesideTheTraceAreThoseOfTheRunThatIsShown() {
    for (int run = 0; run < browser.all(FIGURE + ".run").size(); run++) {
      var second = step(shown().findElements(By.cssSelector(".line")).get(1));
      assertEquals("2", second.findElement(By.cssSelector(".hits")).getDomProperty("textContent"));
      assertEquals(3, browser.all(FIGURE + ".trace .hits").size(), "one for each line of the run");
      button("Next run").click();
    }
  }

  private WebElement step(WebElement line) {
    return browser.one("#" + line.getDomAttribute("data-step"));
  }

  private WebElement shown() {
    return browser.one(FIGURE + ".run:not(.away) .lines");
  }

  private String place() {
    return browser.one(FIGURE + ".leaf output").getDomProperty("textContent").replaceFirst(".*, ", "");
  }

  private WebElement button(String name) {
    return browser.one(FIGURE + "button[aria-label='" + name + "']");
  }

  /** The lines of the transcript that are marked. */
  private List<String> lit() {
    return browser.all(FIGURE + ".run:not(.away) .lit .text").stream().map(WebElement::getText).toList();
  }

  private void point(WebElement at) {
    new Actions(browser.driver()).scrollToElement(at).moveToElement(at).perform();
  }
}
