package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import site.book.Cause;
import site.book.Checked;
import site.book.Coverage;
import site.book.Ending;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.StoppedThread;
import site.book.Verdict;
import site.trace.Step;

/** A transcript shows a run as it happened, and says what is to be said of it. */
class TranscriptTests {

  private static final Snippet SNIPPET = SampleBook.snippet(
      "Greeting", "one", "Greets.", "void main() {}", "# a reason\n> ann: <n:int>\n> bob: in\n");

  @Test
  void eachThreadHasItsColourAndItsName() {
    var lines = lines(SampleBook.recording(
        new Ending.Exited(0), "bob| bob: in", "ann| ann: in", "ann| ann: out", "main| main: done"))
            .select(".line");
    assertEquals(List.of("bob", "ann", "ann", "main"), lines.select(".who").eachText());
    assertEquals(List.of("line t2", "line t1", "line t1", "line t0"), lines.eachAttr("class"));
    assertTrue(lines.get(2).selectFirst(".who").hasClass("same"), "the name stands where the thread changes");
  }

  @Test
  void aThreadHasOneColourInAllTranscriptsOfAPage() {
    var second = SampleBook.snippet("Second", "one", "Greets.", "void main() {}", "> bob: in\n");
    var page = Pages.chapter(
        "= One\n\nsnippet::Greeting[]\n\ntranscript::Greeting[]\n\n"
            + "snippet::Second[]\n\ntranscript::Second[]\n",
        SampleBook.done(SNIPPET, SampleBook.recording(new Ending.Exited(0), "ann| in", "bob| in")),
        SampleBook.done(second, SampleBook.recording(new Ending.Exited(0), "bob| in")));
    assertEquals(List.of("line t2", "line t1", "line t1"), page.select(".lines .line").eachAttr("class"));
  }

  @Test
  void standardErrorIsMarked() {
    var lines = lines(SampleBook.recording(new Ending.Exited(0), "main| out", "main!| err"));
    assertEquals(List.of("! "), lines.select(".err .mark").stream().map(Element::wholeText).toList());
    assertEquals("err", lines.selectFirst(".err .text").ownText().strip());
  }

  @Test
  void outputIsShownAndNeverInterpreted() {
    var printed = "<script>alert(1)</script> *not strong* {author} <<one>> `x` // <1> &amp; include::x[]";
    var lines = lines(SampleBook.recording(new Ending.Exited(0), "main| " + printed, "<b>| x", "main| ++++",
        "main| "));
    assertEquals(printed, lines.selectFirst(".text").wholeText().strip());
    assertEquals("<b>", lines.select(".who").get(1).text());
    assertEquals(4, lines.select(".line").size());
    assertNull(lines.selectFirst("script, strong, code, b"));
  }

  @Test
  void aLineIsTiedToTheLineOfTheTrace() {
    var page = page(SampleBook.done(
        SNIPPET, SampleBook.recording(new Ending.Exited(0), "ann| ann: 3", "x| gap", "bob| bob: in"), 2, 0,
        3));
    var ties = page.select(".lines .line").stream().map(line -> line.attr("data-step")).toList();
    assertEquals(List.of("greeting-trace-2", "", "greeting-trace-3"), ties);
    assertEquals("> ann: <n:int>", page.getElementById("greeting-trace-2").selectFirst(".text").text());
  }

  @Test
  void aRunWithoutLinesSaysSo() {
    var figure = figure(SampleBook.recording(new Ending.Exited(0)));
    assertEquals("It prints nothing.", figure.selectFirst(".silent").text());
  }

  @Test
  void itSaysWhenAndOnWhatItWasRecorded() {
    assertEquals(
        "Recorded on 21 November 2025 on Linux 6.1, amd64, 2 processors, Temurin 25.0.3; it took 312 ms.",
        figure(SampleBook.recording(new Ending.Exited(0), "main| x")).selectFirst(".origin").text());
  }

  @Test
  void aGoodEndingNeedsNoWordsAndEveryOtherHasThem() {
    assertEquals("", ending(new Ending.Exited(0)));
    assertEquals("It ended with exit status 3.", ending(new Ending.Exited(3)));
    assertTrue(ending(new Ending.Uncaught("IllegalStateException: <no>"))
        .endsWith("IllegalStateException: <no>"));
    assertTrue(ending(new Ending.Deadlock(List.of("ann", "bob"))).startsWith("Deadlock: ann and bob"));
    assertTrue(ending(new Ending.Stuck(List.of("ann", "bob", "cid"))).startsWith("Stuck: ann, bob and cid"));
    assertTrue(ending(new Ending.StillRunning(Duration.ofSeconds(2))).endsWith("stopped after 2 s."));
    assertEquals("It was killed by SIGTERM.", ending(new Ending.Killed("SIGTERM")));
  }

