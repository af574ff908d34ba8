package site.test.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** Chromium, without a window; started for the first test that wants it, ended with the tests. */
final class Browser {

  /** The size of its window at first, in pixels. */
  static final int BROAD = 1440;
  static final int PHONE = 390;
  private static final int HEIGHT = 900;

  /**
   * Held here: a logger that nobody holds forgets its setting. It warns of a newer Chromium than it has heard
   * of.
   */
  private static final Logger LIBRARY = Logger.getLogger("org.openqa.selenium");

  private static Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The test is skipped where there is no Chromium. */
  static synchronized Browser shared() {
    if (shared == null) {
      var chromium = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
      var itsDriver = onPath("chromedriver");
      assumeTrue(chromium.isPresent() && itsDriver.isPresent(),
          "needs chromium and chromedriver on the PATH (Debian: chromium, chromium-driver)");
      shared = new Browser(started(chromium.get(), itsDriver.get()));
      Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
    }
    return shared;
  }

  private static Optional<File> onPath(String... names) {
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
    return Arrays.stream(names).flatMap(name -> Arrays.stream(folders).flatMap(
            folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"))))
        .filter(Files::isExecutable).map(Path::toFile).findFirst();
  }

  private static ChromeDriver started(File chromium, File driver) {
    LIBRARY.setLevel(Level.SEVERE);
    var options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=" + BROAD
        + "," + HEIGHT);
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    var started = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver).build(),
        options);
    started.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return started;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page as most readers see it first: broad, light, with its scripts. */
  void open(Path page) {
    open(page, true);
  }

  void openWithoutScript(Path page) {
    open(page, false);
  }

  private void open(Path page, boolean scripts) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
    width(BROAD);
    scheme("light");
    complaints();
    driver.get(page.toUri().toString());
  }

  /** Of the page, in pixels. */
  void width(int pixels) {
    tell("Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader prefers: light or dark. */
  void scheme(String name) {
    tell("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
  }

  private void tell(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** What Chromium has logged since it was asked last; nothing where all is well. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Runs the body of a function. */
  @SuppressWarnings("unchecked")
  <T> T run(String script, Object... arguments) {
    return (T) driver.executeScript(script, arguments);
  }
}
