package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Ending;
import site.book.Recording;
import site.test.Busy;
import site.trace.Trace;

/** How long a run is waited for that others keep from the processors, or that keeps itself from them. */
class LoadTests {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String BUSY = """
      void main() {
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < until) Thread.onSpinWait();
      }
      """;

  @TempDir Path folder;

  /** A program that is busy for that many times the limit, and gets a fifth of a processor. */
  private Recording starved(Trace.Start start, int times) throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/schedstat")), "this system does not tell who was starved");
    try (var _ = new Busy(4 * PROCESSORS)) {
      return SmallBook.recording(folder, BUSY.replace("SECONDS", "" + times * LIMIT.toSeconds()), start);
    }
  }

  @Test
  void whoIsStarvedByOthersMayTakeLonger() throws Exception {
    var start = SmallBook.unsaid(LIMIT);
    var recording = starved(start, 2);
    assertEquals(new Ending.Exited(0), recording.ending());
    assertTrue(recording.took().compareTo(start.timeout().limit(recording.starved())) <= 0,
        recording::toString);
  }

  @Test
  void aWrittenTimeOutIsKeptAllTheSame() throws Exception {
    assertEquals(new Ending.TimedOut(), starved(SmallBook.timeout(LIMIT), 30).ending());
  }

  /** If what it takes from itself counted, it would be ended after ten times the limit. */
  @Test
  void whoIsStarvedByItselfIsEnded() throws Exception {
    var recording = SmallBook.recording(folder, """
        void main() {
          for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> { while (true) Thread.onSpinWait(); });
          }
        }
        """.replace("THREADS", "" + 8 * PROCESSORS), SmallBook.unsaid(LIMIT));
    assertEquals(new Ending.TimedOut(), recording.ending());
    assertTrue(recording.starved().compareTo(LIMIT.multipliedBy(4)) < 0,
        () -> "starved for " + recording.starved());
  }
}
