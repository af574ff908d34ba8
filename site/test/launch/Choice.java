package site.test.launch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import site.base.Nearest;

/**
 * What is to be tested.
 *
 * @param everySnippet whether tests of single snippets are to test all
 * @param snippets which ones, if not all
 */
record Choice(List<TestName> tests, boolean everySnippet, Set<String> snippets) {

  private static final String IN_A_BROWSER = "site/test/browser/";

  /**
   * All of these names, or all that there is.
   *
   * @param files those of all classes of tests
   * @param only names of snippets, or none for all
   * @param known the names of all snippets
   */
  static Choice of(List<String> names, List<String> files, List<String> only, Set<String> known,
      boolean withBrowser)
      throws NoSuchTest {
    for (var snippet : only) {
      if (!known.contains(snippet)) {
        throw new NoSuchTest("there is no snippet " + snippet + Nearest.hint(snippet, known));
      }
    }
    var tests = new ArrayList<TestName>();
    for (var name : names.isEmpty() ? files.stream().map(TestName::simple).toList() : names) {
      var test = TestName.of(name, files);
      if (withBrowser || !isInABrowser(test)) {
        tests.add(test);
      } else if (!names.isEmpty()) {
        throw new NoSuchTest(name + " needs --with browser");
      }
    }
    return new Choice(tests, only.isEmpty(), Set.copyOf(only));
  }

  private static boolean isInABrowser(TestName test) {
    return test.file().startsWith(IN_A_BROWSER);
  }

  /** What of it these can affect. */
  Choice within(Collection<Affected> affected) {
    var mayBe = tests.stream()
        .filter(test -> affected.stream().anyMatch(it -> it.tests().contains(test.file()))).toList();
    if (affected.stream().anyMatch(Affected::everySnippet)) {
      return new Choice(mayBe, everySnippet, snippets);
    }
    var concerned = new TreeSet<String>();
    affected.forEach(it -> concerned.addAll(it.snippets()));
    if (!everySnippet) {
      concerned.retainAll(snippets);
    }
    return new Choice(mayBe, false, concerned);
  }

  /** Whom of it a changed file concerns: "README.md: DirectTests". */
  String reason(Affected affected) {
    var concerned = tests.stream().map(TestName::file).distinct()
        .filter(affected.tests()::contains).map(TestName::simple).toList();
    return affected.file() + ": " + (concerned.isEmpty() ? "no test"
        : affected.why().isEmpty() ? String.join(", ", concerned) : affected.why());
  }
}
