package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import site.base.Problem;
import site.book.Chapter;
import site.book.Page;
import site.weave.LinkChecker;

/** Every link that leads nowhere is a problem at the line of the chapter that holds it. */
class LinkCheckerTests {

  private static final Page TWO = new Page("02-two.html", "<h2 id=\"two-writes\">Two writes</h2>");
  private static final Set<String> FILES = Set.of("static/style.css", "images/lane.svg");

  @Test
  void goodLinksAreNoProblem() {
    assertEquals(List.of(), check("""
        <a href="#here" id="here">a</a> <a href="02-two.html">b</a> <a href="02-two.html#two-writes">c</a>
        <a href="#">top</a> <a href="https://openjdk.org/jeps/444#goals">d</a> <img src="images/lane.svg">
        <link href="static/style.css"> <a href="mailto:a@example.org">e</a>""", "= One"));
  }

  @Test
  void aBrokenAnchorNamesTheNearestId() {
    assertEquals(
        List.of("chapters/01-one.adoc:3: there is no two-writs in 02-two.html (did you mean two-writes?)\n"
            + "    fix: correct the link"),
        check("<a href=\"02-two.html#two-writs\">x</a>", "= One\n\nSee xref:02-two.adoc#two-writs[x].")
            .stream()
            .map(Problem::toString).toList());
  }

  @Test
  void aMissingPageNamesTheNearestOne() {
    var problem = check("<a href=\"02-too.html\">x</a>", "= One\n\nxref:02-too.adoc[x]").getFirst();
    assertEquals("nothing is published as 02-too.html (did you mean 02-two.html?)", problem.what());
    assertEquals(3, problem.line());
  }

  @Test
  void aMissingImageIsFoundAtItsLine() {
    var problem = check("<img src=\"images/lame.svg\">", "= One\n\n\nimage::images/lame.svg[]").getFirst();
    assertEquals("nothing is published as images/lame.svg (did you mean images/lane.svg?)", problem.what());
    assertEquals(4, problem.line());
  }

  @Test
  void anIdThatStandsTwiceIsAProblem() {
    assertEquals(
        List.of("the id a stands twice on the page"),
        whats("<p id=\"a\"></p><p id=\"a\"></p><p id=\"a\"></p>"));
  }

  @Test
  void anIdThatAHeadingTookFromASnippetIsFoundAtTheHeading() {
    var problem = check("<div id=\"two-writes\"></div><h2 id=\"two-writes\">Two writes</h2>",
        "= One\n:linked: two-writes\n\nsnippet::TwoWrites[]\n\n== Two writes").getFirst();
    assertEquals("the id two-writes stands twice on the page", problem.what());
    assertEquals(6, problem.line());
  }

  @Test
  void linksThatOnlyWorkOnThisMachineAreProblems() {
    assertEquals(List.of(
        "the link /02-two.html leads out of the site's folder",
        "the link file:///x leads nowhere",
        "the link http:///x leads nowhere"),
        whats("<a href=\"/02-two.html\">a</a><a href=\"file:///x\">b</a><a href=\"http:///x\">c</a>"));
  }

  @Test
  void anIllFormedLinkIsAProblem() {
    assertEquals(
        List.of("the link https://a b/ is ill-formed: Illegal character in authority"),
        whats("<a href=\"https://a b/\">x</a>"));
  }

  private static List<String> whats(String html) {
    return check(html, "= One").stream().map(Problem::what).toList();
  }

  private static List<Problem> check(String html, String adoc) {
    var chapter = new Chapter(
        "chapters/01-one.adoc", "one", "One", adoc, List.of(), List.of(), List.of(), List.of());
    return LinkChecker.check(
        SampleBook.book(List.of(chapter), List.of()), List.of(new Page("01-one.html", html), TWO), FILES);
  }
}
