package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.run.SmallBook.recording;
import static site.test.run.SmallBook.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import site.book.Ending;
import site.book.Recording.Stray;
import site.book.Run;
import site.run.Recorder;
import site.run.Limits;
import site.trace.Clause;
import site.trace.Trace;

/** A run always answers: what goes wrong around one snippet is its own problem, and never kept. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FailedRunTests {

  private static final String FINE = "void main() { IO.println(\"fine\"); }";

  /** Appends a line to a file beside the book in each run, and knows by it which run it is. */
  private static final String COUNTED = """
      void main(String... args) throws Exception {
        var counter = Path.of(args[0]);
        Files.writeString(counter, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var signals = args[1].split(",");
        long run = Files.size(counter);
        if (run <= signals.length) {
          var signal = "-" + signals[(int) run - 1];
          new ProcessBuilder("kill", signal, "" + ProcessHandle.current().pid()).start();
          Thread.sleep(10_000);
        }
        IO.println("run " + run);
      }
      """;

  @TempDir Path folder;

  private static Trace.Start args(String... args) {
    return new Trace.Start(List.of(args), List.of(), Map.of(), false, false, List.of(),
        Trace.Timeout.UNSAID, Duration.ZERO, 1);
  }

  private Path recordings() {
    return folder.resolve("site/.cache/recordings");
  }

  @Test
  void aProgramMayDeleteTheFolderThatItRunsIn() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          Files.delete(Path.of("").toAbsolutePath());
          IO.println("deleted");
        }
        """);
    assertEquals(new Ending.Exited(0), recording.ending());
    assertEquals(List.of("deleted"), texts(recording));
    assertEquals(List.of(), recording.strays());
  }

  @Test
  void foldersDeeperThanAPathCanSayAreNamedAndDeleted() throws Exception {
    var deep = "pwd; i=0;"
        + "while [ $i -lt 1500 ]; do mkdir dddddddddd && cd dddddddddd || break; i=$((i+1)); done";
    var recording = Recorder.record(
        List.of("sh", "-c", deep), SmallBook.timeout(Duration.ofSeconds(60)), Limits.USUAL);
    assertEquals(new Stray(false, "dddddddddd"), recording.strays().getFirst());
    assertFalse(Files.exists(Path.of(texts(recording).getFirst())));
  }

  @Test
  void aJvmThatDoesNotStartIsAProblemOfItsSnippetAlone() throws Exception {
    var book = new SmallBook(folder).with("Nope", "//RUNTIME_OPTIONS -nope\n" + FINE).with("Fine", FINE);
    var runs = book.run();
    assertEquals("""
        snippets/small/Nope.java: its JVM could not start or go on
            ended     with exit status 1
            printed   Unrecognized option: -nope""",
        assertInstanceOf(Run.Failed.class, runs.getFirst()).problems().getFirst().toString().lines()
            .limit(3).reduce((a, b) -> a + "\n" + b).orElseThrow());
    assertEquals(List.of("fine"), texts(runs.getLast().recordings().getFirst()));
    assertFalse(Files.exists(recordings().resolve("Nope")));
    assertTrue(Files.exists(recordings().resolve("Fine")));
  }

  @Test
  void aRunThatIsKilledIsMadeOnceMore() throws Exception {
    var recording = recording(folder, COUNTED, args(folder.resolve("counter").toString(), "KILL"));
    assertEquals(List.of("run 2"), texts(recording));
  }

  @Test
  void aSignalThatEndsASecondRunTooIsTheProgramsOwn() throws Exception {
    var recording = recording(folder, COUNTED, args(folder.resolve("counter").toString(), "KILL,KILL"));
    assertEquals(new Ending.Exited(137), recording.ending());
    assertTrue(Files.exists(recordings().resolve("Small")));
  }

  @Test
  void twoSignalsAreTheMachines() throws Exception {
    var book = new SmallBook(folder)
        .with("Small", COUNTED, args(folder.resolve("counter").toString(), "TERM,KILL"));
    assertEquals("was killed by SIGKILL, and went otherwise when it was run once more",
        book.problems("Small").getFirst().what());
    assertFalse(Files.exists(recordings().resolve("Small")));
  }

  @Test
  void aSignalThatTheTraceSpeaksOfIsNotDoubted() throws Exception {
    new SmallBook(folder).with("Small", COUNTED, args(folder.resolve("counter").toString(), "KILL,KILL"),
        List.of(new Clause.KilledBy(1, "SIGKILL"))).run();
    assertEquals(1, Files.size(folder.resolve("counter")));
  }

  @Test
  void recordingsAreKeptAsTheyCome() throws Exception {
    var book = new SmallBook(folder).with("Fine", FINE)
        .with("Endless", "void main() throws Exception { Thread.sleep(60_000); }", SmallBook.timeout(
            Duration.ofSeconds(60)));
    var thrown = new AtomicReference<Throwable>();
    var build = Thread.ofVirtual().start(() -> {
      try {
        book.run();
      } catch (InterruptedException e) {
        thrown.set(e);
      }
    });
    while (!Files.exists(recordings().resolve("Fine")) && build.isAlive()) {
      Thread.sleep(10);
    }
    build.interrupt();
    build.join();
    assertInstanceOf(InterruptedException.class, thrown.get());
    assertTrue(Files.exists(recordings().resolve("Fine")));
  }
}
