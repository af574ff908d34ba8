package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Line;
import site.book.Run;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

/** Many snippets at once: what is shown meanwhile, and what comes of it. */
class ProgressTests {

  private static final String SLEEPS = """
      void main() throws InterruptedException {
        IO.println(System.currentTimeMillis());
        Thread.sleep(MILLIS);
        IO.println(System.currentTimeMillis());
      }
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream to = new PrintStream(shown, true, StandardCharsets.UTF_8);
  private SmallBook book;

  @BeforeEach
  void open() {
    book = new SmallBook(folder);
  }

  private List<Run> run(boolean onTerminal) throws Exception {
    return run(onTerminal ? Progress.onTerminal(to) : Progress.silent());
  }

  private List<Run> run(Progress shown) throws Exception {
    try (shown) {
      return Runner.run(book.book(), Options.USUAL, shown);
    }
  }

  @Test
  void aTerminalShowsOneLineThatIsErasedAtTheEnd() throws Exception {
    book.with("Slow", SLEEPS.replace("MILLIS", "2600"));
    run(true);
    var text = shown.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("running 1 of 1: Slow"), text);
    assertTrue(text.contains("Slow (2 s)"), text);
    assertTrue(text.endsWith("\r\033[K"), text);
    assertEquals(-1, text.indexOf('\n'));
  }

  @Test
  void elsewhereALineIsToldNowAndThen() throws Exception {
    book.with("Slow", SLEEPS.replace("MILLIS", "600"));
    run(Progress.inLines(to, Duration.ofMillis(50)));
    var lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.contains("running 1 of 1: Slow"), lines.toString());
    assertEquals(-1, shown.toString(StandardCharsets.UTF_8).indexOf('\r'));
  }

  @Test
  void whatIsSilentShowsNothing() throws Exception {
    book.with("Slow", SLEEPS.replace("MILLIS", "600"));
    run(false);
    assertEquals(0, shown.size());
  }

  @Test
  void theSlowestProgramsAreKnown() throws Exception {
    book.with("Quick", SLEEPS.replace("MILLIS", "1")).with("Slow", SLEEPS.replace("MILLIS", "1500"));
    var progress = Progress.silent();
    run(progress);
    assertEquals(List.of("Slow", "Quick"), progress.slowest(3).stream().map(Progress.Slow::name).toList());
  }

  @Test
  void answersStandInTheOrderOfTheBook() throws Exception {
    book.with("Cat", SLEEPS.replace("MILLIS", "900")).with("Bee", "void main() { int x = \"\"; }")
        .with("Ant", SLEEPS.replace("MILLIS", "1"), SmallBook.alone())
        .with("Dog", SLEEPS.replace("MILLIS", "1"));
    assertEquals(List.of("Cat", "Bee", "Ant", "Dog"),
        run(false).stream().map(run -> run.snippet().name()).toList());
  }

  @Test
  void whatWantsToBeAloneIsAlone() throws Exception {
    for (var name : List.of("Ant", "Bee", "Cat", "Dog")) {
      var start = List.of("Bee", "Cat").contains(name) ? SmallBook.alone() : SmallBook.runs(1);
      book.with(name, SLEEPS.replace("MILLIS", "300"), start);
    }
    var spans = run(false).stream().map(ProgressTests::span).toList();
    for (int alone = 1; alone <= 2; alone++) {
      for (int other = 0; other < 4; other++) {
        assertTrue(alone == other || !overlap(spans.get(alone), spans.get(other)), alone + " and " + other);
      }
    }
  }

  private record Span(long from, long to) {}

  private static Span span(Run run) {
    if (!(run instanceof Run.Done(_, var recordings))) {
      throw new AssertionError("it did not run: " + run);
    }
    var times = recordings.getFirst().lines().stream().map(Line::text).map(Long::parseLong).toList();
    return new Span(times.getFirst(), times.getLast());
  }

  private static boolean overlap(Span a, Span b) {
    return a.from < b.to && b.from < a.to;
  }
}
