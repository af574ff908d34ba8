package site.test.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which JDK build.sh starts the generator with, and what it does where there is none. */
class JdkChoiceTests {

  private static final String ADVICE = "fix: install JDK 25, for example Eclipse Temurin; "
      + "if it is in an unusual place, set JAVA_HOME to its folder\n";

  FakeMachine machine;

  @BeforeEach
  void aMachineWithJBang(@TempDir Path folder) throws IOException {
    machine = new FakeMachine(folder);
    machine.command("bin/jbang");
  }

  @Test
  void java25IsPreferredToNewerOnes() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("opt/jdk-26", 26).toString());
    machine.jdk("usr/lib/jvm/jdk-17", 17);
    machine.jdk("usr/lib/jvm/jdk-25", 25);
    machine.jdk("usr/lib/jvm/jdk-27", 27);
    startsOn("usr/lib/jvm/jdk-25");
  }

  @Test
  void theNextNewerIsTakenWhereThereIsNo25() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("opt/jdk-27", 27).toString());
    machine.jdk("usr/lib/jvm/jdk-26", 26);
    startsOn("usr/lib/jvm/jdk-26");
  }

  @Test
  void amongEqualsJavaHomeComesFirst() throws Exception {
    machine.jdk("usr/lib/jvm/jdk-25", 25);
    machine.environment.put("JAVA_HOME", machine.jdk("my jdk", 25).toString());
    startsOn("my jdk");
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("opt/jdk-17", 17).toString());
    machine.jdk("home/ann lee/.sdkman/candidates/java/25.0.2-tem", 25);
    startsOn("home/ann lee/.sdkman/candidates/java/25.0.2-tem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"usr/lib/jvm/temurin-25", "opt/jdk-25", "opt/java/openjdk",
      "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
          "c/Program Files/Eclipse Adoptium/jdk-25",
      "home/ann lee/.sdkman/candidates/java/current", "home/ann lee/.jbang/cache/jdks/25",
      "home/ann lee/.jbang/currentjdk"})
  void theUsualPlacesAreSearched(String place) throws Exception {
    machine.jdk(place, 25);
    startsOn(place);
  }

  @Test
  void javaOnThePathIsFollowedThroughItsLinks() throws Exception {
    var jdk = machine.jdk("somewhere/jdk-25", 25);
    Files.createSymbolicLink(machine.folder.resolve("alternatives"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(machine.folder.resolve("bin/java"), Path.of("../alternatives"));
    startsOn("somewhere/jdk-25");
  }

  @Test
  void javaWithoutCompilerIsNoJdk() throws Exception {
    machine.java("usr/lib/jvm/a-jre-25", 25, "java");
    machine.jdk("usr/lib/jvm/jdk-26", 26);
    startsOn("usr/lib/jvm/jdk-26");
  }

  @Test
  void aJdkWhoseReleaseFileSaysNothingIsAskedItself() throws Exception {
    var jdk = machine.jdk("usr/lib/jvm/a-25", 25);
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=Nobody\nJAVA_VERSION=\"unknown\"\n");
    machine.jdk("usr/lib/jvm/b-26", 26);
    startsOn("usr/lib/jvm/a-25");
  }

  @Test
  void jBangBringsAJdkWhereNoneIsNewEnough() throws Exception {
    machine.jdk("usr/lib/jvm/jdk-17", 17);
    machine.jdk("to-bring", 25);
    startsOn("home/ann lee/.jbang/cache/jdks/25");
    assertEquals("jdk|install|25", machine.calls("bin/jbang").getFirst());
  }

  @Test
  void aJavaTooOldForJBangIsKeptFromIt() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("opt/jdk-8", 8).toString());
    machine.write("bin/jbang", """
        #!/usr/bin/env bash
        echo "said|${JAVA_HOME-none}" >>"$MACHINE/log"
        """);
    machine.build();
    assertEquals("none", machine.calls("said").getFirst());
  }

  @Test
  void thePinnedJBangRunsOnAnOldJavaToBringTheNewOne() throws Exception {
    Files.delete(machine.folder.resolve("bin/jbang"));
    machine.command("bin/mvn");
    machine.java("usr/lib/jvm/a-jre-17", 17, "java");
    machine.jdk("to-bring", 25);
    startsOn("home/ann lee/.jbang/cache/jdks/25");
    var call = machine.calls("usr/lib/jvm/a-jre-17/bin/java").getFirst();
    assertTrue(call.contains("|-Duser.home=home/ann lee|"), call);
    assertTrue(call.endsWith("|dev.jbang.Main|jdk|install|25"), call);
  }

  @Test
  void withoutAnyJavaTheInstallerBringsJBangAndJBangAJdk() throws Exception {
    Files.delete(machine.folder.resolve("bin/jbang"));
    machine.command("bin/curl");
    machine.jdk("to-bring", 25);
    startsOn("home/ann lee/.jbang/cache/jdks/25");
    assertEquals("0.132.1|25", machine.calls("installer").getFirst());
    assertEquals("jdk|install|25", machine.calls("home/ann lee/.jbang/bin/jbang").getFirst());
  }

  @Test
  void whereJBangCannotBringOneTheMessageSaysWhatToInstall() throws Exception {
    var answer = machine.build();
    assertEquals(1, answer.status());
    assertTrue(answer.err().endsWith("there is no JDK 25 or newer, and JBang could not bring one\n" + ADVICE),
        answer.err());
  }

  @Test
  void withNeitherJavaNorAnyDownloaderTheMessageSaysTheSame() throws Exception {
    Files.delete(machine.folder.resolve("bin/jbang"));
    var answer = machine.build();
    assertEquals(1, answer.status());
    assertTrue(answer.err().endsWith(ADVICE), answer.err());
  }

  @Test
  void offlineNoJdkIsBrought() throws Exception {
    machine.jdk("to-bring", 25);
    assertEquals(1, machine.build("--offline").status());
    assertEquals(0, machine.calls().size());
  }

  private void startsOn(String jdk) throws IOException, InterruptedException {
    var answer = machine.build("list");
    assertEquals(0, answer.status(), answer.err());
    var call = machine.calls().getLast();
    assertTrue(call.startsWith(jdk + "/bin/java|") && call.endsWith("|site.Site|list"), call);
  }
}
