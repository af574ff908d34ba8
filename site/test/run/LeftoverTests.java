package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.run.SmallBook.recording;
import static site.test.run.SmallBook.texts;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Ending;
import site.book.Recording;
import site.book.Recording.Stray;
import site.run.Limits;
import site.run.Recorder;

/** Nothing of a run is left: no process, no file; and where its files were is told. */
class LeftoverTests {

  @TempDir Path folder;

  @Test
  void theFolderOfARunIsEmptyAndGoneAfterwards() throws Exception {
    var printed = texts(recording(folder, """
        void main() throws Exception {
          var here = Path.of("").toAbsolutePath();
          IO.println(here);
          try (var files = Files.list(here)) { IO.println(files.count()); }
          IO.println(System.getProperty("java.io.tmpdir").equals(System.getenv("TMPDIR")));
        }
        """));
    assertFalse(Files.exists(Path.of(printed.getFirst())));
    assertEquals(List.of("0", "true"), printed.subList(1, 3));
  }

  @Test
  void filesLeftBehindAreTold() throws Exception {
    var strays = recording(folder, """
        void main() throws Exception {
          Files.writeString(Path.of("a.txt"), "x");
          Files.createDirectory(Path.of("b"));
          Files.writeString(Path.of("b/c.txt"), "x");
        }
        """).strays();
    assertEquals(Stream.of("a.txt", "b", "b/c.txt").map(file -> new Stray(false, file)).toList(), strays);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void childrenThatOutliveTheirParentAreEnded() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          new ProcessBuilder("sh", "-c", "setsid sleep 600 & echo $!; sleep 601 & echo $!; exit 0")
              .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        }
        """);
    assertEquals(new Ending.Exited(0), recording.ending());
    assertEquals(List.of(true, true), recording.strays().stream().map(Stray::isProcess).toList());
    assertAllEnded(recording);
  }

  /** It is known by its folder, or by the pipe that it holds, but not by its parent or environment. */
  @ParameterizedTest
  @ValueSource(strings = {"", "cd / && "})
  @EnabledOnOs(OS.LINUX)
  void aProcessThatHoldsAPipeIsNamedAndEnded(String place) throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          new ProcessBuilder("sh", "-c", "PLACEenv -i setsid -f sh -c 'echo $$; exec sleep 602'")
              .inheritIO().start().waitFor();
        }
        """.replace("PLACE", place));
    assertEquals(new Ending.Exited(0), recording.ending());
    assertEquals(1, recording.strays().size(), recording.toString());
    assertTrue(recording.strays().getFirst().name().endsWith("sleep 602"), recording.strays().toString());
    assertAllEnded(recording);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aSignalToItsWholeGroupReachesTheProgramAlone() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          IO.println("before");
          new ProcessBuilder("sh", "-c", "kill -KILL 0").start();
          Thread.sleep(600_000);
        }
        """);
    assertEquals(new Ending.Exited(128 + 9), recording.ending());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void childrenOfARunThatIsStoppedAreEnded() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          IO.println(new ProcessBuilder("sleep", "600").start().pid());
          Thread.sleep(600_000);
        }
        """, SmallBook.timeout(Duration.ofSeconds(1)));
    assertEquals(new Ending.TimedOut(), recording.ending());
    assertAllEnded(recording);
  }

  private static void assertAllEnded(Recording recording) {
    assertFalse(recording.lines().isEmpty());
    assertEquals(List.of(), texts(recording).stream().filter(LeftoverTests::isAlive).toList());
  }

  // A process that ended, but whose parent has not asked for its status, still has a handle that is alive.
  private static boolean isAlive(String pid) {
    return Files.isDirectory(Path.of("/proc/self")) ? Files.exists(Path.of("/proc", pid, "exe"))
        : ProcessHandle.of(Long.parseLong(pid)).isPresent();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void memoryIsThatOfAllProcessesTogether() throws Exception {
    var hog = List.of("sh", "-c", "tail -c 400m /dev/zero | tail & wait");
    var recording = Recorder.record(hog, SmallBook.timeout(Duration.ofSeconds(60)),
        new Limits(1 << 20, 100, 100 << 20, 1 << 20, 100));
    assertEquals(new Ending.Stopped("held more than 100 MB of memory"), recording.ending());
  }

  @Test
  void anInterruptEndsTheRun() throws Exception {
    var note = folder.resolve("pid");
    var thrown = new AtomicReference<Throwable>();
    var runner = Thread.ofVirtual().start(() -> {
      try {
        LongRun.record(note);
      } catch (Throwable e) {
        thrown.set(e);
      }
    });
    var process = awaited(note);
    runner.interrupt();
    runner.join();
    assertTrue(thrown.get() instanceof InterruptedException, String.valueOf(thrown.get()));
    assertFalse(isAlive(process));
  }

  @Test
  void theEndOfTheGeneratorEndsTheRun() throws Exception {
    var note = folder.resolve("pid");
    var generator = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
        "-cp", System.getProperty("java.class.path"), LongRun.class.getName(), note.toString()).start();
    var process = awaited(note);
    generator.destroy();
    generator.waitFor();
    assertFalse(isAlive(process));
    assertFalse(Files.exists(Path.of(awaited(Path.of(note + ".folder")))));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(60)
  void whereTheGeneratorIsKilledTheRunEndsByItself() throws Exception {
    var note = folder.resolve("pids");
    var book = folder.resolve("book");
    var program = """
        void main() throws Exception {
          var orphan = new ProcessBuilder("sh", "-c", "setsid sleep 603 & echo $!").start();
          var child = new ProcessBuilder("sleep", "604").start();
          var pids = List.of(
              "" + ProcessHandle.current().pid(), orphan.inputReader().readLine(), "" + child.pid());
          Files.write(Path.of("NOTE.part"), pids);
          Files.move(Path.of("NOTE.part"), Path.of("NOTE"));
          Thread.sleep(600_000);
        }
        """.replace("NOTE", note.toString());
    var source = Files.writeString(folder.resolve("program"), program);
    var generator = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
        "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), SmallBuild.class.getName(),
        book.toString(), source.toString()).start();
    var pids = awaited(note).lines().toList();
    generator.destroyForcibly().waitFor();
    while (pids.stream().anyMatch(LeftoverTests::isAlive)) {
      Thread.sleep(50);
    }
  }

  /** A generator that records a program. */
  static final class SmallBuild {
    public static void main(String... args) throws Exception {
      recording(Path.of(args[0]), Files.readString(Path.of(args[1])));
    }
  }

  /** A generator that records a run of many minutes. */
  static final class LongRun {
    public static void main(String... args) throws InterruptedException {
      record(Path.of(args[0]));
    }

    static void record(Path note) throws InterruptedException {
      Recorder.record(List.of("sh", "-c", "pwd > " + note + ".folder; echo $$ > " + note + "; sleep 600"),
          SmallBook.timeout(Duration.ofMinutes(5)), Limits.USUAL);
    }
  }

  private static String awaited(Path note) throws Exception {
    while (!Files.exists(note) || Files.readString(note).isBlank()) {
      Thread.sleep(10);
    }
    return Files.readString(note).strip();
  }

  @Test
  void theEnvironmentIsWhatProgramsNeed() throws Exception {
    var names = new ArrayList<>(texts(recording(folder, """
        void main() { System.getenv().keySet().stream().sorted().forEach(IO::println); }
        """)));
    names.removeAll(List.of("HOME", "INTERLEAVE_RUN", "JAVA_HOME", "LANG", "PATH", "TMPDIR"));
    assertEquals(List.of(), names);
  }

  @Test
  void anUnknownCommandIsOurMistake() {
    assertThrows(UncheckedIOException.class, () ->
        Recorder.record(List.of("no-such-command"), SmallBook.timeout(Duration.ofSeconds(1)), Limits.USUAL));
  }
}
