package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Ending;

/** Programs that only look as if they could not go on: none of them is told to stand still. */
@TestInstance(Lifecycle.PER_CLASS)
class GoesOnTests {

  private record Waits(String name, String program) {}

  /** Each lets main wait for 2.5 seconds, in one way or another. */
  private static final List<Waits> PROGRAMS = List.of(
      new Waits("ForAWorkingDaemon", """
          void main() throws InterruptedException {
            var done = new CountDownLatch(1);
            Thread.ofPlatform().daemon().start(() -> { work(); done.countDown(); });
            done.await();
          }
          """),
      new Waits("ForTheCommonPool", """
          void main() {
            CompletableFuture.runAsync(() -> work()).join();
          }
          """),
      new Waits("ForATimer", """
          void main() {
            CompletableFuture.runAsync(() -> {}, \
            CompletableFuture.delayedExecutor(2500, TimeUnit.MILLISECONDS)).join();
          }
          """),
      new Waits("ForASleepingVirtualThread", """
          void main() throws InterruptedException {
            Thread.startVirtualThread(() -> {
              try { Thread.sleep(2500); } catch (InterruptedException e) { return; }
            }).join();
          }
          """),
      new Waits("ForABusyVirtualThread", """
          void main() throws InterruptedException {
            Thread.startVirtualThread(() -> work()).join();
          }
          """),
      new Waits("ForAChildProcess", """
          void main() throws Exception { new ProcessBuilder("sleep", "2.5").start().waitFor(); }
          """),
      new Waits("ForWhomItHandsOnTo", """
          void main() throws InterruptedException {
            var ball = new SynchronousQueue<Integer>();
            Thread.ofPlatform().daemon().start(() -> {
              try { while (true) ball.take(); } catch (InterruptedException e) { return; }
            });
            long end = System.nanoTime() + 2_500_000_000L;
            while (System.nanoTime() < end) ball.put(1);
          }
          """));

  private static final String WORK = """
      static void work() {
        long end = System.nanoTime() + 2_500_000_000L;
        while (System.nanoTime() < end) Thread.onSpinWait();
      }
      """;

  private SmallBook book;

  static List<String> names() {
    return PROGRAMS.stream().map(Waits::name).toList();
  }

  @BeforeAll
  void run(@TempDir Path folder) throws Exception {
    book = new SmallBook(folder);
    for (var each : PROGRAMS) {
      book.with(each.name, each.program + WORK);
    }
    book.run();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whoWaitsForSomethingThatComesIsNotStuck(String name) throws Exception {
    var recording = book.recordings(name).getFirst();
    assertEquals(new Ending.Exited(0), recording.ending());
    assertTrue(recording.took().toMillis() >= 2500, recording.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void aServerThatWaitsForClientsIsNotStuck(String how, @TempDir Path folder) throws Exception {
    assertEquals(new Ending.TimedOut(), SmallBook.recording(folder, """
        import java.net.ServerSocket;
        void main() throws Exception {
          try (var server = new ServerSocket(0)) {
            Thread.HOW().start(() -> {
              try { server.accept(); } catch (IOException e) { return; }
            }).join();
          }
        }
        """.replace("HOW", how), SmallBook.timeout(Duration.ofSeconds(3))).ending());
  }
}
