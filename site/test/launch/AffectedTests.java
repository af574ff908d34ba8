package site.test.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tests a change of a small checkout can affect. */
class AffectedTests {

  private static final Set<String> ALL = Set.of("CodeTests", "PageTests", "SmallTests");

  @TempDir Path home;

  @BeforeEach
  void aCheckout() throws IOException, InterruptedException {
    write("site/check/Checker.java", "");
    write("site/weave/Loom.java", "");
    write("site/weave/Yarn.java", "");
    write("site/test/CodeTests.java", "import site.check.Checker;");
    write("site/test/Page.java", "import site.weave.Loom;\n@Reads(\"site/static/**\")\nclass Page {}");
    write("site/test/PageTests.java", "Page page;");
    write("site/test/SmallTests.java", """
        import site.check.Checker;
        @Reads(value = {"chapters/**", "snippets/**", "site/test/mutants/**"}, bySnippet = true)
        class SmallTests {}
        """);
    write("snippets/locks/One.java", "//SOURCES lib/Lock.java\n");
    write("snippets/locks/Two.java", "//FILES mine=../queues/Three.java\n");
    write("snippets/queues/Three.java", "");
    write("snippets/locks/lib/Lock.java", "//SOURCES Key*.java\n");
    write("snippets/locks/lib/KeyOfLock.java", "");
    write("snippets/locks/One.trace", "> one\n");
    write("chapters/03-locks.adoc", "= Locks\nsnippet::One[]\ntimeline::Two[]\n");
    write("site/test/mutants/locks.mutants", "=== One: a\n--- was\na\n\n=== Two: b\n--- was\nb\n");
    write("site/static/text.css", "");
    write("build.sh", "");
    write("site/Site.java", "");
    write(".gitignore", "site/public\n");
    git("init", "--quiet");
    git("add", ".");
    git("-c", "user.name=ann", "-c", "user.email=ann@localhost", "commit", "--quiet", "--message", "All");
  }

  @Test
  void nothingHasChangedAfterACommit() throws IOException, NoSuchTest {
    write("site/public/index.html", "ignored");
    assertEquals(List.of(), affected());
  }

  @Test
  void codeConcernsWhoeverUsesIt() throws IOException, NoSuchTest {
    write("site/weave/Loom.java", "int changed;");
    assertEquals(Set.of("PageTests"), only().names);
    write("site/weave/Loom.java", "");
    write("site/check/Checker.java", "int changed;");
    assertEquals(new Concerned(Set.of("CodeTests", "SmallTests"), true, Set.of()), only());
  }

  @Test
  void codeThatNobodyUsesConcernsNobody() throws IOException, NoSuchTest {
    write("site/weave/Yarn.java", "int changed;");
    assertEquals(Set.of(), only().names);
  }

  @Test
  void dataConcernsWhoeverSaysThatItReadsItAndWhoeverUsesThat() throws IOException, NoSuchTest {
    write("site/static/text.css", "p {}");
    assertEquals(Set.of("PageTests"), only().names);
  }

  @Test
  void whatStartsTheTestsConcernsAll() throws IOException, NoSuchTest {
    for (var file : List.of("build.sh", "site/Site.java")) {
      write(file, "changed");
      assertEquals(new Concerned(ALL, true, Set.of()), only(), file);
      write(file, "");
    }
  }

  @Test
  void aFileThatNobodySaysHeReadsConcernsAll() throws IOException, NoSuchTest {
    write("site/test/some.txt", "new");
    assertEquals(new Concerned(ALL, true, Set.of()), only());
  }

  @Test
  void aDeletedFileAndAStagedOneHaveChanged() throws IOException, NoSuchTest, InterruptedException {
    Files.delete(home.resolve("site/static/text.css"));
    write("site/check/Checker.java", "int changed;");
    git("add", ".");
    assertEquals(List.of(true, false), affected().stream().map(Affected::everySnippet).toList());
  }

  @Test
  void aSnippetAndItsTraceConcernThoseThatAreMadeOfIt() throws IOException, NoSuchTest {
    write("snippets/locks/One.trace", "> two\n");
    assertEquals(Set.of("One"), only().snippets);
    write("snippets/locks/One.trace", "> one\n");
    write("snippets/queues/Three.java", "// changed\n");
    assertEquals(new Concerned(Set.of("SmallTests"), false, Set.of("Three", "Two")), only());
  }

  @Test
  void aSharedFileConcernsWhoeverIsMadeOfItThroughOthers() throws IOException, NoSuchTest {
    write("snippets/locks/lib/KeyOfLock.java", "// changed\n");
    assertEquals(Set.of("One"), only().snippets);
  }

  @Test
  void aFileAmongTheSnippetsThatNoneOfThemNamesMayConcernEach() throws IOException, NoSuchTest {
    write("snippets/locks/words.txt", "new\n");
    assertEquals(new Concerned(Set.of("SmallTests"), true, Set.of()), only());
  }

  @Test
  void aChapterConcernsTheSnippetsWhoseMentionsChange() throws IOException, NoSuchTest {
    write("chapters/03-locks.adoc", "= Lock\nsnippet::One[]\n\n");
    assertEquals(new Concerned(Set.of("SmallTests"), false, Set.of("Two")), only());
  }

  @Test
  void aMutantConcernsItsSnippet() throws IOException, NoSuchTest {
    write("site/test/mutants/locks.mutants", "=== One: a\n--- was\na\n\n=== Two: c\n--- was\nb\n");
    assertEquals(new Concerned(Set.of("SmallTests"), false, Set.of("Two")), only());
  }

  private record Concerned(Set<String> names, boolean everySnippet, Set<String> snippets) {}

  private Concerned only() throws IOException, NoSuchTest {
    var affected = affected();
    assertEquals(1, affected.size(), affected::toString);
    var one = affected.getFirst();
    var names = one.tests().stream().map(TestName::simple).collect(Collectors.toSet());
    return new Concerned(names, one.everySnippet(), one.snippets());
  }

  private List<Affected> affected() throws IOException, NoSuchTest {
    return Affected.by(new Changes(home), Sources.in(home));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  private void git(String... words) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
    assertEquals(0, new ProcessBuilder(command).directory(home.toFile()).inheritIO().start().waitFor());
  }
}
