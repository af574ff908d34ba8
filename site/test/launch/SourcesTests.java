package site.test.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.test.Home;
import site.test.Reads;

/** Which file can depend on which, and whether the tests of this checkout say what they read. */
@Reads("site/**.java")
class SourcesTests {

  private static final Pattern RESOLVED = Pattern.compile("Home\\.FOLDER\\s*\\.resolve\\(\"([^\"]+)\"");
  private static final Pattern AT_HOME = Pattern.compile("Home\\.FOLDER|BuildCommand\\.commandLine");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[a-z-]+ )*(?:class|record|interface|@interface|enum) (\\w+)");

  private final Sources own = Sources.in(Home.FOLDER);

  @Test
  void aFileDependsOnWhatIsNamedByTypesThatItNames() {
    var sources = sources(Map.of(
        "site/a/A.java", "import site.b.B;\nint a = B.c().length();",
        "site/b/B.java", "static C c() { return new C(); }",
        "site/b/C.java", "int length() { return 1; }",
        "site/b/D.java", "A a;"));
    assertEquals(Set.of("site/a/A.java", "site/b/B.java", "site/b/C.java"), sources.reached("site/a/A.java"));
    assertEquals(Set.of("site/b/D.java"), sources.reached("site/b/D.java"));
  }

  @Test
  void aConstantAndAClassThatIsLoadedByItsNameAreDependedOn() {
    var sources = sources(Map.of(
        "site/a/A.java", "import static site.b.B.MOST;\nswitch (a) { case MOST -> load(\"site/b/C\"); }",
        "site/b/B.java", "static final int MOST = 1;",
        "site/b/C.java", ""));
    assertEquals(sources.texts().keySet(), sources.reached("site/a/A.java"));
  }

  @Test
  void aClassSaysWhichFilesItReads() {
    var reader = "site/test/A.java";
    var sources =
        sources(Map.of(reader, "@Reads(value = {\"x/**\", \"y.txt\"}, bySnippet = true)\nclass A {}"));
    assertTrue(sources.reads(reader, "x/y/z.txt"));
    assertTrue(sources.reads(reader, "y.txt"));
    assertFalse(sources.reads(reader, "z.txt"));
    assertTrue(sources.isBySnippet(reader));
  }

  /**
   * A second type of a file would be named without naming the file; so would those of a package's wildcard.
   */
  @Test
  void aTypeIsFoundByTheNameOfItsFile() {
    own.texts().forEach((file, text) -> {
      var declared = file.endsWith("package-info.java") ? List.of() : List.of(TestName.simple(file));
      assertEquals(declared, TYPE.matcher(text).results().map(it -> it.group(1)).toList(), file);
      assertFalse(Pattern.compile("(?m)^import site\\.[a-z.]+\\*;").matcher(text).find(), file);
    });
  }

  @Test
  void whoeverReadsThisCheckoutSaysSo() {
    var silent = readers().filter(file -> !own.texts().get(file).contains("\n@Reads(")).toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void whatIsReadByNameIsAmongWhatIsSaidToBeRead() {
    var unsaid = readers()
        .flatMap(file -> RESOLVED.matcher(own.texts().get(file)).results().map(it -> it.group(1))
        .filter(read -> !own.reads(file, read)
            && own.globs(file).noneMatch(glob -> glob.startsWith(read + "/")))
        .filter(read -> !read.equals("site/public"))
        .map(read -> file + ": " + read)); // which a build has made
    assertEquals(List.of(), unsaid.toList());
  }

  /** Those that tests depend on; {@link Home} itself and what starts the tests read nothing for them. */
  private Stream<String> readers() {
    return own.tests().stream().flatMap(test -> own.reached(test).stream()).distinct()
        .filter(file -> file.startsWith("site/test/") && !file.matches(".*/(Home|Launch)\\.java"))
        .filter(file -> AT_HOME.matcher(own.texts().get(file)).find());
  }

  private static Sources sources(Map<String, String> texts) {
    return Sources.of(new TreeMap<>(texts));
  }
}
