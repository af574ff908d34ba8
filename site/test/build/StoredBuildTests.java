package site.test.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.test.Spoiling;

/** When build.sh builds the generator anew, and when it starts what it built before. */
class StoredBuildTests {

  FakeMachine machine;

  @BeforeEach
  void aMachineOnWhichTheGeneratorIsBuilt(@TempDir Path folder) throws Exception {
    machine = new FakeMachine(folder);
    machine.jdk("usr/lib/jvm/jdk-25", 25);
    machine.command("bin/jbang");
    assertEquals(1, builds());
  }

  @Test
  void nothingChangedStartsItWithoutJBangAndWithoutAWord() throws Exception {
    Files.delete(machine.folder.resolve("bin/jbang"));
    var answer = machine.build();
    assertEquals(0, answer.status());
    assertEquals("", answer.err());
  }

  @Test
  void aChangedSourceIsBuilt() throws Exception {
    machine.write("a book/site/book/Book.java", "// changed");
    assertEquals(2, builds());
    assertEquals(2, builds());
  }

  @Test
  void anAddedSourceIsBuilt() throws Exception {
    machine.write("a book/site/read/New Reader.java", "//");
    assertEquals(2, builds());
  }

  @Test
  void aDeletedSourceIsBuilt() throws Exception {
    Files.delete(machine.checkout.resolve("site/book/Book.java"));
    assertEquals(2, builds());
  }

  @Test
  void aRenamedSourceIsBuilt() throws Exception {
    Files.move(machine.checkout.resolve("site/book/Book.java"),
        machine.checkout.resolve("site/book/Tome.java"));
    assertEquals(2, builds());
  }

  @Test
  void productsAndTestsDoNotConcernTheGenerator() throws Exception {
    machine.write("a book/site/.cache/snippets/Copy.java", "//");
    machine.write("a book/site/public/Listing.java", "//");
    machine.write("a book/site/.pages-1/code/locks/Listing.java", "//");
    machine.write("a book/site/test/build/SomeTests.java", "//");
    assertEquals(1, builds());
  }

  @Test
  void testsConcernTheTestsButTheirBooksDoNot() throws Exception {
    builds("test");
    machine.write("a book/site/test/books/follows/one/snippets/a/One.java", "//");
    machine.write("a book/site/test/mutants/Broken.java", "//");
    assertEquals(2, builds("test"));
    machine.write("a book/site/test/build/SomeTests.java", "//");
    assertEquals(3, builds("test"));
  }

  @Test
  void aMissingLibraryIsFetchedAgain() throws Exception {
    Files.move(machine.library, machine.folder.resolve("elsewhere.jar"));
    machine.write("info.json", Files.readString(machine.folder.resolve("info.json"))
        .replace("lib rary.jar", "elsewhere.jar"));
    assertEquals(2, builds());
  }

  @Test
  void aSpoiltBuildIsMadeAgain() throws Exception {
    var builds = 1;
    for (var part : List.of("Site.jar", "start", "digest")) {
      for (Spoiling spoiling : Spoiling.values()) {
        spoiling.spoil(stored().getFirst().resolve(part));
        assertEquals(++builds, builds(), part + " " + spoiling);
      }
    }
    assertEquals(builds, builds());
  }

  @Test
  void anotherJdkBuildsAnew() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("opt/other-25", 25).toString());
    assertEquals(2, builds());
  }

  @Test
  void aBuildThatFailsKeepsNothing() throws Exception {
    machine.write("a book/site/Site.java", "// broken");
    machine.write("broken", "");
    var answer = machine.build();
    assertEquals(1, answer.status());
    assertTrue(answer.err()
        .contains("Site.java:1: error\nbuild.sh: JBang could not build site/Site.java\nfix: "),
        answer.err());
    assertEquals(1, stored().size(), "only the first build is stored: " + stored());
    Files.delete(machine.folder.resolve("broken"));
    assertEquals(3, builds());
  }

  @Test
  void aBuildStoppedByCtrlCEndsAsStoppedAndKeepsNothing() throws Exception {
    assumeFalse(ignoresInterrupts(),
        "whoever started the tests lets them ignore SIGINT, as a shell does in the background");
    machine.write("a book/site/Site.java", "// changed");
    machine.write("interrupted", "");
    var answer = machine.build();
    assertEquals(130, answer.status(), answer.err());
    assertFalse(answer.err().contains("fix: "), answer.err());
    assertEquals(1, stored().size(), "only the first build is stored: " + stored());
  }

  @Test
  void twoAtOnceBothStartAWholeBuild() throws Exception {
    machine.write("a book/site/Site.java", "// changed");
    var one = machine.start(machine.folder, machine.checkout.resolve("build.sh"));
    var two = machine.start(machine.folder, machine.checkout.resolve("build.sh"));
    assertEquals(0, FakeMachine.answer(one).status());
    assertEquals(0, FakeMachine.answer(two).status());
    assertEquals(2, stored().size(), "the first build and the new one: " + stored());
    for (var build : stored()) {
      assertTrue(Files.exists(build.resolve("Site.jar")) && Files.exists(build.resolve("start")),
          build.toString());
    }
  }

  /** On Linux, which says so in proc_pid_status(5): bit 1 is signal 2. */
  private static boolean ignoresInterrupts() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status) && Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(),
            16) & 1 << 1) != 0);
  }

  /** How often JBang has built when the next start is done. */
  private long builds(String... arguments) throws IOException, InterruptedException {
    var answer = machine.build(arguments);
    assertEquals(0, answer.status(), answer.err());
    assertFalse(answer.out().isEmpty());
    return machine.calls("bin/jbang").stream().filter(call -> call.contains("|build|")).count();
  }

  private List<Path> stored() throws IOException {
    try (var folders = Files.list(machine.checkout.resolve("site/.cache/generator"))) {
      return folders.filter(folder -> folder.getFileName().toString().startsWith("Site-")).toList();
    }
  }
}
