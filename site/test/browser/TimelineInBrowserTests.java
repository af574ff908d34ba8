package site.test.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a timeline says when it is pointed at, and how it plays its run. */
class TimelineInBrowserTests {

  private static final String FIGURE = "#two-rests-timeline ";

  private Browser browser;

  @BeforeEach
  void thePage() {
    browser = Browser.shared();
    browser.open(Built.tinyBook().resolve("01-one.html"));
  }

  @Test
  void aStateSaysWhatItIsAndMarksItsLineInTheListing() {
    var rest = browser.all(FIGURE + ".lane").stream()
        .filter(lane -> lane.findElement(By.cssSelector(".name")).getText().equals("bob"))
        .map(lane -> lane.findElement(By.cssSelector(".sleeping rect"))).findFirst().orElseThrow();
    point(rest);
    assertEquals("bob: " + words(rest), browser.one(FIGURE + ".said").getText());
    assertTrue(words(rest).matches("sleeping 4\\d\\d ms; line \\d+"), words(rest));
    assertEquals(List.of("    Thread.sleep(millis);"), banded());
    point(browser.one("h1"));
    assertEquals(List.of(), banded());
  }

  @Test
  void aNumberShowsItsLineInTheTranscriptAndInTheListing() {
    var second = browser.all(FIGURE + ".printed").stream()
        .filter(mark -> "2".equals(mark.getDomAttribute("data-lines"))).findFirst().orElseThrow();
    var number = second.findElement(By.cssSelector("text"));
    new Actions(browser.driver()).scrollToElement(number).click(number).perform();
    assertEquals(List.of("bob: is back"), lines(".shown"));
    assertEquals("    IO.println(Thread.currentThread().getName() + \": is back\");", banded().getFirst());
    assertEquals("bob: is back", browser.one(FIGURE + ".said").getText());
    assertTrue(browser.<Boolean>run("""
        const box = document.querySelector("#two-rests-run .shown").getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;"""), "the line is in sight");
  }

  @Test
  void theSliderPlaysTheLinesInTheirOrder() {
    var slider = browser.one(FIGURE + "input[type=range]");
    slider.sendKeys(Keys.HOME);
    assertEquals(3, lines(".later").size());
    assertEquals("0 ms", slider.getDomAttribute("aria-valuetext"));
    var before = 3;
    for (int step = 0; step < 20 && before > 0; step++) {
      slider.sendKeys(Keys.PAGE_UP);
      var later = lines(".later");
      assertTrue(later.size() <= before, "a line that was printed stays");
      assertEquals(List.of("ann: is back", "bob: is back", "main: both are back")
          .subList(3 - later.size(), 3), later);
      before = later.size();
    }
    slider.sendKeys(Keys.END);
    assertEquals(List.of(), lines(".later"));
    assertEquals(0, browser.all(FIGURE + ".now").size(), "at its end the picture is whole");
  }

  @Test
  void whereTheSliderStandsTheStatesAreTold() {
    var slider = browser.one(FIGURE + "input[type=range]");
    slider.sendKeys(Keys.HOME);
    for (int step = 0; step < 5; step++) {
      slider.sendKeys(Keys.PAGE_UP);
    }
    var said = browser.one(FIGURE + ".said").getText();
    assertTrue(said.contains("bob: sleeping"), said);
    assertFalse(said.contains("ann: sleeping"), said);
  }

  @Test
  void theButtonPlaysPausesAndPlaysToTheEnd() {
    var play = browser.one(FIGURE + ".player button");
    var slider = browser.one(FIGURE + "input[type=range]");
    assertEquals("Play the run", play.getDomAttribute("aria-label"));
    play.click();
    assertEquals("Pause", play.getDomAttribute("aria-label"));
    waiting().until(_ -> place(slider) > 20 && place(slider) < 1000);
    play.click();
    assertEquals("Play the run", play.getDomAttribute("aria-label"));
    var paused = place(slider);
    assertEquals(paused, place(slider));
    browser.run("arguments[0].value = 990", slider);
    play.click();
    waiting().until(_ -> place(slider) == 1000 && lines(".later").isEmpty());
    waiting().until(_ -> play.getDomAttribute("aria-label").equals("Play the run"));
  }

  private WebDriverWait waiting() {
    return new WebDriverWait(browser.driver(), Duration.ofSeconds(20), Duration.ofMillis(20));
  }

  private static int place(WebElement slider) {
    return (int) Double.parseDouble(slider.getDomProperty("value"));
  }

  private static String words(WebElement state) {
    return state.getDomProperty("textContent").strip().replace('\u00a0', ' ');
  }

  private List<String> lines(String like) {
    return browser.all("#two-rests-run .lines " + like + " .text").stream().map(WebElement::getText).toList();
  }

  /** The lines of the listing that are marked. */
  private List<String> banded() {
    return browser.run("""
        const code = document.querySelector("#two-rests pre");
        const lines = code.textContent.split("\\n");
        const style = getComputedStyle(code);
        return [...code.querySelectorAll(".band")].map(band => lines[Math.round(
            (parseFloat(band.style.top) - parseFloat(style.paddingTop))
                / parseFloat(style.lineHeight))]);""");
  }

  private void point(WebElement at) {
    new Actions(browser.driver()).scrollToElement(at).moveToElement(at).perform();
  }
}
