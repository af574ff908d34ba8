package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import site.book.Checked;
import site.book.Coverage;
import site.book.Ending;
import site.book.Mention;
import site.book.Picture;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step;
import site.weave.Weaver;

/** What a page says of several runs of a snippet. */
class RunsTests {

  private static final Snippet SNIPPET = SampleBook.snippet(
      "Greeting", "one", "Greets.", "void main() {}",
      "interleaved\n  > ann: in\n  > bob: in\n> main: done\n");
  private static final Recording ANN_FIRST =
      SampleBook.recording(new Ending.Exited(0), "ann| ann: in", "bob| bob: in", "main| main: done");
  private static final Recording BOB_FIRST =
      SampleBook.recording(new Ending.Exited(0), "bob| bob: in", "ann| ann: in", "main| main: done");
  private static final Recording STUCK =
      SampleBook.recording(new Ending.Deadlock(List.of("ann", "bob")), "ann| ann: in", "bob| bob: in",
          "main| main: done");

  @Test
  void theFirstRunIsShownAndTheOthersAreFolded() {
    var figure = figure(SNIPPET, ANN_FIRST, BOB_FIRST, ANN_FIRST, STUCK);
    assertEquals("ann: in", figure.selectFirst(".runs > .run .text").text());
    var others = figure.selectFirst(".runs > details.others");
    assertEquals("2 other runs", others.selectFirst("summary").text());
    assertEquals(List.of("Run 2 · 312 ms", "Run 4 · 312 ms"), others.select(".run > .which").eachText());
    assertEquals("Run 1 · 312 ms · 1 more like it", figure.selectFirst(".which").text());
  }

  @Test
  void aRunThatMaySurpriseIsShownFirst() {
    var share = new Coverage.Share("bob first", Step.Grade.INTERESTING, 1);
    var usual = new Coverage.Share("ann first", Step.Grade.EXPECTED, 1);
    var runs = page(new Checked(
        new Run.Done(SNIPPET, List.of(ANN_FIRST, BOB_FIRST)),
        List.of(allowed("ann first"), allowed("bob first")),
        new Coverage(2, List.of(usual, share), 2, Optional.empty()),
        List.of()), "");
    assertEquals("bob: in", runs.selectFirst(".runs > .run .text").text());
    assertTrue(runs.selectFirst(".which").text().startsWith("Run 2"));
  }

  private static Verdict allowed(String name) {
    return new Verdict.Allowed(List.of(name), List.of(2, 3, 4));
  }

  @Test
  void eachRunTellsItsOwnEnding() {
    var figure = figure(SNIPPET, ANN_FIRST, STUCK);
    assertNull(figure.selectFirst(".runs > .run .ending"));
    assertTrue(figure.selectFirst(".others .ending").text().startsWith("Deadlock"));
  }

  @Test
  void runsThatDifferInTimeOnlyAreTheSame() {
    var slower = new Recording(
        ANN_FIRST.lines(), ANN_FIRST.ending(), Duration.ofSeconds(2), List.of(), List.of(),
        ANN_FIRST.origin());
    var figure = figure(SNIPPET, ANN_FIRST, slower);
    assertNull(figure.selectFirst(".others"));
    assertNull(figure.selectFirst(".which"));
  }

  @Test
  void aPageDoesNotShowHundredsOfRuns() {
    var many = IntStream.range(0, 30)
        .mapToObj(i -> SampleBook.recording(new Ending.Exited(0), "ann| " + i)).toArray(Recording[]::new);
    var others = figure(SNIPPET, many).selectFirst(".others");
    assertEquals("7 of 29 other runs", others.selectFirst("summary").text());
    assertEquals(7, others.select(".run").size());
  }

  @Test
  void longRunsAreNotRepeated() {
    var lines = IntStream.range(0, 300).mapToObj(i -> "ann| " + i).toArray(String[]::new);
    var figure = figure(SNIPPET, SampleBook.recording(new Ending.Exited(0), lines),
        SampleBook.recording(new Ending.Exited(3), lines));
    assertEquals(1, figure.select(".run").size());
    assertNull(figure.selectFirst(".others"));
  }

