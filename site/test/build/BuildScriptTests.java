package site.test.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How build.sh gets JBang, builds the generator and starts it. */
class BuildScriptTests {

  private static final String JAVA = "usr/lib/jvm/jdk-25/bin/java";
  private static final String JAR = "home/ann lee/.jbang/jbang-cli-0.132.1-all.jar";

  FakeMachine machine;

  @BeforeEach
  void aMachineWithAJdk(@TempDir Path folder) throws IOException {
    machine = new FakeMachine(folder);
    machine.jdk("usr/lib/jvm/jdk-25", 25);
  }

  @Test
  void jBangOnThePathBuildsTheGenerator() throws Exception {
    machine.command("bin/jbang");
    machine.command("bin/mvn");
    succeeds();
    var build = machine.calls("bin/jbang").getFirst();
    assertTrue(build.startsWith("--quiet|build|--java|25|--build-dir|"), build);
    assertTrue(build.endsWith("|a book/site/Site.java"), build);
    assertEquals(List.of(), machine.calls("bin/mvn"));
  }

  @Test
  void mavenFetchesThePinnedJBangByItsCoordinates() throws Exception {
    machine.command("bin/mvn");
    succeeds();
    var fetch = machine.calls("bin/mvn").getFirst();
    assertTrue(fetch.contains("|-Duser.home=home/ann lee|"), fetch);
    assertTrue(fetch.contains("maven-dependency-plugin:3.8.1:copy|"
        + "-Dartifact=dev.jbang:jbang-cli:0.132.1:jar:all|"),
        fetch);
    var build = machine.calls(JAVA).getFirst();
    assertTrue(build.contains("|-Duser.home=home/ann lee|-classpath|" + JAR + "|dev.jbang.Main|"), build);
  }

  @Test
  void theFetchedJBangIsKept() throws Exception {
    machine.command("bin/mvn");
    succeeds();
    machine.write("a book/site/book/Book.java", "// changed");
    succeeds();
    assertEquals(1, machine.calls("bin/mvn").size());
  }

