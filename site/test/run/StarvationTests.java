package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.run.Starvation;

/** What counts as starved of processors, told by a system of two processors. */
class StarvationTests {

  private static final long PROCESS = 7;

  @TempDir Path proc;

  private long now;

  private Starvation begun() throws IOException {
    var starvation = new Starvation(proc, 2);
    thread(1, 40, 30);
    look(starvation, 1);
    return starvation;
  }

  @Test
  void whoWaitsForOthersIsStarvedForThatTime() throws IOException {
    var starvation = begun();
    thread(1, 90, 180);
    look(starvation, 200);
    assertEquals(Duration.ofMillis(150), starvation.total());
  }

  @Test
  void whatWasWaitedBeforeTheFirstLookDoesNotCount() throws IOException {
    assertEquals(Duration.ZERO, begun().total());
  }

  @Test
  void whoHasBothProcessorsIsNotStarvedByItsOwnThreads() throws IOException {
    var starvation = begun();
    for (int thread = 2; thread <= 9; thread++) {
      thread(thread, 50, 150);
    }
    look(starvation, 200);
    assertEquals(Duration.ZERO, starvation.total());
  }

  @Test
  void ofWhatItsThreadsWaitTheShareOfOthersCounts() throws IOException {
    var starvation = begun();
    thread(1, 40 + 100, 30 + 100);
    thread(2, 100, 100);
    look(starvation, 200);
    assertEquals(Duration.ofMillis(100), starvation.total());
  }

  @Test
  void timesAddUpOverThreadsThatBeginAndEnd() throws IOException {
    var starvation = begun();
    thread(2, 10, 60);
    look(starvation, 200);
    Files.delete(proc.resolve(PROCESS + "/task/2/schedstat"));
    thread(3, 0, 70);
    look(starvation, 200);
    assertEquals(Duration.ofMillis(130), starvation.total());
  }

  @Test
  void nobodyIsStarvedLongerThanTheTimeThatPassed() throws IOException {
    var starvation = begun();
    for (int thread = 2; thread <= 9; thread++) {
      thread(thread, 0, 200);
    }
    look(starvation, 200);
    assertEquals(Duration.ofMillis(200), starvation.total());
  }

  @Test
  void aWaitCountsWholeThoughItIsToldWhenItIsOver() throws IOException {
    var starvation = begun();
    look(starvation, 40);
    thread(1, 40, 30 + 80);
    look(starvation, 40);
    assertEquals(Duration.ofMillis(80), starvation.total());
  }

  @Test
  void whereTheSystemDoesNotTellNobodyIsStarved() {
    var starvation = new Starvation(proc, 2);
    look(starvation, 200);
    look(starvation, 200);
    assertEquals(Duration.ZERO, starvation.total());
  }

  @Test
  void veryManyThreadsAreLookedAtMoreSeldom() throws IOException {
    for (int thread = 1; thread <= 2000; thread++) {
      thread(thread, 0, 0);
    }
    var starvation = begun();
    thread(1, 40, 30 + 90);
    look(starvation, 200);
    assertEquals(Duration.ZERO, starvation.total());
    look(starvation, 400);
    assertEquals(Duration.ofMillis(90), starvation.total());
  }

  private void thread(long number, long runMillis, long waitMillis) throws IOException {
    var folder = Files.createDirectories(proc.resolve(PROCESS + "/task/" + number));
    Files.writeString(folder.resolve("schedstat"),
        runMillis * 1_000_000 + " " + waitMillis * 1_000_000 + " 5\n");
  }

  private void look(Starvation starvation, int millisLater) {
    now += Duration.ofMillis(millisLater).toNanos();
    starvation.look(List.of(PROCESS), now);
  }
}
