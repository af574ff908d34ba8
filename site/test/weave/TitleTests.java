package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import site.base.Problem;
import site.book.Ending;

/** A title that nobody would see is refused. */
class TitleTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "= {empty}\\n\\nText.\\n|chapters/01-one.adoc:1: the chapter's title is empty",
      "= &#8203;\\n\\nText.\\n|chapters/01-one.adoc:1: the chapter's title is empty",
      "= One\\n\\n[#two]\\n== {empty}\\n\\nText.\\n|chapters/01-one.adoc:3: a heading is empty",
      "= One\\n\\n== ...\\n\\nText.\\n|"
          + "chapters/01-one.adoc:3: the heading \"…\" has no letters from which to make its id",
      "= One\\n\\n[#two]\\n.{empty}\\nimage::images/a.png[]\\n|chapters/01-one.adoc:3: a caption is empty",
      "= One\\n\\n.{empty}\\nsnippet::Plain[]\\n|chapters/01-one.adoc:0: a caption is empty"})
  void anEmptyTitleIsRefused(String text, String problem) {
    var snippet = SampleBook.snippet("Plain", "one", "", "int a;", "> x\n");
    var book = SampleBook.book(List.of(SampleBook.chapter("01-one", text.replace("\\n", "\n"))),
        List.of(snippet));
    var found = Pages.weave(book,
        SampleBook.done(snippet, SampleBook.recording(new Ending.Exited(0), "main| x"))).problems();
    assertEquals(List.of(problem), found.stream().map(TitleTests::words).toList());
  }

  @Test
  void aPictureIsATitle() {
    var book = SampleBook.book(List.of(
        SampleBook.chapter("01-one", "= One\n\n[#lock]\n== image:images/a.png[a lock]\n\nText.\n")),
        List.of());
    assertEquals(List.of(), Pages.weave(book).problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[id='a\"><b>']\\n== Two", "[#a'b]\\n.Picture\\nimage::images/a.png[]",
      "[id=\"a b\"]\\n== Two"})
  void anIdThatWouldEndItsAttributeIsRefused(String text) {
    var book = SampleBook.book(List.of(SampleBook.chapter(
        "01-one", "= One\n\n" + text.replace("\\n", "\n") + "\n\nText.\n")), List.of());
    var problem = Pages.weave(book).problems().getFirst();
    assertEquals("chapters/01-one.adoc:3", problem.file() + ":" + problem.line(), problem.toString());
  }

  private static String words(Problem problem) {
    return problem.file() + ":" + problem.line() + ": " + problem.what();
  }
}
