package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Kind;
import site.book.Trace;

/** Ann, a thread of either kind, is held in a known state for a known time: her lane shows just that. */
class TimelineTests {

  private static final String PROGRAM = """
      import java.net.*;
      import java.util.concurrent.atomic.*;
      import java.util.concurrent.locks.*;
      static final Object bell = new Object();
      static final ReentrantLock lock = new ReentrantLock();
      static final CountDownLatch latch = new CountDownLatch(1);
      static final AtomicReference<Object> shared = new AtomicReference<>();
      static synchronized void enterClass() {}
      synchronized void enterThis() {}
      void main() throws Exception {
        var ann = Thread.HOW().name("ann").unstarted(() -> {
          try { ANN } catch (Exception e) { throw new IllegalStateException(e); }
        });
        MAIN
        ann.join();
        Thread.sleep(30);
      }
      void hold(Thread ann, Thread.State state) throws InterruptedException {
        while (ann.getState() != state) Thread.sleep(1);
        hold();
      }
      void hold() throws InterruptedException {
        IO.println("held");
        Thread.sleep(150);
        IO.println("let go");
      }
      """;

  @TempDir Path folder;
  private Recording recording;

  private void run(String how, String main, String ann) throws Exception {
    recording = SmallBook.drawn(folder,
        PROGRAM.replace("HOW", how).replace("MAIN", main).replace("ANN", ann), Trace.Start.PLAIN);
  }

  /** Ann was in that state nearly all the time that she was held, and did not run in it. */
  private void assertHeld(State state) {
    assertTrue(share(state) > 0.8, state + ": " + recording.timeline());
    assertTrue(share(State.RUNNING) < 0.1, recording.timeline().toString());
  }

  private double share(State state) {
    var from = at("held");
    var to = at("let go");
    long nanos = recording.timeline().spans().stream()
        .filter(span -> span.thread().equals("ann") && span.state() == state)
        .mapToLong(span -> Math.max(0, Math.min(span.to().toNanos(), to) - Math.max(span.from().toNanos(), from))).sum();
    return (double) nanos / (to - from);
  }

  private long at(String text) {
    return recording.lines().stream().filter(line -> line.text().equals(text)).findFirst()
        .orElseThrow(() -> new AssertionError(recording)).at().toNanos();
  }

  private void assertHanded(String from, String to, Kind kind) {
    assertTrue(recording.timeline().handovers().stream().anyMatch(handover -> handover.from().equals(from)
        && handover.to().equals(to) && handover.kind() == kind), recording.timeline().handovers().toString());
  }

