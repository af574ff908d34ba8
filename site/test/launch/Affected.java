package site.test.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a changed file can affect.
 *
 * @param tests the files of test classes
 * @param everySnippet whether those of them that are about single snippets are to test all
 * @param snippets which ones, if not all
 * @param why they are all that there are, if they are
 */
record Affected(String file, Set<String> tests, boolean everySnippet, Set<String> snippets, String why) {

  /** What starts the tests, and chooses among them. */
  private static final List<String> ENTRIES = List.of("build.sh", "site/*.java", "site/test/launch/*.java");

  /** For each file that has changed. */
  static List<Affected> by(Changes changes, Sources sources) throws IOException, NoSuchTest {
    var reached = new TreeMap<String, Set<String>>();
    sources.tests().forEach(test -> reached.put(test, sources.reached(test)));
    var finder = new SnippetFinder(changes);
    var all = new ArrayList<Affected>();
    for (var file : changes.files()) {
      all.add(by(file, reached, sources, finder));
    }
    return all;
  }

  private static Affected by(String file, Map<String, Set<String>> reached, Sources sources,
      SnippetFinder finder)
      throws IOException, NoSuchTest {
    if (ENTRIES.stream().anyMatch(glob -> Sources.matches(glob, file))) {
      return new Affected(file, reached.keySet(), true, Set.of(), "all tests, for it starts them");
    }
    var byCode = reached.keySet().stream().filter(test -> reached.get(test).contains(file)).toList();
    var tests = new TreeSet<>(byCode);
    reached.keySet().stream()
        .filter(test -> reached.get(test).stream().anyMatch(it -> sources.reads(it, file)))
        .forEach(tests::add);
    if (tests.isEmpty() && !sources.texts().containsKey(file)) {
      return new Affected(file, reached.keySet(), true, Set.of(),
          "all tests, for none says that it reads it");
    }
    boolean everySnippet = byCode.stream().anyMatch(sources::isBySnippet);
    if (everySnippet || tests.stream().noneMatch(sources::isBySnippet)) {
      return new Affected(file, tests, everySnippet, Set.of(), "");
    }
    var snippets = finder.find(file);
    return new Affected(file, tests, snippets.isEmpty(), snippets.orElse(Set.of()), "");
  }
}
