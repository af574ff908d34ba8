package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.run.SmallBook.recording;
import static site.test.run.SmallBook.timeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import site.book.Ending;
import site.book.Recording;

/** Programs that cannot go on by themselves. */
class StandstillTests {

  /** Two threads that take two locks in opposite order, and surely meet. */
  private static final String CROSSWISE = """
      static final CyclicBarrier both = new CyclicBarrier(2);
      static void meet() {
        try { both.await(); } catch (Exception e) { throw new IllegalStateException(e); }
      }
      static Thread cross(Thread.Builder how, String name, Object first, Object second) {
        return how.name(name).start(() -> {
          synchronized (first) { meet(); synchronized (second) { IO.println("never"); } }
        });
      }
      """;

  @TempDir Path folder;

  private static void assertDumped(Recording recording, String... lines) {
    assertTrue(recording.dumpLines().containsAll(List.of(lines)), recording.dumpLines().toString());
  }

  @Test
  void aCycleOfMonitorsIsADeadlockOfItsThreads() throws Exception {
    var recording = recording(folder, """
        static final Object left = new Object(), right = new Object();
        void main() throws InterruptedException {
          cross(Thread.ofPlatform(), "ann", left, right);
          cross(Thread.ofPlatform(), "bob", right, left).join();
        }
        """ + CROSSWISE);
    assertEquals(new Ending.Deadlock(List.of("ann", "bob")), recording.ending());
    assertDumped(recording, "ann: blocked, waits for right, which bob has", "main: waits for a Thread");
  }

  @Test
  void aCycleOfLocksIsADeadlockOfItsThreads() throws Exception {
    var recording = recording(folder, """
        import java.util.concurrent.locks.*;
        static final Lock left = new ReentrantLock(), right = new ReentrantLock();
        static final CountDownLatch both = new CountDownLatch(2);
        void main() {
          take("ann", left, right);
          take("bob", right, left);
        }
        void take(String name, Lock first, Lock second) {
          Thread.ofPlatform().name(name).start(() -> {
            first.lock();
            both.countDown();
            try { both.await(); } catch (InterruptedException e) { return; }
            second.lock();
          });
        }
        """);
    assertEquals(new Ending.Deadlock(List.of("ann", "bob")), recording.ending());
    assertDumped(recording, "bob: waits for left, which ann has");
  }

  @ParameterizedTest
  @CsvSource({"ofVirtual, ofVirtual", "ofVirtual, ofPlatform", "ofPlatform, ofVirtual"})
  void aCycleOfVirtualThreadsIsADeadlockToo(String ann, String bob) throws Exception {
    var recording = recording(folder, """
        static final Object left = new Object(), right = new Object();
        void main() throws InterruptedException {
          Thread.startVirtualThread(() -> {
            synchronized (this) { try { wait(); } catch (InterruptedException e) { return; } }
          });
          cross(Thread.ANN(), "ann", left, right);
          cross(Thread.BOB(), "bob", right, left).join();
        }
        """.replace("ANN", ann).replace("BOB", bob) + CROSSWISE);
    assertEquals(new Ending.Deadlock(List.of("ann", "bob")), recording.ending());
    assertDumped(recording, "ann: blocked, waits for right, which bob has",
        "bob: blocked, waits for left, which ann has");
  }

  @ParameterizedTest
  @CsvSource({"ofVirtual, ofVirtual", "ofVirtual, ofPlatform", "ofPlatform, ofVirtual"})
  void aCycleOfVirtualThreadsOverAMonitorAndALockIsADeadlockToo(String ann, String bob) throws Exception {
    var recording = recording(folder, """
        import java.util.concurrent.locks.*;
        static final Object monitor = new Object();
        static final Lock lock = new ReentrantLock();
        static final CyclicBarrier both = new CyclicBarrier(2);
        void main() throws InterruptedException {
          Thread.ANN().name("ann").start(() -> { lock.lock(); meet(); synchronized (monitor) { meet(); } });
          Thread.BOB().name("bob").start(() -> { synchronized (monitor) { meet(); lock.lock(); } }).join();
        }
        static void meet() {
          try { both.await(); } catch (Exception e) { throw new IllegalStateException(e); }
        }
        """.replace("ANN", ann).replace("BOB", bob));
    assertEquals(new Ending.Deadlock(List.of("ann", "bob")), recording.ending());
    assertDumped(recording, "ann: blocked, waits for monitor, which bob has",
        "bob: waits for lock, which ann has");
  }

  @Test
  void aDeadlockBesideAWorkingThreadIsOneAtTheTimeOut() throws Exception {
    var recording = recording(folder, """
        static final Object left = new Object(), right = new Object();
        void main() throws InterruptedException {
          cross(Thread.ofPlatform(), "ann", left, right);
          cross(Thread.ofPlatform(), "bob", right, left);
          while (true) { IO.println("tick"); Thread.sleep(200); }
        }
        """ + CROSSWISE, timeout(Duration.ofSeconds(2)));
    assertEquals(new Ending.Deadlock(List.of("ann", "bob")), recording.ending());
    assertTrue(recording.lines().size() > 5);
  }

  @Test
  void aProgramThatFindsItsOwnDeadlockEndsAsItWants() throws Exception {
    assertEquals(new Ending.Exited(7), recording(folder, """
        static final Object left = new Object(), right = new Object();
        void main() throws InterruptedException {
          cross(Thread.ofPlatform(), "ann", left, right);
          cross(Thread.ofPlatform(), "bob", right, left);
          Thread.sleep(1500);
          System.exit(7);
        }
        """ + CROSSWISE).ending());
  }

  @Test
  void whoWaitsForAnItemThatNobodyWillPutIsStuck() throws Exception {
    var recording = recording(folder, """
        void main() throws InterruptedException {
          Thread.ofPlatform().name("helper").daemon().start(() -> {
            try { new Semaphore(0).acquire(); } catch (InterruptedException e) { return; }
          });
          IO.println(new LinkedBlockingQueue<String>().take());
        }
        """);
    assertEquals(new Ending.Stuck(List.of("main")), recording.ending());
    assertDumped(recording, "    at main (Small.java:5)");
  }

  @Test
  void whoMissedTheNotifyIsStuckAndSoIsWhoJoins() throws Exception {
    assertEquals(new Ending.Stuck(List.of("main", "late")), recording(folder, """
        static final Object bell = new Object();
        void main() throws InterruptedException {
          synchronized (bell) { bell.notifyAll(); }
          Thread.ofPlatform().name("late").start(() -> {
            synchronized (bell) {
              try { bell.wait(); } catch (InterruptedException e) { return; }
            }
          }).join();
        }
        """).ending());
  }

  @Test
  void aPoolThatNobodyShutsDownIsStuck() throws Exception {
    assertEquals(new Ending.Stuck(List.of("pool-1-thread-1")), recording(folder, """
        void main() {
          Executors.newFixedThreadPool(1).submit(() -> IO.println("done"));
        }
        """).ending());
  }

  @Test
  void whoJoinsAVirtualThreadThatWaitsForeverIsStuck() throws Exception {
    assertEquals(new Ending.Stuck(List.of("main")), recording(folder, """
        void main() throws InterruptedException {
          Thread.ofVirtual().start(() -> {
            try { new CountDownLatch(1).await(); } catch (InterruptedException e) { return; }
          }).join();
        }
        """).ending());
  }
}
