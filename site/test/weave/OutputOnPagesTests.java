package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import site.base.Problem;
import site.book.Ending;
import site.book.Recording;
import site.book.Snippet;

/** Whatever a program prints, and whatever its threads are called, stands on the page, whole and visible. */
class OutputOnPagesTests {

  private static final Snippet SNIPPET = SampleBook.snippet("Greeting", "one", "", "void main() {}",
      "> hi\n> ho\n");
  private static final String CHAPTER =
      "= One\n\nsnippet::Greeting[]\n\ntranscript::Greeting[]\n\nAfter it.\n";

  @ParameterizedTest
  @ValueSource(strings = {
      "🍜🍜🍜🍜🍜🍜🍜", "👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳",
          "ééééééééééééééé", "🇯🇵🇯🇵🇯🇵🇯🇵🇯🇵🇯🇵🇯🇵",
          "क्षिक्षिक्षिक्षिक्षिक्षिक्षिक्षिक्षिक्षिक्षिक्षिक्षि"})
  void aLongNameIsCutBetweenWholeCharacters(String name) {
    var page = page(run(name + "| hi", name + "| ho"));
    var who = page.selectFirst(".who");
    assertEquals(name, who.attr("title"));
    assertTrue(who.text().startsWith("…"), who.text());
    var end = who.text().substring(1);
    assertTrue(name.endsWith(end) && name.length() % first(name).length() == 0, end);
    assertEquals(0, end.length() % first(name).length(), end);
    assertTrue(page.text().contains("After it."));
    assertEquals(2, page.select(".trace .line").size());
  }

  private static String first(String name) {
    var half = IntStream.range(1, name.length()).filter(length -> name.length() % length == 0
        && name.substring(0, length).repeat(name.length() / length).equals(name)).findFirst().orElseThrow();
    return name.substring(0, half);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', value = {
      "000D ␍", "0000 ␀", "007F ␡", "0085 ⟨NEXT_LINE_(NEL)⟩", "009B ⟨CONTROL_SEQUENCE_INTRODUCER⟩",
      "202E ⟨RIGHT-TO-LEFT_OVERRIDE⟩", "2066 ⟨LEFT-TO-RIGHT_ISOLATE⟩", "200B ⟨ZERO_WIDTH_SPACE⟩",
      "200D ⟨ZERO_WIDTH_JOINER⟩", "FEFF ⟨ZERO_WIDTH_NO-BREAK_SPACE⟩", "2028 ⟨LINE_SEPARATOR⟩",
      "00AD ⟨SOFT_HYPHEN⟩",
      "E0041 ⟨TAG_LATIN_CAPITAL_LETTER_A⟩", "3164 ⟨HANGUL_FILLER⟩", "D83C ⟨U+D83C⟩", "E000 ⟨U+E000⟩",
      "FE0F ⟨VARIATION_SELECTOR-16⟩"})
  void whatNobodySeesIsShownByItsName(String code, String shown) {
    var name = shown.replace('_', ' ');
    var hidden = Character.toString(Integer.parseInt(code, 16));
    var page = page(run("a" + hidden + "b| <" + hidden + ">"));
    assertEquals("<" + name + ">", page.selectFirst(".lines .text").wholeText().strip());
    assertEquals(name, page.selectFirst(".lines .text .control").text());
    assertEquals("a" + name + "b", page.selectFirst(".who").attr("title"));
    assertTrue(!page.outerHtml().contains(hidden), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍🍳", "☎️", "#️⃣", "می‌خواهم", "क्‍ष", "葛󠄀", "日本　語"})
  void whatMakesACharacterStays(String text) {
    assertEquals(text, page(run("main| " + text)).selectFirst(".lines .text").wholeText().strip());
  }

  @Test
  void aLineFeedInANameDoesNotBreakTheLine() {
    assertEquals("a␊b", page(run("a\nb| hi")).selectFirst(".who").wholeText());
  }

  @Test
  void ofManyLinesAPageShowsSomeAndSaysHowManyThereWere() {
    var lines = IntStream.range(0, 1001).mapToObj(i -> "main| x" + i).toArray(String[]::new);
    var page = page(run(lines));
    assertEquals(1000, page.select(".lines .line").size());
    assertEquals("These are the first 1,000 of its 1,001 lines.", page.selectFirst(".more-lines").text());
    assertEquals(0,
        page(run(List.of(lines).subList(0, 1000).toArray(String[]::new))).select(".more-lines").size());
  }

  @Test
  void ofAVeryLongLineAPageShowsTheBeginning() {
    var text = page(run("main| " + "x".repeat(1999) + "🍜".repeat(9000))).selectFirst(".lines .text")
        .wholeText();
    assertEquals("x".repeat(1999) + "… (19,999 characters in all)\n", text);
  }

  @Test
  void aRunThatIsNotOnThePageIsAProblem() {
    assertEquals(
        List.of("chapters/01-one.adoc:6: Greeting: its run is not on the page"),
        problems("= One\n\nsnippet::Greeting[]\n\nifdef::nowhere[]\ntranscript::Greeting[]\nendif::[]\n",
            run("main| hi")));
  }

  @Test
  void whatSwallowsARunIsAProblem() {
    assertEquals(
        List.of("chapters/01-one.adoc:9: Greeting: its run is not on the page"),
        problems("= One\n\nsnippet::Greeting[]\n\n++++\n<textarea>\n++++\n\ntranscript::Greeting[]\n",
            run("main| hi")));
  }

  private static List<String> problems(String chapter, Recording recording) {
    var book = SampleBook.book(List.of(SampleBook.chapter("01-one", chapter)), List.of(SNIPPET));
    return Pages.weave(book, SampleBook.done(SNIPPET, recording)).problems().stream()
        .map(Problem::toString).map(problem -> problem.lines().findFirst().orElseThrow()).toList();
  }

  private static Recording run(String... lines) {
    return SampleBook.recording(new Ending.Exited(0), lines);
  }

  private static Document page(Recording recording) {
    assertEquals(List.of(), problems(CHAPTER, recording));
    return Pages.chapter(CHAPTER, SampleBook.done(SNIPPET, recording));
  }
}
