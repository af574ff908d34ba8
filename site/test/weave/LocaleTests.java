package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Book;
import site.book.Checked;
import site.book.Coverage;
import site.book.Ending;
import site.book.Page;
import site.book.Run;
import site.book.Verdict;
import site.trace.Step;

/** Pages are the same bytes on every machine. */
class LocaleTests {

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "ar-u-nu-arab", "fa-u-nu-arabext", "th-u-nu-thai", "de",
      "hi-u-nu-deva"})
  void pagesDoNotDependOnTheLocale(String tag) {
    var wanted = pages(Locale.ROOT);
    assertEquals(wanted, pages(Locale.forLanguageTag(tag)));
  }

  private static List<Page> pages(Locale locale) {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      var all = Pages.weave(counted(), checked()).pages();
      return List.of(all.getLast(), EscapingTests.woven().pages().getLast());
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Book counted() {
    return SampleBook.book(List.of(SampleBook.chapter(
        "01-one", "= One\n\n== Titles Identify\n\ntranscript::InIt[]\n\noutcomes::InIt[]\n")),
        List.of(checked().snippet()));
  }

  private static Checked checked() {
    var snippet = SampleBook.withCases(SampleBook.snippet("InIt", "one", "", "int i;", "> x\n"),
        "wins (interesting)");
    var lines = new String[2500];
    Arrays.fill(lines, "main| x");
    var recording = SampleBook.recording(new Ending.Exited(1000), lines);
    var coverage = new Coverage(
        5000, List.of(new Coverage.Share("wins", Step.Grade.INTERESTING, 1234)), 1234,
        Optional.of(BigInteger.valueOf(9999)));
    return new Checked(
        new Run.Done(snippet, List.of(recording)), List.of(new Verdict.Allowed(List.of("wins"), List.of())),
        coverage,
        List.of());
  }
}
