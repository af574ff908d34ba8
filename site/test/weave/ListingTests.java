package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Chapter;
import site.book.Ending;
import site.book.Excerpt;
import site.base.Problem;

/** No line of code, trace, output or file means anything to AsciiDoc. */
class ListingTests {

  private static final String CHAPTER = """
      = One

      snippet::Plain[]

      transcript::Plain[]

      trace::Plain[]

      excerpt::a.sql[part]

      After it, <<plain>>.
      """;

  @ParameterizedTest
  @ValueSource(strings = {
      "--", "----", "------", "====", "=====", "++++", "....", "____", "****", "////", "```", "~~~~", "|===",
          "'''",
      "--  ", "[source]", "[#other]", ".Title", "= Title", "== Title", "include::other.adoc[]",
      "ifdef::nothing[]",
      "endif::[]", "image::http://far.example/a.png[]", "{nothing}", "// comment", ":name: value", "+",
      "<script>",
      "pass:[<b>]", "snippet::Plain[]"})
  void aLineStaysALine(String line) {
    var snippet = SampleBook.snippet("Plain", "one", "", "first\n" + line + "\nlast", "> first\n" + line
        + "\n> last\n");
    var plain = SampleBook.chapter("01-one", CHAPTER);
    var chapter = new Chapter(
        plain.file(), plain.slug(), plain.title(), plain.text(), plain.mentions(),
        List.of(new Excerpt("a.sql", "part", 9, List.of("first", line, "last"))), List.of(), List.of());
    var book = SampleBook.book(List.of(chapter), List.of(snippet));
    var recording = SampleBook.recording(new Ending.Exited(0), "main| first", "main| " + line, "main| last");
    var woven = Pages.weave(book, SampleBook.done(snippet, recording));
    assertEquals(List.of(), woven.problems().stream().map(Problem::what).toList());
    var page = Pages.page(woven, "01-one.html");
    var code = page.select("figure.snippet pre.highlight code");
    assertEquals(2, code.size());
    code.forEach(each -> assertEquals("first\n" + line + "\nlast", each.wholeText()));
    assertEquals("first\n" + line + "\nlast\n", page.select(".lines .text").first().wholeText()
        + page.select(".lines .text").get(1).wholeText() + page.select(".lines .text").get(2).wholeText());
    assertEquals("> first\n" + line + "\n> last\n", String.join("", page.select("figure.trace .text").stream()
        .map(text -> text.wholeText()).toList()));
    assertEquals("After it, Plain.", page.select(".paragraph").last().text());
  }

  @Test
  void argumentsThatLookLikeADelimiterEndNothing() {
    var snippet = SampleBook.withArguments(SampleBook.snippet("Plain", "one", "++++", "int a;", "> x\n"),
        "++++", "====");
    var page = Pages.chapter(
        "= One\n\nsnippet::Plain[]\n",
        SampleBook.done(snippet, SampleBook.recording(new Ending.Exited(0), "main| x")));
    assertEquals("jbang plain ++++ ====", page.selectFirst("figure .command code").text().replace("'", ""));
  }
}
