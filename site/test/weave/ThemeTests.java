package site.test.weave;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.test.Home;
import site.test.Reads;

/** The theme needs nothing from elsewhere, and its text can be read in both schemes. */
@Reads("site/static/**")
class ThemeTests {

  private static final Pattern PAIR =
      Pattern.compile("(?<name>--\\w+): light-dark\\((?<light>#\\w{6}), (?<dark>#\\w{6})\\);");
  private static final List<String> NOT_TEXT = List.of("--paper", "--sheet", "--line", "--mark");

  /** WCAG 2.2, success criterion 1.4.3, level AA. */
  private static final double READABLE = 4.5;

  @Test
  void everyTextColourStandsOutFromEveryGround() throws IOException {
    var colours = colours();
    var unreadable = new ArrayList<String>();
    for (var scheme : List.of(0, 1)) {
      for (var ground : List.of("--paper", "--sheet")) {
        colours.forEach((name, pair) -> {
          if (!NOT_TEXT.contains(name)
              && contrast(pair.get(scheme), colours.get(ground).get(scheme)) < READABLE) {
            unreadable.add(name + " on " + ground + " of scheme " + scheme);
          }
        });
      }
    }
    assertEquals(List.of(), unreadable);
    assertEquals(
        style().split("light-dark\\(#", -1).length - 1, colours.size(),
        "every colour is one of the named pairs");
  }

  @Test
  void everySheetAndScriptIsOnEveryPage() throws IOException {
    var page = Pages.chapter("= One\n\nText.\n");
    var links = Stream.concat(page.select("link[rel=stylesheet]").eachAttr("href").stream(),
        page.select("script").eachAttr("src").stream()).sorted().toList();
    try (var files = Files.list(Home.FOLDER.resolve("site/static"))) {
      assertEquals(files.map(file -> "static/" + file.getFileName())
          .filter(file -> file.matches(".*\\.(css|js)")).sorted().toList(), links);
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    var fetched = Pattern.compile("@import|url\\(|https?:").matcher(style()).results();
    assertEquals(List.of(), fetched.map(MatchResult::group).toList());
  }

  private static Map<String, List<String>> colours() throws IOException {
    var colours = new HashMap<String, List<String>>();
    PAIR.matcher(style()).results().forEach(pair ->
        colours.put(pair.group("name"), List.of(pair.group("light"), pair.group("dark"))));
    return colours;
  }

  private static String style() throws IOException {
    try (var files = Files.list(Home.FOLDER.resolve("site/static"))) {
      return files.filter(file -> file.toString().endsWith(".css")).map(ThemeTests::text).collect(joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double contrast(String one, String other) {
    var a = luminance(one) + 0.05;
    var b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    var red = linear(colour, 1);
    var green = linear(colour, 3);
    var blue = linear(colour, 5);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(String colour, int at) {
    var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
