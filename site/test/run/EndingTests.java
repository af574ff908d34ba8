package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.run.SmallBook.recording;
import static site.test.run.SmallBook.stopAfter;
import static site.test.run.SmallBook.texts;
import static site.test.run.SmallBook.timeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Ending;

/** How a run ends, and what ends it. */
class EndingTests {

  @TempDir Path folder;

  @Test
  void theExitStatusIsThatOfTheProgram() throws Exception {
    assertEquals(new Ending.Exited(3), recording(folder, "void main() { System.exit(3); }").ending());
  }

  @Test
  void aHaltIsAnExit() throws Exception {
    var recording = recording(folder, """
        void main() {
          IO.println("last words");
          Runtime.getRuntime().halt(4);
        }
        """);
    assertEquals(new Ending.Exited(4), recording.ending());
    assertEquals(List.of("last words"), texts(recording));
  }

  @Test
  void aSignalIsAStatusPast128() throws Exception {
    assertEquals(new Ending.Exited(143), recording(folder, kill("TERM")).ending());
    assertEquals(new Ending.Exited(137), recording(folder, kill("KILL")).ending());
  }

  private static String kill(String signal) {
    return """
        void main() throws Exception {
          new ProcessBuilder("kill", "-SIGNAL", "" + ProcessHandle.current().pid()).start();
          Thread.sleep(10_000);
        }
        """.replace("SIGNAL", signal);
  }

  @Test
  void anExceptionThatMainDoesNotCatchIsNamed() throws Exception {
    var recording = recording(folder, "void main() { throw new IllegalStateException(\"too: bad\"); }");
    assertEquals(new Ending.Uncaught("java.lang.IllegalStateException: too: bad"), recording.ending());
    assertEquals("Exception in thread \"main\" java.lang.IllegalStateException: too: bad",
        texts(recording).getFirst());
  }

  @Test
  void anExceptionOfAnotherThreadIsOnlyPrinted() throws Exception {
    var recording = recording(folder, """
        void main() throws InterruptedException {
          Thread.ofPlatform().name("ann").start(() -> { throw new IllegalStateException("oh"); }).join();
        }
        """);
    assertEquals(new Ending.Exited(0), recording.ending());
    assertEquals("Exception in thread \"ann\" java.lang.IllegalStateException: oh",
        texts(recording).getFirst());
  }

  @Test
  void whatDoesNotEndTimesOutAndShowsWhereItWas() throws Exception {
    var recording = recording(folder, """
        void main() throws InterruptedException {
          Thread.ofPlatform().name("busy").daemon().start(() -> { while (true) Thread.onSpinWait(); });
          Thread.sleep(60_000);
        }
        """, timeout(Duration.ofSeconds(1)));
    assertEquals(new Ending.TimedOut(), recording.ending());
    var dump = recording.dumpLines();
    assertTrue(dump.containsAll(List.of("busy: runs", "    at main (Small.java:3)")), dump.toString());
  }

  @Test
  void whatIsMeantToGoOnIsStopped() throws Exception {
    var recording = recording(folder, """
        void main() throws InterruptedException {
          while (true) {
            IO.println("tick");
            Thread.sleep(100);
          }
        }
        """, stopAfter(Duration.ofSeconds(1)));
    assertEquals(new Ending.StillRunning(Duration.ofSeconds(1)), recording.ending());
    assertEquals("tick", texts(recording).getFirst());
  }

  @Test
  void whatIsMeantToGoOnMayEnd() throws Exception {
    assertEquals(new Ending.Exited(0),
        recording(folder, "void main() {}", stopAfter(Duration.ofSeconds(5))).ending());
  }

  @Test
  void aProgramThatPrintsWithoutEndIsStopped() throws Exception {
    var recording = recording(folder, """
        void main() {
          var line = "x".repeat(999);
          for (int i = 0; i < 100_000; i++) IO.println(line);
        }
        """);
    assertEquals(new Ending.Stopped("printed more than 8 MB"), recording.ending());
    assertTrue(recording.lines().stream().mapToInt(line -> line.text().length()).sum() <= 8 << 20);
  }

  @Test
  void theHeapIsLimitedUnlessTheSnippetSaysOtherwise() throws Exception {
    var ask = "void main() { IO.println(Runtime.getRuntime().maxMemory() >> 20); }";
    assertTrue(Integer.parseInt(texts(recording(folder, ask)).getFirst()) <= 512);
    assertTrue(
        Integer.parseInt(texts(recording(folder, "//RUNTIME_OPTIONS -Xmx600m\n" + ask)).getFirst()) > 512);
  }

  @Test
  void theRunIsMeasuredFromTheBeginOfMain() throws Exception {
    var took = recording(folder, "void main() throws InterruptedException { Thread.sleep(200); }").took();
    assertTrue(took.toMillis() >= 200, took.toString());
  }
}
