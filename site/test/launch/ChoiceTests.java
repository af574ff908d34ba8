package site.test.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is tested of what is named and of what a change concerns. */
class ChoiceTests {

  private static final List<String> FILES = List.of(
      "site/test/OneTests.java", "site/test/TwoTests.java", "site/test/browser/ThreeTests.java");

  @Test
  void anUnknownSnippetIsToldWithTheNearest() {
    assertEquals("there is no snippet LostDepsit (did you mean LostDeposit?)",
        wrong(() -> choice(List.of(), "LostDepsit")));
  }

  @Test
  void testsInABrowserAreLeftOutUnlessTheyAreNamed() throws NoSuchTest {
    assertEquals(List.of("site/test/OneTests.java", "site/test/TwoTests.java"),
        choice(List.of()).tests().stream().map(TestName::file).toList());
    assertEquals("ThreeTests needs --with browser", wrong(() -> choice(List.of("ThreeTests"))));
  }

  @Test
  void whatIsNamedAndWhatIsAffectedMustBothHold() throws NoSuchTest {
    var affected = List.of(affected(false, "KeptDeposit"), affected(false, "LostDeposit"));
    assertEquals(Set.of("KeptDeposit", "LostDeposit"), choice(List.of()).within(affected).snippets());
    assertEquals(Set.of("KeptDeposit"), choice(List.of(), "KeptDeposit").within(affected).snippets());
    assertEquals(List.of(), choice(List.of("OneTests")).within(affected).tests());
  }

  @Test
  void aChangeThatConcernsEverySnippetLimitsNone() throws NoSuchTest {
    var affected = List.of(affected(true), affected(false, "LostDeposit"));
    assertTrue(choice(List.of()).within(affected).everySnippet());
    assertEquals(Set.of("KeptDeposit"), choice(List.of(), "KeptDeposit").within(affected).snippets());
  }

  @Test
  void aReasonNamesWhoIsConcernedAmongThoseThatAreChosen() throws NoSuchTest {
    assertEquals("build.sh: TwoTests", choice(List.of()).reason(affected(true)));
    assertEquals("build.sh: no test", choice(List.of("OneTests")).reason(affected(true)));
  }

  private static Affected affected(boolean everySnippet, String... snippets) {
    return new Affected("build.sh", Set.of("site/test/TwoTests.java"), everySnippet, Set.of(snippets), "");
  }

  private static Choice choice(List<String> names, String... only) throws NoSuchTest {
    return Choice.of(names, FILES, List.of(only), Set.of("LostDeposit", "KeptDeposit"), false);
  }

  private static String wrong(Executable use) {
    return assertThrows(NoSuchTest.class, use).getMessage();
  }
}
