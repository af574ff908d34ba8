package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.base.Problem;

/** A page loads nothing from another host, unless the book allows that. */
class ForeignHostsTests {

  @ParameterizedTest
  @ValueSource(strings = {
      "image::http://far.example/a.png[alt]",
      "See image:https://far.example/a.png[alt].",
      "video::https://far.example/a.mp4[]",
      "video::a.mp4[poster=https://far.example/a.png]",
      "audio::http://far.example/a.ogg[]",
      "++++\n<script src=\"https://far.example/a.js\"></script>\n++++",
      "++++\n<script src='//far.example/a.js'></script>\n++++",
      "++++\n<SCRIPT SRC=hTTps:\\\\far.example\\a.js></SCRIPT>\n++++",
      "++++\n<script src=https:far.example/a.js></script>\n++++",
      "++++\n<script>import('https://far.example/a.js')</script>\n++++",
      "++++\n<link rel=\"stylesheet\" href=\"https://far.example/a.css\">\n++++",
      "++++\n<style>@import \"//far.example/a.css\";</style>\n++++",
      "++++\n<p style=\"background:url(https://far.example/a.png)\">a</p>\n++++",
      "++++\n<img srcset=\"images/a.png 1x, https://far.example/a.png 2x\">\n++++",
      "++++\n<img src=x onerror=\"fetch('https://far.example/')\">\n++++",
      "++++\n<iframe srcdoc=\"<img src='https://far.example/a.png'>\"></iframe>\n++++",
      "++++\n<object data=\"https://far.example/a.svg\"></object>\n++++",
      "++++\n<svg><image xlink:href=\"https://far.example/a.png\"/></svg>\n++++",
      "++++\n<base href=\"https://far.example/\">\n++++",
      "++++\n<meta http-equiv=\"refresh\" content=\"0;url=https://ann@far.example:443/\">\n++++",
      "Text pass:[<embed src=https://far.example/a.swf>]."})
  void whatLoadsFromElsewhereIsNamedWithItsLine(String text) {
    var problems = problems("= One\n\nText.\n\n" + text + "\n");
    assertEquals(1, problems.size(), problems.toString());
    var line = text.startsWith("++++") ? 6 : 5;
    assertEquals("chapters/01-one.adoc:" + line, problems.getFirst().file() + ":"
        + problems.getFirst().line());
    assertTrue(problems.getFirst().what().contains("far.example"), problems.getFirst().what());
    assertTrue(problems.getFirst().fix().contains(":allowed-hosts: far.example"), problems.getFirst().fix());
  }

  @Test
  void aVideoOfAPlatformIsFoundByItsNumber() {
    var problem = problems("= One\n\nText.\n\nvideo::rPQoq7ThGAU[youtube]\n").getFirst();
    assertEquals(5, problem.line());
    assertTrue(problem.what().contains("www.youtube.com"), problem.what());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "See https://far.example/[there].", "image::images/a//b.png[]", "`https://far.example/a.png`",
      "++++\n<script>a(); // see //far.example\n</script>\n++++",
      "++++\n<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\" "
          + "alt=\"https://far.example\">\n++++"})
  void whatIsNotLoadedIsAllowed(String text) {
    assertEquals(List.of(), problems("= One\n\n" + text + "\n"));
  }

  @Test
  void aBookMayAllowHosts() {
    var text = "= One\n\nimage::https://near.example/a.png[]\n\nimage::https://far.example/a.png[]\n";
    var index = "= Book\n:allowed-hosts: near.example, other.example\n\nText.\n";
    var problems = Pages.weave(SampleBook.book(
        List.of(SampleBook.chapter("index", index), SampleBook.chapter("01-one", text)), List.of()))
            .problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.getFirst().what().endsWith("https://far.example/a.png"), problems.toString());
  }

  @Test
  void aPageIsWovenAnewWhenTheAllowedHostsChange() {
    var chapter = SampleBook.chapter("01-one", "= One\n\nimage::https://near.example/a.png[]\n");
    var allowing = Pages.weave(SampleBook.book(
        List.of(SampleBook.chapter("index", "= Book\n:allowed-hosts: near.example\n\nText.\n"), chapter),
        List.of()));
    var refusing = Pages.weave(SampleBook.book(
        List.of(SampleBook.chapter("index", "= Book\n\nText.\n"), chapter), List.of()), Pages.of(allowing));
    assertEquals(0, allowing.problems().size());
    assertEquals(1, refusing.problems().size());
  }

  private static List<Problem> problems(String text) {
    return Pages.weave(SampleBook.book(List.of(SampleBook.chapter("01-one", text)), List.of())).problems();
  }
}
