package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import site.base.Problem;
import site.book.Book;
import site.book.Checked;
import site.book.Ending;
import site.book.Page;
import site.book.Snippet;
import site.weave.Prose;
import site.weave.Weaver;

/** Pages as they are woven from chapters, snippets and runs. */
class WeaverTests {

  private static final Snippet LOST = SampleBook.snippet(
      "LostDeposit", "locks", "Loses a deposit.",
      "int a; // <1>\n// ----------\nvar b = \"<b>{x}</b>\"; // <2>", "> x\n");
  private static final Checked RUN =
      SampleBook.done(LOST, SampleBook.recording(new Ending.Exited(0), "main| x"), 1);

  @Test
  void theListingIsTheBodyWithItsCallouts() {
    var page = Pages.chapter(
        "= One\n\n[#lost-deposit]\n.Whoever `writes` last\nsnippet::LostDeposit[]\n<1> first\n<2> second\n",
        RUN);
    var figure = page.getElementById("lost-deposit");
    assertEquals("figure", figure.tagName());
    assertEquals("Whoever <code>writes</code> last", figure.selectFirst("figcaption").html());
    assertEquals(
        "int a; 1\n// ----------\nvar b = \"<b>{x}</b>\"; 2",
        figure.selectFirst(".listingblock code").wholeText());
    assertEquals(List.of("1", "2"), figure.select(".conum").eachText());
    assertEquals(List.of("first", "second"), page.select(".colist li").eachText());
    assertEquals("int", figure.selectFirst(".kt").text(), "code is highlighted");
  }

  @Test
  void theListingTellsHowToRunIt() {
    var figure = Pages.chapter("= One\n\n.Caption\nsnippet::LostDeposit[]\n", RUN)
        .getElementById("lost-deposit");
    assertEquals("jbang lost-deposit", figure.selectFirst(".command code").text());
    assertEquals("code/locks/LostDeposit.java", figure.selectFirst("a.file[download]").attr("href"));
    assertEquals("curl -Ls https://sh.jbang.dev | bash -s - LostDeposit.java",
        figure.selectFirst("details pre").text());
    assertEquals("Loses a deposit.", figure.selectFirst(".description").text());
  }

  @Test
  void aDescriptionThatRepeatsTheCaptionIsLeftOut() {
    assertNull(Pages.chapter("= One\n\n.Loses a deposit\nsnippet::LostDeposit[]\n", RUN)
        .selectFirst(".description"));
  }

  @Test
  void argumentsOfTheRecordedRunBelongToTheCommand() {
    var page = Pages.chapter("= One\n\nsnippet::LostDeposit[]\n", SampleBook.done(
        SampleBook.withArguments(LOST, "it's", "3"), SampleBook.recording(new Ending.Exited(0), "main| x")));
    assertEquals("jbang lost-deposit 'it'\\''s' 3", page.selectFirst(".command code").text());
  }

  @Test
  void aPublishedBookIsRunFromItsRepository() {
    var book = SampleBook.book(List.of(
        SampleBook.chapter("index", "= The book\n:repository: ann/interleave\n"),
        SampleBook.chapter("01-one", "= One\n\nsnippet::LostDeposit[]\n")), List.of(LOST));
    assertEquals(
        "curl -Ls https://sh.jbang.dev | bash -s - lost-deposit@ann/interleave",
        Pages.page(Pages.weave(book, RUN), "01-one.html").selectFirst("details pre").text());
  }

  @Test
  void theFirstMentionOwnsTheIdAndALaterOneLinksToIt() {
    var page = Pages.page(Pages.weave(twoChapters("snippet::LostDeposit[]"), RUN), "02-two.html");
    assertNull(page.selectFirst("figure"));
    var link = page.selectFirst(".again a");
    assertEquals("01-one.html#lost-deposit", link.attr("href"));
    assertEquals("Whoever [writes] last", link.text());
  }

  @Test
  void aReferenceFindsASnippetInAnotherChapter() {
    var page = Pages.page(Pages.weave(twoChapters("See <<lost-deposit>> in xref:01-one.adoc[]."), RUN),
        "02-two.html");
    var links = page.select("main p a");
    assertEquals(List.of("01-one.html#lost-deposit", "01-one.html"), links.eachAttr("href"));
    assertEquals(List.of("Whoever [writes] last", "One & only"), links.eachText());
  }

