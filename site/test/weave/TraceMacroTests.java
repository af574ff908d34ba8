package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import site.book.Checked;
import site.book.Ending;
import site.book.Snippet;

/** A trace as a listing of its own. */
class TraceMacroTests {

  private static final String TRACE = "# Who?\n> ann: <n:int>\n\ninterleaved\n  > bob: \\<in>\n";

  @Test
  void aTraceIsShownLineForLineAsItIsWritten() {
    var figure = page(TRACE, "trace::Greeting[]\n").getElementById("greeting-trace");
    assertEquals("Greeting.trace", figure.selectFirst("figcaption").text());
    assertEquals(TRACE.lines().toList(), figure.select(".line .text").stream()
        .map(line -> line.wholeText().replaceFirst("\n$", "")).toList());
    assertEquals(List.of("1", "2", "3", "4", "5"), figure.select(".line .at").eachText());
  }

  @Test
  void aTitleTakesThePlaceOfTheFilesName() {
    assertEquals("In *either* order", page(TRACE, ".In \\*either* order\ntrace::Greeting[]\n")
        .selectFirst("figure.trace figcaption").text());
  }

  @Test
  void theFoldedTraceKeepsItsLinks() {
    var page = page(TRACE, "trace::Greeting[]\n\ntranscript::Greeting[]\n");
    assertEquals(1, page.select("#greeting-trace-2").size());
    assertEquals("greeting-run", page.getElementById("greeting-trace-2").closest("figure").id());
  }

  @Test
  void theSecondTimeItIsALink() {
    var page = page(TRACE, "trace::Greeting[]\n\ntrace::Greeting[]\n");
    assertEquals(1, page.select("figure.trace").size());
    assertEquals("#greeting-trace", page.selectFirst(".again a").attr("href"));
  }

  @Test
  void anEmptyTraceIsNothingToShow() {
    var run = run("");
    var text = "= One\n\nsnippet::Greeting[]\n\ntrace::Greeting[]\n";
    var woven = Pages.weave(
        SampleBook.book(List.of(SampleBook.chapter("01-one", text)), List.of(run.snippet())), run);
    assertEquals("chapters/01-one.adoc:5: the trace of Greeting is empty",
        woven.problems().getFirst().toString().lines().findFirst().orElseThrow());
    assertNull(Pages.page(woven, "01-one.html").selectFirst("figure.trace"));
  }

  private static Document page(String trace, String text) {
    return Pages.chapter("= One\n\nsnippet::Greeting[]\n\n" + text, run(trace));
  }

  private static Checked run(String trace) {
    Snippet snippet = SampleBook.snippet("Greeting", "one", "Greets.", "void main() {}", trace);
    return SampleBook.done(snippet, SampleBook.recording(new Ending.Exited(0), "ann| ann: 3"), 2);
  }
}