  @Test
  void linesOfTheTraceHaveTheNumbersOfTheLinesTheyMatched() {
    var checked = SampleBook.done(SNIPPET, SampleBook.recording(
        new Ending.Exited(0), "a| 1", "a| 2", "a| 3", "a| 4", "a| 5", "a| 6", "a| 7", "a| 8"), 2, 2, 2, 3, 2,
        0, 2, 3);
    var trace = page(checked, "").select(".trace .line");
    assertEquals(List.of("", "1–3, 5, 7", "4, 8", ""),
        trace.stream().map(l -> l.select(".hits").text()).toList());
  }

  @Test
  void linesThatMayMoveAreMarked() {
    var free = with(SNIPPET, new Step.Interleaved(1, List.of(lane(2), lane(3))), printed(4));
    var figure = figure(free, ANN_FIRST);
    assertEquals(List.of(true, true, false), figure.select(".line[data-step]").eachAttr("class").stream()
        .map(classes -> classes.contains("free")).toList());
    assertTrue(figure.selectFirst(".seen").text().contains("free to move"));
  }

  @Test
  void whereNothingMayMoveNothingIsMarked() {
    var fixed = with(SNIPPET, new Step.AnyOrder(1, List.of(printed(2))), printed(3), printed(4));
    var figure = figure(fixed, ANN_FIRST);
    assertEquals(0, figure.select(".free, .dotted").size());
    assertNull(figure.selectFirst(".seen"));
  }

  @Test
  void linesInAGapMayBeElsewhere() {
    var gap = with(SNIPPET, printed(2), new Step.Gap(3, Output.OUT));
    var page = page(SampleBook.done(gap, ANN_FIRST, 2, 0, 0), "");
    assertEquals(2, page.select(".line.free").size());
  }

  @Test
  void whatMayDifferIsToldInWords() {
    var trace = with(SNIPPET, printed(1));
    assertEquals("What may differ Every run prints exactly this.",
        figure(trace, ANN_FIRST).select(".may-differ").text());
    var free = with(SNIPPET, new Step.Interleaved(1, List.of(lane(2), lane(3))), printed(4));
    assertEquals("x", figure(free, ANN_FIRST).selectFirst(".may-differ code").text());
  }

  @Test
  void muchThatMayDifferIsAFoldedList() {
    var choices = IntStream.range(0, 6).mapToObj(i -> (Step) new Step.OneOf(i, List.of(
        new Step.Case(i, "a" + i, Step.Grade.EXPECTED, List.of(printed(i)), Optional.empty()),
        new Step.Case(i, "b" + i, Step.Grade.EXPECTED, List.of(printed(i)), Optional.empty()))))
            .toArray(Step[]::new);
    var figure = figure(with(SNIPPET, choices), ANN_FIRST);
    assertNull(figure.selectFirst(".may-differ"));
    assertEquals("What may differ", figure.selectFirst("details:has(> ul) summary").text());
  }

  @Test
  void ordersAreCounted() {
    assertEquals("2 orders are right; this is one of them.", orders(1, 1, 2));
    assertEquals("6 orders are right, 4 were seen in 20 runs.", orders(20, 4, 6));
    assertEquals("6 orders are right, one was seen in 20 runs.", orders(20, 1, 6));
    assertEquals("2 orders are right, both were seen in 20 runs.", orders(20, 2, 2));
    assertEquals("1,680 orders are right, 3 were seen in 3 runs.", orders(3, 3, 1680));
    assertEquals("One order is right, and all 3 runs kept to it.", orders(3, 1, 1));
    assertEquals("3 different orders were seen in 20 runs.", orders(20, 3, 0));
    assertEquals("All 20 runs went the same way.", orders(20, 1, 0));
    assertEquals("", orders(1, 1, 1));
  }

