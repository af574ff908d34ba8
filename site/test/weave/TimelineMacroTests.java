package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import site.book.Cause;
import site.book.Checked;
import site.book.Ending;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Span;
import site.book.Timeline;
import site.weave.LinkChecker;
import site.weave.Woven;

/** Timelines on a page. */
class TimelineMacroTests {

  private static final Snippet SNIPPET =
      SampleBook.snippet("Nap", "one", "Ann takes a nap.", "void main() {\n  say(\"awake\");\n}",
          "> ann: awake\n");
  private static final String ALL = "= One\n\nsnippet::Nap[]\n\ntranscript::Nap[]\n\ntimeline::Nap[]\n";

  @Test
  void aTimelineIsAFigureAfterTheTranscriptOfItsRun() {
    var page = Pages.page(woven(ALL, done()), "01-one.html");
    var figure = page.getElementById("nap-timeline");
    assertEquals("figure", figure.tagName());
    assertEquals("nap-run", figure.previousElementSibling().id());
    assertEquals("The run, thread by thread", figure.selectFirst("figcaption").text());
    assertEquals("ann", figure.selectFirst("svg .name").text());
    assertEquals("1", figure.selectFirst("a.printed").attr("data-lines"));
  }

  @Test
  void itsMarksLeadToTheTranscriptEvenWithoutScript() {
    var book = SampleBook.book(List.of(SampleBook.chapter("01-one", ALL)), List.of(SNIPPET));
    var woven = Pages.weave(book, done());
    assertEquals(List.of(), LinkChecker.check(book, woven.pages(), Set.of(
        "static/text.css", "static/frame.css", "static/listing.css", "static/transcript.css",
        "static/runs.css",
        "static/timeline.css", "static/diagram.css", "static/runs.js", "static/timeline.js",
        "static/icon.svg", "code/one/Nap.java")));
    assertEquals("#nap-run", Pages.page(woven, "01-one.html").selectFirst("a.printed").attr("href"));
  }

  @Test
  void patternsSurviveTheWayToThePage() {
    var page = Pages.page(woven(ALL, done()), "01-one.html");
    var pattern = page.getElementById("nap-lanes-sleeping");
    assertEquals("userSpaceOnUse", pattern.attr("patternUnits"));
    assertEquals("url(#nap-lanes-sleeping)", page.selectFirst("rect.sleeping").attr("fill"));
  }

  @Test
  void aTimelineWithoutTheTranscriptIsAProblem() {
    var problem = woven("= One\n\nsnippet::Nap[]\n\ntimeline::Nap[]\n", done()).problems().getFirst();
    assertEquals("chapters/01-one.adoc:5: the run of Nap is drawn but not shown",
        problem.file() + ":" + problem.line() + ": " + problem.what());
    assertEquals("write transcript::Nap[] before it", problem.fix());
  }

  @Test
  void aSecondTimelineLinksToTheFirst() {
    var page = Pages.page(woven(ALL + "\ntimeline::Nap[]\n", done()), "01-one.html");
    assertEquals(1, page.select("figure.timeline").size());
    assertEquals("#nap-timeline", page.selectFirst(".again a").attr("href"));
  }

  @Test
  void whatWasNotRunSaysWhy() {
    var page = Pages.page(
        woven(ALL, new Checked(new Run.Skipped(SNIPPET, "strace is missing"), List.of())), "01-one.html");
    assertTrue(page.getElementById("nap-timeline").text()
        .contains("It was not run for this page: strace is missing."));
  }

  @Test
  void aRunThatNobodyTimedSaysSo() {
    var page = Pages.page(
        woven(ALL, SampleBook.done(SNIPPET, SampleBook.recording(new Ending.Exited(0), "ann| ann: awake"))),
        "01-one.html");
    assertEquals("Nobody noted what the threads did in this run.",
        page.getElementById("nap-timeline").selectFirst(".no-run").text());
  }

  private static Woven woven(String text, Checked checked) {
    return Pages.weave(SampleBook.book(List.of(SampleBook.chapter("01-one", text)), List.of(SNIPPET)),
        checked);
  }

  private static Checked done() {
    var plain = SampleBook.recording(new Ending.Exited(0), "ann| ann: awake");
    var length = Duration.ofMillis(30);
    var ann = new Timeline.Lane("ann", "ann", false);
    var nap = new Span("ann", Span.State.SLEEPING, Duration.ZERO, length, "Nap.java:7", Cause.NONE);
    return SampleBook.done(SNIPPET, new Recording(
        plain.lines(), plain.ending(), plain.took(), Duration.ZERO, List.of(), List.of(),
        new Timeline(List.of(ann), List.of(nap), List.of(), length), plain.origin()));
  }
}