  @Test
  void aJBangWithAnotherChecksumIsRefusedAndRemoved() throws Exception {
    machine.command("bin/mvn");
    machine.write("fetched.jar", "something else");
    var answer = machine.build();
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("the JBang that Maven brought has the checksum "), answer.err());
    assertTrue(answer.err().contains("\nfix: "), answer.err());
    assertEquals(List.of(), filesIn("home/ann lee/.jbang"));
    assertEquals(List.of(), machine.calls(JAVA));
  }

  @Test
  void whereMavenIsMissingJBangsInstallerIsUsed() throws Exception {
    machine.command("bin/curl");
    succeeds();
    assertEquals("-fsSL|https://sh.jbang.dev", machine.calls("bin/curl").getFirst());
    assertEquals("0.132.1|25", machine.calls("installer").getFirst());
    assertEquals(2, machine.calls("home/ann lee/.jbang/bin/jbang").size());
  }

  @Test
  void wgetServesWhereCurlIsMissing() throws Exception {
    machine.command("bin/wget");
    succeeds();
    assertEquals("-qO-|https://sh.jbang.dev", machine.calls("bin/wget").getFirst());
  }

  @Test
  void withoutAnyWayToJBangTheMessageSaysWhatToInstall() throws Exception {
    var answer = machine.build();
    assertEquals(1, answer.status());
    assertEquals("""
        build.sh: there is no JBang, and it could not be fetched
        fix: connect to the network, with curl, wget or Maven on the PATH; or install JBang: https://www.jbang.dev/download
        """, answer.err());
  }

  @Test
  void offlineNothingIsFetchedAndJBangIsToldSo() throws Exception {
    machine.command("bin/mvn");
    machine.command("bin/curl");
    assertEquals(1, machine.build("--offline").status());
    assertEquals(List.of(), machine.calls());
    machine.command("bin/jbang");
    assertEquals(0, machine.build("--offline").status());
    assertTrue(machine.calls("bin/jbang").getFirst().contains("|--offline|"), machine.calls().getFirst());
  }

  @Test
  void theGeneratorIsStartedWithItsOptionsItsPropertiesAndTheArguments() throws Exception {
    machine.command("bin/jbang");
    var answer = machine.build("run", "two words", "$HOME", "\"");
    var build = Files.list(machine.checkout.resolve("site/.cache/generator"))
        .filter(folder -> folder.getFileName().toString().startsWith("Site-")).findFirst().orElseThrow();
    var words = answer.out().lines().skip(1).toList();
    assertEquals(List.of("-Dquoted=\"a ]\"", "-Xmx1g", "-Duser.home=" + machine.home,
        "-Dinterleave.home=" + machine.checkout,
        "-Dinterleave.jbang=" + machine.checkout.resolve("site/.cache/generator/bin/jbang"),
        "-classpath", build.resolve("Site.jar") + ":" + machine.library, "site.Site",
        "run", "two words", "$HOME", "\""), words);
  }

  @Test
  void testStartsTheOtherEntry() throws Exception {
    machine.command("bin/jbang");
    machine.write("a book/site/SiteTests.java", "//");
    var answer = machine.build("test", "--with", "download");
    assertTrue(machine.calls("bin/jbang").getFirst().endsWith("|a book/site/SiteTests.java"));
    assertTrue(answer.out().contains("/SiteTests.jar:"), answer.out());
    assertTrue(answer.out().endsWith("\n--with\ndownload\n"), answer.out());
  }

  @Test
  void testsInABrowserHaveAnEntryOfTheirOwn() throws Exception {
    machine.command("bin/jbang");
    machine.write("a book/site/BrowserTests.java", "//");
    assertTrue(machine.build("test", "--with", "browser").out().contains("/BrowserTests.jar:"));
    assertTrue(machine.build("test", "--with", "download", "--with=browser", "SomeTests").out()
        .contains("/BrowserTests.jar:"));
    assertTrue(machine.calls("bin/jbang").getFirst().endsWith("|a book/site/BrowserTests.java"));
  }

  @Test
  void theStatusOfTheGeneratorIsTheStatus() throws Exception {
    machine.command("bin/jbang");
    for (var status : List.of(0, 1, 2, 130)) {
      machine.write("status", status.toString());
      assertEquals(status, machine.build().status());
    }
  }

  @Test
  void theGeneratorTakesThePlaceOfTheScriptSoThatSignalsReachIt() throws Exception {
    machine.command("bin/jbang");
    var process = machine.start(machine.folder, machine.checkout.resolve("build.sh"));
    assertEquals(process.pid(), Long.parseLong(FakeMachine.answer(process).out().lines().findFirst()
        .orElseThrow()));
  }

  @Test
  void itWorksFromAnotherFolderThroughALink() throws Exception {
    machine.command("bin/jbang");
    var link = Files.createSymbolicLink(machine.folder.resolve("linked"), Path.of("a book/build.sh"));
    var answer = machine.run(machine.home, link);
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("-Dinterleave.home=" + machine.checkout + "\n"), answer.out());
  }

  @Test
  void aHomeWithABlankReachesJBangInParts() throws Exception {
    machine.command("bin/jbang");
    machine.write("bin/jbang", """
        #!/usr/bin/env bash
        echo "said|$JBANG_DIR|$JBANG_REPO|${JBANG_JAVA_OPTIONS-none}" >>"$MACHINE/log"
        exec bash "$MACHINE/stand-in" "$@"
        """);
    machine.build();
    assertEquals("home/ann lee/.jbang|home/ann lee/.m2/repository|none", machine.calls("said").getFirst());
  }

  @Test
  void aPlainHomeReachesJBangAsAJavaOption() throws Exception {
    machine.command("bin/jbang");
    machine.write("bin/jbang", """
        #!/usr/bin/env bash
        echo "said|$JBANG_JAVA_OPTIONS" >>"$MACHINE/log"
        exec bash "$MACHINE/stand-in" "$@"
        """);
    machine.environment.put("HOME", Files.createDirectories(machine.folder.resolve("home/bob")).toString());
    machine.build();
    assertEquals("-Duser.home=home/bob", machine.calls("said").getFirst().strip());
  }

  @Test
  void anInstalledJBangIsWhatTheJbangCommandCalls() throws Exception {
    machine.command("bin/jbang");
    var answer = machine.build("jbang", "lost-deposit", "a  b");
    assertEquals("jbang: lost-deposit a  b\n", answer.out());
    assertEquals(7, answer.status());
  }

  @Test
  void theLauncherOnThePathIsNotMistakenForAnInstalledJBang() throws Exception {
    machine.command("bin/mvn");
    succeeds();
    var bin = machine.checkout.resolve("site/.cache/generator/bin");
    machine.environment.merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
    assertEquals("jbang: lost-deposit\n", machine.run(machine.folder, bin.resolve("jbang"), "lost-deposit")
        .out());
  }

  @Test
  void aCheckoutThatCannotBeWrittenIsNamed() throws Exception {
    machine.command("bin/jbang");
    machine.write("a book/site/.cache", "a file where the folder should be");
    var answer = machine.build();
    assertEquals(1, answer.status());
    assertEquals("build.sh: cannot write to " + machine.checkout.resolve("site/.cache/generator") + "\n"
        + "fix: make that folder writable, or use a copy in one that is\n", answer.err());
  }

  @Test
  void aCheckoutThatJavaCannotNameIsTold() throws Exception {
    machine.command("bin/jbang");
    for (var name : List.of("a:b", "a=b", "a\nb", "a 😀", "ends\n")) {
      var moved = Files.createDirectories(machine.folder.resolve(name));
      var script = Files.copy(machine.checkout.resolve("build.sh"), moved.resolve("build.sh"));
      script.toFile().setExecutable(true);
      var answer = machine.run(machine.folder, script);
      assertEquals(1, answer.status());
      assertTrue(answer.err().startsWith("build.sh: this checkout cannot be built where it is: "),
          answer.err());
      assertEquals(2, answer.err().lines().count(), answer.err());
    }
  }

  @Test
  void aPathWithoutTheSystemsCommandsIsToldOnce() throws Exception {
    machine.environment.put("PATH", machine.folder.resolve("nothing").toString());
    var bash = new ProcessBuilder("bash", "-c", "command -v bash").start();
    var answer = machine.run(machine.folder, Path.of(new String(bash.getInputStream().readAllBytes())
        .strip()),
        machine.checkout.resolve("build.sh").toString());
    assertEquals(1, answer.status());
    assertTrue(answer.err().startsWith("build.sh: these commands are not on the PATH: cat chmod "),
        answer.err());
    assertEquals(2, answer.err().lines().count(), answer.err());
  }

  @Test
  void javaReadsNamesOfFilesAsUnicodeInAnyLocale() throws Exception {
    machine.command("bin/jbang");
    machine.build();
    machine.write(JAVA, "#!/usr/bin/env bash\necho \"${LC_ALL-unset}\"\n");
    machine.environment.put("LC_ALL", "C");
    assertEquals("C.UTF-8\n", machine.build().out());
    machine.environment.put("LC_ALL", "de_DE.utf8");
    assertEquals("de_DE.utf8\n", machine.build().out());
  }

  @Test
  void tooFewOpenFilesAreTold() throws Exception {
    machine.command("bin/jbang");
    machine.write("few", "#!/usr/bin/env bash\nulimit -n 128\nexec '" + machine.checkout + "/build.sh'\n")
        .toFile().setExecutable(true);
    var answer = machine.run(machine.folder, machine.folder.resolve("few"));
    assertEquals("build.sh: only 128 files may be open at once; a build needs 256\n"
        + "fix: allow more: ulimit -n 1024\n", answer.err());
  }

  @Test
  void theFolderForTemporaryFilesIsPassedOn() throws Exception {
    machine.command("bin/jbang");
    machine.environment.put("TMPDIR", machine.home.toString());
    assertTrue(machine.build().out().contains("\n-Djava.io.tmpdir=" + machine.home + "\n"));
  }

  private void succeeds() throws IOException, InterruptedException {
    var answer = machine.build();
    assertEquals(0, answer.status(), answer.err());
    assertFalse(answer.err().contains("fix: "), answer.err());
  }

  private List<String> filesIn(String folder) throws IOException {
    try (var files = Files.walk(machine.folder.resolve(folder))) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }
}
