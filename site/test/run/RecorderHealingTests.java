package site.test.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import site.book.Ending;
import site.book.Recording;
import site.run.AgentJar;
import site.run.Limits;
import site.run.Recorder;
import site.run.recorder.Agent;
import site.test.Spoiling;
import site.trace.Trace;

/** Whatever becomes of the recorder's files, runs are recorded. */
class RecorderHealingTests {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aSpoiltRecorderIsMadeAgain(Spoiling spoiling) throws IOException {
    var jar = AgentJar.in(folder).file();
    var whole = Files.readAllBytes(jar);
    spoiling.spoil(jar);
    assertEquals(jar, AgentJar.in(folder).file());
    assertArrayEquals(whole, Files.readAllBytes(jar));
  }

  @Test
  void aSpoiltClassWithHooksIsMadeAgain() throws Exception {
    var jar = AgentJar.in(folder).file();
    var expected = record(jar);
    var classes = hooked(jar);
    assertFalse(classes.isEmpty());
    for (var spoiling : List.of(Spoiling.CUT, Spoiling.FLIPPED)) {
      var whole = Files.readAllBytes(classes.getFirst());
      for (var file : classes) {
        spoiling.spoil(file);
      }
      var recorded = record(jar);
      assertEquals(new Ending.Exited(0), recorded.ending(), recorded.toString());
      assertEquals(expected.timeline().lanes().size(), recorded.timeline().lanes().size());
      assertArrayEquals(whole, Files.readAllBytes(classes.getFirst()));
    }
  }

  /** The recorder's jar holds a program, too. */
  private static Recording record(Path jar) throws InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = List.of(java, "-javaagent:" + jar + "=" + Agent.TIMELINE, "-XX:+UseSerialGC",
        "-classpath", jar.toString(), "site.run.recorder.Training");
    return Recorder.record(command, Trace.Start.PLAIN, Limits.USUAL);
  }

  private static List<Path> hooked(Path jar) throws IOException {
    try (var files = Files.list(Path.of(jar + "-hooked"))) {
      return files.sorted().toList();
    }
  }
}