  @Test
  void outcomesAreDrawnOncePerPageAndNotToldTwice() {
    var snippet = SampleBook.withCases(SNIPPET, "ann wins", "bob wins (interesting)");
    var page = page(counted(snippet, 4, 2, 0,
        new Coverage.Share("ann wins", Step.Grade.EXPECTED, 1),
        new Coverage.Share("bob wins", Step.Grade.INTERESTING, 3)),
        "outcomes::Greeting[]\n\noutcomes::Greeting[]\n");
    var figure = page.getElementById("greeting-outcomes");
    assertEquals("Outcomes of 4 runs of Greeting", figure.selectFirst("figcaption").text());
    assertEquals(1, page.select("svg").size());
    assertEquals("2 different ways were seen in 4 runs.", figure.selectFirst(".orders").text());
    assertEquals("#greeting-outcomes", page.selectFirst(".again a").attr("href"));
    assertNull(page.selectFirst(".cases"));
    assertNull(page.selectFirst(".seen"));
  }

  @Test
  void outcomesOfATraceWithoutCasesAreAProblem() {
    var chapter = SampleBook.chapter("01-one", "= One\n\nsnippet::Greeting[]\n\noutcomes::Greeting[]\n");
    var woven = Pages.weave(SampleBook.book(List.of(chapter), List.of(SNIPPET)),
        SampleBook.done(SNIPPET, ANN_FIRST));
    var problem = woven.problems().getFirst();
    assertEquals("chapters/01-one.adoc:5: the trace of Greeting names no case",
        problem.file() + ":" + problem.line() + ": " + problem.what());
  }

  @Test
  void outcomesOfWhatWasNotRunSayWhy() {
    var snippet = SampleBook.withCases(SNIPPET, "ann wins");
    var page = page(new Checked(new Run.Skipped(snippet, "strace is missing"), List.of()),
        "outcomes::Greeting[]\n");
    assertEquals("It was not run for this page: strace is missing.",
        page.getElementById("greeting-outcomes").selectFirst(".no-run").text());
  }

  @Test
  void anotherPictureMakesAnotherPage() {
    var book = SampleBook.book(
        List.of(SampleBook.chapter("01-one", "= One\n\nsnippet::Greeting[]\n\noutcomes::Greeting[]\n")),
        List.of(SampleBook.withCases(SNIPPET, "ann wins")));
    var checked = List.of(SampleBook.done(book.snippets().getFirst(), ANN_FIRST));
    var first = Weaver.weave(book, checked, List.of(picture("<svg>1</svg>")), Pages.NONE, Pages.PROSE);
    var again = Weaver.weave(book, checked, List.of(picture("<svg>2</svg>")), Pages.of(first), Pages.PROSE);
    assertEquals("2", Pages.page(again, "01-one.html").selectFirst("svg").text());
  }

  private static Picture picture(String svg) {
    return new Picture(Mention.key(Mention.Kind.OUTCOMES, "Greeting"), svg);
  }

  private static String orders(int runs, int seen, int right) {
    return page(counted(SNIPPET, runs, seen, right), "").select(".seen").text();
  }

  /** @param right 0 where it is not known */
  private static Checked counted(Snippet snippet, int runs, int seen, int right, Coverage.Share... shares) {
    var coverage = new Coverage(runs, List.of(shares), seen,
        right == 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(right)));
    return new Checked(
        new Run.Done(snippet, List.of(ANN_FIRST)), List.of(new Verdict.Allowed(List.of(), List.of(2, 3, 4))),
        coverage,
        List.of());
  }

  private static Element figure(Snippet snippet, Recording... recordings) {
    var verdict = new Verdict.Allowed(List.of(), List.of(2, 3, 4));
    return page(new Checked(
        new Run.Done(snippet, List.of(recordings)),
        Arrays.stream(recordings).map(_ -> (Verdict) verdict).toList(),
        Coverage.NONE, List.of()), "").selectFirst("figure.transcript");
  }

  private static Document page(Checked checked, String more) {
    return Pages.chapter("= One\n\nsnippet::Greeting[]\n\ntranscript::Greeting[]\n\n" + more, checked);
  }

  private static Snippet with(Snippet snippet, Step... steps) {
    return SampleBook.withSteps(snippet, List.of(steps));
  }

  private static Step.Printed printed(int line) {
    return new Step.Printed(line, Output.OUT, new LinePattern("x", List.of(new LinePattern.Literal("x"))));
  }

  private static Step.Lane lane(int line) {
    return new Step.Lane(line, "", "", Optional.empty(), List.of(printed(line)));
  }
}