  private Span longest(State state) {
    return recording.timeline().spans().stream()
        .filter(span -> span.thread().equals("ann") && span.state() == state)
        .max((a, b) -> a.to().minus(a.from()).compareTo(b.to().minus(b.from()))).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoSleepsIsSleeping(String how) throws Exception {
    run(how, "ann.start(); hold(ann, Thread.State.TIMED_WAITING);", "Thread.sleep(200);");
    assertHeld(State.SLEEPING);
    assertEquals("Small.java:12", longest(State.SLEEPING).at());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoParksIsParkedAndGoesOnWhenUnparked(String how) throws Exception {
    run(how, "ann.start(); hold(ann, Thread.State.WAITING); LockSupport.unpark(ann);", "LockSupport.park();");
    assertHeld(State.PARKED);
    assertHanded("main", "ann", Kind.UNPARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoAwaitsALatchWithATimeOutIsParked(String how) throws Exception {
    run(how, "ann.start(); hold(ann, Thread.State.TIMED_WAITING); latch.countDown();",
        "latch.await(9, TimeUnit.SECONDS);");
    assertHeld(State.PARKED);
    assertEquals("CountDownLatch", longest(State.PARKED).what());
    assertHanded("main", "ann", Kind.UNPARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWantsALockThatAnotherHasIsParkedForIt(String how) throws Exception {
    run(how, "lock.lock(); ann.start(); hold(ann, Thread.State.WAITING); lock.unlock();",
        "lock.lock(); lock.unlock();");
    assertHeld(State.PARKED);
    assertEquals("ReentrantLock, which main has", longest(State.PARKED).what());
    assertHanded("main", "ann", Kind.LOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWantsAMonitorThatAnotherHasIsBlocked(String how) throws Exception {
    run(how, "synchronized (bell) { ann.start(); hold(ann, Thread.State.BLOCKED); }", "synchronized (bell) {}");
    assertHeld(State.BLOCKED);
    assertEquals("Object, which main has", longest(State.BLOCKED).what());
    assertHanded("main", "ann", Kind.LOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoCallsASynchronizedMethodIsBlockedToo(String how) throws Exception {
    run(how, "synchronized (this) { ann.start(); hold(ann, Thread.State.BLOCKED); }", "enterThis();");
    assertHeld(State.BLOCKED);
    assertHanded("main", "ann", Kind.LOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoCallsAStaticSynchronizedMethodIsBlockedToo(String how) throws Exception {
    run(how, "synchronized (getClass()) { ann.start(); hold(ann, Thread.State.BLOCKED); }", "enterClass();");
    assertHeld(State.BLOCKED);
    assertHanded("main", "ann", Kind.LOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWantsTheMonitorOfACollectionOfTheJdkIsBlocked(String how) throws Exception {
    for (var collection : List.of("Collections.synchronizedList(new ArrayList<>())", "new Vector<>()")) {
      run(how, "shared.set(" + collection + ");"
              + "synchronized (shared.get()) { ann.start(); hold(ann, Thread.State.BLOCKED); }",
          "((Collection<?>) shared.get()).size();");
      assertHeld(State.BLOCKED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWaitsOnAMonitorIsWaitingAndGoesOnWhenNotified(String how) throws Exception {
    run(how, "ann.start(); hold(ann, Thread.State.WAITING); synchronized (bell) { bell.notify(); }",
        "synchronized (bell) { bell.wait(); }");
    assertHeld(State.WAITING);
    assertHanded("main", "ann", Kind.NOTIFY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWaitsOnAMonitorWithATimeOutIsWaiting(String how) throws Exception {
    run(how, "ann.start(); hold(ann, Thread.State.TIMED_WAITING);", "synchronized (bell) { bell.wait(300); }");
    assertHeld(State.WAITING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoIsNotifiedIsBlockedUntilTheNotifierHasLeft(String how) throws Exception {
    run(how, "ann.start(); while (ann.getState() != Thread.State.WAITING) Thread.sleep(1);"
            + "synchronized (bell) { bell.notifyAll(); hold(); }",
        "synchronized (bell) { bell.wait(); }");
    assertHeld(State.BLOCKED);
    assertHanded("main", "ann", Kind.NOTIFY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoseTimeOutIsOverIsBlockedUntilTheMonitorIsFree(String how) throws Exception {
    run(how, "ann.start(); while (ann.getState() != Thread.State.TIMED_WAITING) Thread.sleep(1);"
            + "synchronized (bell) { Thread.sleep(450); hold(); }",
        "synchronized (bell) { bell.wait(400); }");
    assertHeld(State.BLOCKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoReadsFromASocketIsInInput(String how) throws Exception {
    run(how, "var server = new ServerSocket(0); shared.set(server.getLocalPort()); ann.start();"
            + "var peer = server.accept(); Thread.sleep(50); hold(); peer.close(); server.close();",
        "new Socket(InetAddress.getLoopbackAddress(), (int) shared.get()).getInputStream().read();");
    assertHeld(State.IO);
    assertEquals("socket", longest(State.IO).what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoAcceptsClientsIsInInput(String how) throws Exception {
    run(how, "var server = new ServerSocket(0); shared.set(server); ann.start(); Thread.sleep(50); hold();"
            + "new Socket(server.getInetAddress(), server.getLocalPort()).close();",
        "((ServerSocket) shared.get()).accept().close();");
    assertHeld(State.IO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoReadsFromAPipeIsInInput(String how) throws Exception {
    run(how, "var out = new PipedOutputStream(); shared.set(new PipedInputStream(out));"
            + "ann.start(); Thread.sleep(50); hold(); out.write(1); out.flush();",
        "((PipedInputStream) shared.get()).read();");
    assertHeld(State.IO);
    assertEquals("pipe", longest(State.IO).what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoJoinsWaitsForThatEnd(String how) throws Exception {
    run(how, "var bob = Thread.ofVirtual().name(\"bob\").unstarted(() -> {"
            + "  try { latch.await(); } catch (InterruptedException e) { return; } });"
            + "shared.set(bob); bob.start(); ann.start(); hold(ann, Thread.State.WAITING); latch.countDown();",
        "((Thread) shared.get()).join();");
    assertHeld(State.WAITING);
    assertEquals("the end of bob", longest(State.WAITING).what());
    assertHanded("bob", "ann", Kind.JOIN);
    assertHanded("main", "bob", Kind.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoWorksIsRunningAndWhoHasEndedIsNothing(String how) throws Exception {
    run(how, "ann.start(); ann.join(); hold();", "IO.println(\"begun\"); long end = System.nanoTime() + 50_000_000; "
        + "while (System.nanoTime() < end) Thread.onSpinWait();");
    assertTrue(longest(State.RUNNING).to().minus(longest(State.RUNNING).from()).compareTo(Duration.ofMillis(40)) > 0);
    var held = Duration.ofNanos(at("held"));
    assertFalse(recording.timeline().spans().stream()
        .anyMatch(span -> span.thread().equals("ann") && span.to().compareTo(held) > 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofPlatform", "ofVirtual"})
  void whoNeverGoesOnIsBlockedToTheEnd(String how) throws Exception {
    run(how, "lock.lock(); ann.start(); latch.await(); synchronized (bell) { }",
        "synchronized (bell) { latch.countDown(); lock.lock(); }");
    assertEquals(new Ending.Deadlock(List.of("main", "ann")), recording.ending());
    assertEquals("ReentrantLock, which main has", longest(State.PARKED).what());
    var last = recording.timeline().spans().stream().filter(span -> span.thread().equals("main")).toList().getLast();
    assertEquals(State.BLOCKED, last.state());
    assertEquals("Object, which ann has", last.what());
    assertEquals(recording.timeline().length(), last.to());
  }

  @Test
  void aRunThatIsStoppedHasATimeline() throws Exception {
    recording = SmallBook.drawn(folder, "void main() throws Exception { while (true) Thread.sleep(50); }",
        SmallBook.stopAfter(Duration.ofMillis(400)));
    assertTrue(recording.timeline().spans().stream().filter(span -> span.state() == State.SLEEPING).count() > 2);
    assertEquals(List.of(), recording.dump());
  }

  @Test
  void aRunIsRecordedAgainOnceItsTimelineIsShown() throws Exception {
    var book = new SmallBook(folder).with("Small", "void main() { IO.println(System.nanoTime()); }", SmallBook.runs(2));
    var plain = book.recordings("Small");
    assertTrue(plain.stream().allMatch(each -> each.timeline().isEmpty()));
    var drawn = book.withTimeline("Small").recordings("Small");
    assertEquals(List.of("main"), drawn.getFirst().timeline().lanes());
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
    assertEquals(List.of("main", "ann", "ann (2)", recording.lines().getFirst().thread()), recording.timeline().lanes());
  }

  @Test
  void theJdksOwnThreadsHaveNoLanes() throws Exception {
    recording = SmallBook.drawn(folder, """
        void main() throws Exception {
          Thread.ofVirtual().name("ann").start(() -> { try { Thread.sleep(20); } catch (InterruptedException e) {} }).join();
          CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)).join();
          new ProcessBuilder("true").start().waitFor();
        }
        """, Trace.Start.PLAIN);
    var lanes = recording.timeline().lanes();
    assertEquals(List.of("main", "ann"), lanes.subList(0, 2));
    assertEquals("true", lanes.getLast());
    assertTrue(lanes.subList(2, lanes.size() - 1).stream().allMatch(lane -> lane.startsWith("ForkJoinPool.commonPool-worker")), lanes.toString());
  }
}
