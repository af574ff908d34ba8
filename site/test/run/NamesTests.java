package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import site.book.Cause;

/** What threads wait for has the name that the program has for it. */
@TestInstance(Lifecycle.PER_CLASS)
class NamesTests {

  /** Each daemon waits for ever; it is called like what it should wait for. */
  private static final String PROGRAM = """
      import java.util.concurrent.locks.*;
      static final Semaphore ticket = new Semaphore(0);
      final Object noodles = new Object();
      final Object[] forks = {new Object(), new Object()};
      final List<Lock> locks = List.of(new ReentrantLock(), new ReentrantLock());
      final Map<String, Lock> rooms = new HashMap<>(Map.of("attic", new ReentrantLock()));
      final Account account = new Account();
      final BlockingQueue<Lock> shelf = new LinkedBlockingQueue<>(List.of(locks.get(0)));
      Object late;
      record Pair(Lock left, Lock right) {}
      static class Account {
        private final Lock lock = new ReentrantLock();
        synchronized void deposit() {}
      }
      interface Part { void play() throws Exception; }
      static void wait(String name, Part part) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
          try { part.play(); } catch (Exception e) { throw new IllegalStateException(e); }
        });
      }
      void enter(Object first) { synchronized (first) {} }
      synchronized void enter() {}
      static synchronized void enterClass() {}
      void main() throws Exception {
        var captured = new Object();
        var pair = new Pair(new ReentrantLock(), new ReentrantLock());
        late = new Object();
        pair.right().lock();
        locks.forEach(Lock::lock);
        rooms.get("attic").lock();
        account.lock.lock();
        synchronized (noodles) { synchronized (forks[1]) { synchronized (captured) { synchronized (late) {
        synchronized (this) { synchronized (getClass()) { synchronized (account) {
          wait("ticket", () -> ticket.acquire());
          wait("noodles", () -> enter(noodles));
          wait("forks[1]", () -> enter(forks[1]));
          wait("locks[1]", () -> locks.get(1).lock());
          wait("rooms[attic]", () -> rooms.get("attic").lock());
          wait("account.lock", () -> account.lock.lock());
          wait("account", () -> account.deposit());
          wait("pair.right", () -> pair.right().lock());
          wait("captured", () -> enter(captured));
          wait("late", () -> enter(late));
          wait("Small.this", () -> enter());
          wait("Small.class", () -> enterClass());
          wait("a CountDownLatch", () -> new CountDownLatch(1).await());
          wait("an Exchanger", () -> new Exchanger<Integer>().exchange(1));
          var pool = Executors.newFixedThreadPool(1, task -> new Thread(task, "task"));
          pool.submit(() -> enter(captured));
          Thread.sleep(100);
          System.exit(0);
        }}}}}}}
      }
      """;

  private StagedRun stage;

  @BeforeAll
  void play(@TempDir Path folder) throws Exception {
    stage = StagedRun.of(folder, PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({"ticket", "noodles", "forks[1]", "locks[1]", "rooms[attic]", "account.lock",
      "account", "pair.right",
      "captured", "late", "Small.this", "Small.class", "a CountDownLatch", "an Exchanger"})
  void whatIsWaitedForHasTheProgramsName(String name) {
    assertEquals(name, waitedFor(name));
  }

  private String waitedFor(String thread) {
    return assertInstanceOf(Cause.Blocker.class, stage.longest(thread).cause()).what();
  }

  @Test
  void whatATaskOfAPoolCapturesHasItsNameToo() {
    assertEquals("captured", waitedFor("task"));
  }

  @Test
  void aRunThatIsNotDrawnHasTheNamesOfFieldsInItsDump(@TempDir Path folder) throws Exception {
    var recording = SmallBook.recording(folder, """
        final Object bell = new Object();
        static final Semaphore ticket = new Semaphore(0);
        void main() throws InterruptedException {
          Thread.ofVirtual().name("ann").start(() -> {
            synchronized (bell) { try { bell.wait(); } catch (InterruptedException e) { return; } }
          });
          ticket.acquire();
        }
        """);
    var dump = recording.dumpLines();
    assertTrue(dump.containsAll(List.of("main: waits for ticket", "ann: waits for bell")), dump.toString());
  }

  @Test
  void toLookForNamesInitializesNoClass(@TempDir Path folder) throws Exception {
    var recording = StagedRun.of(folder, """
        static final Object bell = new Object();
        static class Loud {
          static final Object horn = new Object();
          static { IO.println("here I am"); }
        }
        void main() throws Exception {
          Class.forName("Small$Loud", false, getClass().getClassLoader());
          Thread.ofVirtual().start(() -> { synchronized (bell) { LockSupport.parkNanos(30_000_000); } });
          Thread.sleep(10);
          synchronized (bell) { IO.println("got it"); }
        }
        """.replace("LockSupport", "java.util.concurrent.locks.LockSupport")).recording();
    assertEquals(List.of("got it"), SmallBook.texts(recording));
  }
}
