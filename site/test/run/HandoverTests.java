package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import site.book.Timeline.Kind;

/** Who lets whom go on, and how. */
@TestInstance(Lifecycle.PER_CLASS)
class HandoverTests {

  @TempDir private Path folder;
  private final Map<String, StagedRun> stages = new HashMap<>();

  private StagedRun stage(String how) throws Exception {
    if (!stages.containsKey(how)) {
      stages.put(how,
          StagedRun.of(folder, how, Waits.of("park", "latch", "lock", "block", "Vector", "wait", "notified",
          "timed out", "barrier", "condition", "take", "poll", "put", "SynchronousQueue.take",
          "SynchronousQueue.put",
          "transfer", "exchange", "join platform", "waitFor")));
    }
    return stages.get(how);
  }

  @ParameterizedTest
  @CsvSource({
      "main, park, START", "main, park, UNPARK", "main, latch, UNPARK", "main, barrier, UNPARK",
      "main, condition, UNPARK", "main, lock, LOCK", "main, block, LOCK", "main, Vector, LOCK",
      "main, wait, NOTIFY",
      "bob, notified, NOTIFY", "bob (2), timed out, LOCK", "bob (3), join platform, JOIN",
      "cat, waitFor, JOIN",
      "main, take, ITEM", "main, poll, ITEM", "main, SynchronousQueue.take, ITEM", "main, exchange, ITEM",
      "SynchronousQueue.put, main, ITEM", "transfer, main, ITEM", "main, put, UNPARK"})
  void whoLetsAnotherOneGoOnHandsOverToIt(String from, String to, Kind kind) throws Exception {
    for (var how : List.of("ofPlatform", "ofVirtual")) {
      var kinds = stage(how).handovers(from, to);
      assertTrue(kinds.contains(kind), how + ": " + kinds);
    }
  }

  @Test
  void roomInAQueueIsNoItem() throws Exception {
    assertEquals(List.of(Kind.START, Kind.UNPARK), stage("ofPlatform").handovers("main", "put"));
  }

  @Test
  void aTaskIsAnItemForTheWorkerThatWaitsForIt() throws Exception {
    var stage = StagedRun.of(folder, """
        void main() throws Exception {
          var workers = new ArrayBlockingQueue<Thread>(1);
          try (var pool = Executors.newFixedThreadPool(1)) {
            pool.submit(() -> workers.add(Thread.currentThread())).get();
            for (var worker = workers.take(); worker.getState() != Thread.State.WAITING; ) Thread.sleep(1);
            pool.submit(() -> {}).get();
          }
        }
        """);
    assertEquals(List.of(Kind.START, Kind.ITEM), stage.handovers("main", "pool-1-thread-1").subList(0, 2));
    assertEquals("pool", stage.longest("pool-1-thread-1").cause().words());
  }
}