  @Test
  void theIndexListsTheChapters() {
    var woven = Pages.weave(twoChapters("First sentence. Second sentence."), RUN);
    assertEquals(List.of("index.html", "01-one.html", "02-two.html"),
        woven.pages().stream().map(Page::path).toList());
    var entries = Pages.page(woven, "index.html").select(".contents li").eachText();
    assertEquals(List.of("Chapter 1 One & only A lead. 1 program", "Chapter 2 Two First sentence."), entries);
  }

  @Test
  void chaptersAreLinkedInTheirOrder() {
    var woven = Pages.weave(twoChapters("Text."), RUN);
    assertEquals("02-two.html", Pages.page(woven, "01-one.html").selectFirst("a[rel=next]").attr("href"));
    assertEquals("01-one.html", Pages.page(woven, "02-two.html").selectFirst("a[rel=prev]").attr("href"));
    assertNull(Pages.page(woven, "02-two.html").selectFirst("a[rel=next]"));
  }

  @Test
  void everyPageHasItsLandmarksAndOneHeading() {
    for (var page : Pages.weave(twoChapters("Text."), RUN).pages()) {
      var html = Jsoup.parse(page.html());
      assertEquals("en", html.selectFirst("html").attr("lang"), page.path());
      assertEquals(1, html.select("h1").size(), page.path());
      assertEquals(1, html.select("main").size(), page.path());
      assertEquals("#" + html.selectFirst("main").id(), html.selectFirst("a.skip").attr("href"), page.path());
      assertFalse(html.selectFirst("meta[name=viewport]").attr("content").isEmpty(), page.path());
      assertEquals(List.of(), html.select("script:not([src^=static/]), [src^=http], link[href^=http]"),
          "nothing is fetched from elsewhere");
    }
  }

  @Test
  void warningsOfAsciidocAreProblemsOfTheLine() {
    var problems = Pages.weave(oneChapter("= One\n\ntext\n\n----\nnever closed\n")).problems();
    assertEquals(List.of("chapters/01-one.adoc:5"), places(problems));
    assertTrue(problems.getFirst().what().contains("unterminated listing block"), problems.toString());
  }

  @Test
  void anUnknownSnippetIsAProblemAndNoCrash() {
    var woven = Pages.weave(oneChapter("= One\n\ntext\n\nsnippet::Nobody[]\n\ntranscript::Nobody[]\n"));
    assertEquals(List.of("chapters/01-one.adoc:5", "chapters/01-one.adoc:7"), places(woven.problems()));
    assertEquals(2, Pages.page(woven, "01-one.html").select(".missing").size());
  }

  @Test
  void aForeignIdOnASnippetIsAProblem() {
    var chapter = SampleBook.chapter("01-one", "= One\n\n[#other]\nsnippet::LostDeposit[]\n");
    var book = SampleBook.book(List.of(chapter), List.of(LOST));
    assertEquals("write [#lost-deposit]", Pages.weave(book, RUN).problems().getFirst().fix());
  }

  @Test
  void pagesThatAreKnownAreNotWovenAgain() {
    var book = twoChapters("Text.");
    var first = Pages.weave(book, RUN);
    var unused = new Prose();
    var again = Weaver.weave(book, List.of(RUN), List.of(), Pages.of(first), unused);
    for (var i = 0; i < first.pages().size(); i++) {
      assertSame(first.pages().get(i), again.pages().get(i));
    }
  }

  @Test
  void aChangedRunChangesOnlyThePagesThatShowIt() {
    var first = Pages.weave(twoChapters("Text."), RUN);
    var other = SampleBook.done(LOST, SampleBook.recording(new Ending.Exited(0), "main| y"), 1);
    var again = Pages.weave(twoChapters("Text."), Pages.of(first), other);
    assertFalse(first.pages().get(1).equals(again.pages().get(1)));
    assertSame(first.pages().get(2), again.pages().get(2));
  }

  private static Book oneChapter(String text) {
    return SampleBook.book(List.of(SampleBook.chapter("01-one", text)), List.of());
  }

  private static Book twoChapters(String second) {
    return SampleBook.book(List.of(
        SampleBook.chapter(
            "01-one",
            "= One & only\n\nA lead.\n\n.Whoever [writes] last\nsnippet::LostDeposit[]\n\n"
                + "transcript::LostDeposit[]\n"),
        SampleBook.chapter("02-two", "= Two\n\n" + second + "\n")), List.of(LOST));
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream().map(p -> p.file() + ":" + p.line()).toList();
  }
}
