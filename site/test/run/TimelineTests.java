package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Ending;
import site.book.Recording;
import site.book.Span.State;
import site.trace.Trace;

/** Which threads have lanes, from when to when, and what is told of them. */
class TimelineTests {

  @TempDir Path folder;
  private Recording recording;

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWorksIsRunningAndWhoHasEndedIsNothing(String how) throws Exception {
    var stage = StagedRun.of(folder, """
        void main() throws InterruptedException {
          Thread.HOW().name("ann").start(() -> {
            long end = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < end) Thread.onSpinWait();
          }).join();
          IO.println("joined");
        }
        """.replace("HOW", how));
    var ran = stage.spans("ann").stream().filter(span -> span.state() == State.RUNNING)
        .map(span -> span.to().minus(span.from())).reduce(Duration.ZERO, Duration::plus);
    assertTrue(ran.toMillis() >= 40, stage.spans("ann").toString());
    assertTrue(stage.spans("ann").getLast().to().compareTo(stage.at("joined")) < 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoNeverGoesOnIsBlockedToTheEnd(String how) throws Exception {
    var stage = StagedRun.of(folder, """
        import java.util.concurrent.locks.*;
        final Object bell = new Object();
        final Lock lock = new ReentrantLock();
        final CountDownLatch latch = new CountDownLatch(1);
        void main() throws InterruptedException {
          lock.lock();
          Thread.HOW().name("ann").start(() -> { synchronized (bell) { latch.countDown(); lock.lock(); } });
          latch.await();
          synchronized (bell) {}
        }
        """.replace("HOW", how));
    assertEquals(new Ending.Deadlock(List.of("main", "ann")), stage.recording().ending());
    assertEquals("lock, which main has", stage.longest("ann").cause().words());
    var last = stage.spans("main").getLast();
    assertEquals(State.BLOCKED, last.state());
    assertEquals("bell, which ann has", last.cause().words());
    assertEquals(stage.recording().timeline().length(), last.to());
  }

  @Test
  void aThreadThatWaitsForCompletionsDoesNotRun() throws Exception {
    var stage = StagedRun.of(folder, """
        import java.net.*;
        import java.nio.*;
        import java.nio.channels.*;
        void main() throws Exception {
          var group = \
          AsynchronousChannelGroup.withFixedThreadPool(1, Thread.ofPlatform().name("ann").factory());
          var server = AsynchronousServerSocketChannel.open(group);
          server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
          var accepted = server.accept();
          Thread.sleep(200);
          AsynchronousSocketChannel.open().connect(server.getLocalAddress()).get();
          accepted.get();
          group.shutdownNow();
        }
        """);
    assertEquals(State.IO, stage.longest("ann").state());
    assertEquals("sockets", stage.longest("ann").cause().words());
    assertTrue(stage.longest("ann").to().minus(stage.longest("ann").from()).toMillis() >= 150);
  }

  @Test
  void aStateKnowsTheProgramsOwnLine() throws Exception {
    var stage = StagedRun.of(folder, """
        void main() throws InterruptedException {
          Thread.ofVirtual().name("ann").start(
              () -> nap()).join();
        }
        void nap() {
          try { Thread.sleep(30); } catch (InterruptedException e) { return; }
        }
        """);
    assertEquals("Small.java:6", stage.longest("ann").at());
    assertEquals("Small.java:3", stage.longest("main").at());
  }

  /** To rewrite the interface, its implementations must be known, and to load them loads the interface. */
  @Test
  void aProgramMayHaveClassesThatKnowOneAnother() throws Exception {
    recording = SmallBook.drawn(folder, """
        interface Dish {
          static String of(boolean hot) {
            var dish = hot ? new Soup() : new Salad();
            synchronized (dish) {
              return dish.toString();
            }
          }
        }
        record Soup() implements Dish {}
        record Salad() implements Dish {}
        void main() {
          IO.println(Dish.of(true));
        }
        """, Trace.Start.PLAIN);
    assertEquals(List.of("Soup[]"), SmallBook.texts(recording));
  }

  @Test
  void aRunThatIsStoppedHasATimeline() throws Exception {
    recording = SmallBook.drawn(folder, "void main() throws Exception { while (true) Thread.sleep(50); }",
        SmallBook.stopAfter(Duration.ofMillis(400)));
    assertTrue(recording.timeline().spans().stream().filter(span -> span.state() == State.SLEEPING)
        .count() > 2);
    assertEquals(List.of(), recording.dump());
  }

  @Test
  void aRunIsRecordedAgainOnceItsTimelineIsShown() throws Exception {
    var book = new SmallBook(folder).with("Small", "void main() { IO.println(System.nanoTime()); }",
        SmallBook.runs(2));
    var plain = book.recordings("Small");
    assertTrue(plain.stream().allMatch(each -> each.timeline().isEmpty()));
    var drawn = book.withTimeline("Small").recordings("Small");
    assertEquals(List.of("main"), drawn.getFirst().timeline().names());
    assertTrue(drawn.getLast().timeline().isEmpty());
    assertEquals(drawn, book.recordings("Small"));
  }

  @Test
  void aPrintedLineKnowsTheLinesThatLedToIt() throws Exception {
    recording = SmallBook.drawn(folder, """
        void main() throws InterruptedException {
          Thread.ofVirtual().start(
              () -> say("hello")).join();
          System.err.printf("%d%n", 1);
        }
        void say(String what) {
          IO.println(what);
        }
        """, Trace.Start.PLAIN);
    assertEquals(List.of("Small.java:7", "Small.java:3"), recording.lines().getFirst().from());
    assertEquals(List.of("Small.java:4"), recording.lines().getLast().from());
  }

  @Test
  void threadsOfOneNameHaveLanesOfTheirOwn() throws Exception {
    recording = SmallBook.drawn(folder, """
        void main() throws InterruptedException {
          for (int i = 0; i < 2; i++) Thread.ofVirtual().name("ann").start(() -> {}).join();
          Thread.startVirtualThread(() -> IO.println("here")).join();
        }
        """, Trace.Start.PLAIN);
    assertEquals(List.of("main", "ann", "ann (2)", recording.lines().getFirst().thread()),
        recording.timeline().names());
  }

  @Test
  void whatIsTooMuchIsCounted() throws Exception {
    recording = SmallBook.drawn(folder, """
        void main() throws InterruptedException {
          for (int i = 0; i < 150; i++) {
            Thread.ofVirtual().start(() -> {}).join();
            Thread.ofPlatform().start(() -> {}).join();
          }
        }
        """, Trace.Start.PLAIN);
    assertEquals(200, recording.timeline().names().size());
    assertEquals(101, recording.timeline().leftOut());
  }

  @Test
  void theJdksOwnThreadsHaveNoLanes() throws Exception {
    recording = SmallBook.drawn(folder, """
        void main() throws Exception {
          Thread.ofVirtual().name("ann").start(() -> { \
          try { Thread.sleep(20); } catch (InterruptedException e) {} }).join();
          CompletableFuture.runAsync(() -> {}, \
          CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)).join();
          new ProcessBuilder("true").start().waitFor();
        }
        """, Trace.Start.PLAIN);
    var lanes = recording.timeline().names();
    assertEquals(List.of("main", "ann"), lanes.subList(0, 2));
    assertEquals("true", lanes.getLast());
    assertTrue(lanes.subList(2, lanes.size() - 1).stream()
        .allMatch(lane -> lane.startsWith("ForkJoinPool.commonPool-worker")), lanes.toString());
  }
}
