package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import site.book.Ending;

/** What a terminal would do with a line, as a page shows it. */
class AnsiTests {

  @Test
  void coloursAndWeightsBecomeClasses() {
    assertEquals("<span class=\"sgr-31\">red</span> plain", text("\u001b[31mred\u001b[0m plain"));
    assertEquals(
        "<span class=\"sgr-31\">a</span><span class=\"sgr-31 sgr-1\">b</span><span class=\"sgr-31\">c</span>",
        text("\u001b[31ma\u001b[1mb\u001b[22mc"));
  }

  @Test
  void anEmptySequenceResets() {
    assertEquals("<span class=\"sgr-4\">a</span>b", text("\u001b[4ma\u001b[mb"));
  }

  @Test
  void coloursOfTheirOwnBecomeStyles() {
    assertEquals("<span style=\"--own-ink:rgb(255,135,0)\">a</span>", text("\u001b[38;5;208ma"));
    assertEquals("<span style=\"--own-ground:rgb(1,2,3)\">a</span>", text("\u001b[48;2;1;2;3ma"));
    assertEquals("<span class=\"sgr-91\">a</span>", text("\u001b[38;5;9ma"));
  }

  @Test
  void otherSequencesLeaveNoTrace() {
    assertEquals("ab", text("a\u001b[2K\u001b[?25l\u001b]0;title\u0007\u001b(B\u001b7b"));
  }

  @Test
  void whatIsNoSequenceIsShown() {
    assertEquals("a<span class=\"control\">␛</span>[3", text("a\u001b[3"));
    assertEquals("<span class=\"control\">␇</span>\t.", text("\u0007\t."));
  }

  @Test
  void textIsEscapedWithinColoursToo() {
    assertEquals("&lt;b&gt; &amp; <span class=\"sgr-32\">&lt;/span&gt;</span>",
        text("<b> & \u001b[32m</span>"));
  }

  @Test
  void hugeNumbersDoNoHarm() {
    assertEquals("a", text("\u001b[99999999999ma"));
  }

  /** The text of a one-line transcript. */
  private static String text(String printed) {
    return TranscriptTests.lines(SampleBook.recording(new Ending.Exited(0), "main| " + printed))
        .selectFirst(".text").html().strip();
  }
}