  @Test
  void theThreadsOfADeadlockCanBeUnfolded() {
    var plain = SampleBook.recording(new Ending.Deadlock(List.of("ann", "bob")), "ann| x");
    var ann = new StoppedThread("ann", Thread.State.BLOCKED,
        new Cause.Blocker("map[<1>]", "Object", "bob", Duration.ZERO),
        List.of(new StoppedThread.Frame("take", "Forks.java:7")));
    var recording = new Recording(
        plain.lines(), plain.ending(), Recording.UNMEASURED, List.of(), List.of(ann), plain.origin());
    assertEquals("ann: blocked, waits for map[<1>], which bob has\n    at take (Forks.java:7)",
        figure(recording).selectFirst("details .dump").wholeText());
    assertFalse(figure(recording).selectFirst(".origin").text().contains("took"));
  }

  @Test
  void aKeptRecordingSaysThatItIsOne() {
    var run = new Run.Kept(SNIPPET, List.of(SampleBook.recording(new Ending.Exited(0), "main| 45")),
        "160 MB");
    var text = page(new Checked(run, List.of(), Coverage.NONE, List.of())).selectFirst(".kept").text();
    assertTrue(text.contains("kept recording, from 21 November 2025"), text);
    assertTrue(text.contains("160 MB"), text);
  }

  @Test
  void whatWasNotRunHasNoTranscript() {
    var figure = page(new Checked(new Run.Skipped(SNIPPET, "strace is missing"), List.of()));
    assertEquals("It was not run for this page: strace is missing.", figure.selectFirst(".no-run").text());
    assertNull(figure.selectFirst(".lines"));
  }

  @Test
  void severalRunsAreCountedByCase() {
    var snippet = SampleBook.withCases(SNIPPET, "ann wins", "<bob> wins (interesting)",
        "both win (forbidden)");
    var often = new Verdict.Allowed(List.of("ann wins"), List.of(2));
    var rarely = new Verdict.Allowed(List.of("<bob> wins"), List.of(3));
    var recording = SampleBook.recording(new Ending.Exited(0), "main| x");
    var coverage = new Coverage(4, List.of(
        new Coverage.Share("ann wins", Step.Grade.EXPECTED, 3),
        new Coverage.Share("<bob> wins", Step.Grade.INTERESTING, 1),
        new Coverage.Share("both win", Step.Grade.FORBIDDEN, 0)), 2, Optional.empty());
    var page = page(new Checked(
        new Run.Done(snippet, Collections.nCopies(4, recording)), List.of(rarely, often, often, often),
        coverage, List.of()));
    assertEquals("Outcomes of 4 runs", page.selectFirst(".cases caption").text());
    assertEquals("2 different ways were seen in 4 runs.", page.selectFirst(".seen").text());
    assertEquals(
        List.of("ann wins 3 75 %", "<bob> wins 1 25 % interesting", "both win 0 0 % forbidden"),
        page.select(".cases tbody tr").eachText());
    assertEquals("One of 4 runs of Greeting", page.selectFirst(".transcript figcaption").text());
  }

  @Test
  void oneRunIsNotCounted() {
    var snippet = SampleBook.withCases(SNIPPET, "ann wins");
    var page = page(SampleBook.done(snippet, SampleBook.recording(new Ending.Exited(0), "x| y"), 2));
    assertNull(page.selectFirst(".cases"));
  }

  @Test
  void aSecondMentionLinksToTheFirst() {
    var page = Pages.chapter(
        "= One\n\nsnippet::Greeting[]\n\ntranscript::Greeting[]\n\ntranscript::Greeting[]\n",
        SampleBook.done(SNIPPET, SampleBook.recording(new Ending.Exited(0), "main| x")));
    assertEquals(1, page.select("figure.transcript").size());
    assertEquals("#greeting-run", page.selectFirst(".again a").attr("href"));
    assertNotEquals(null, page.getElementById("greeting-run"));
  }

  static Element lines(Recording recording) {
    return figure(recording).selectFirst(".lines");
  }

  private static String ending(Ending ending) {
    return figure(SampleBook.recording(ending, "main| x")).select(".ending").text();
  }

  private static Element figure(Recording recording) {
    return page(SampleBook.done(SNIPPET, recording)).selectFirst("figure.transcript");
  }

  private static Document page(Checked checked) {
    return Pages.chapter("= One\n\nsnippet::Greeting[]\n\ntranscript::Greeting[]\n", checked);
  }
}
