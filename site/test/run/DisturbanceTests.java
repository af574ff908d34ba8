package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Line;
import site.book.Recording;
import site.book.Run;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;
import site.trace.Output;
import site.trace.Trace;

/** What a disturbed run may change, and what not. */
class DisturbanceTests {

  @TempDir Path folder;

  @Test
  void everyLineIsRecordedAsItWouldBeUndisturbed() throws Exception {
    var program = """
        void main() throws InterruptedException {
          IO.println("one");
          System.err.println("two");
          System.out.printf("%s%n", "three");
          IO.print("fo");
          System.out.print('u');
          System.out.println('r');
          Thread.ofPlatform().name("ann").start(() -> IO.println(5)).join();
          System.out.println();
        }
        """;
    for (var recording : disturbed(program, Trace.Start.PLAIN, 4)) {
      assertEquals(List.of("one", "two", "three", "four", "5", ""), SmallBook.texts(recording));
      assertEquals(Output.ERR, recording.lines().get(1).stream());
      assertEquals("ann", recording.lines().get(4).thread());
    }
  }

  @Test
  void bothOrdersOfTwoThreadsComeUp() throws Exception {
    var recordings = disturbed("""
        void main() {
          Thread.ofPlatform().name("ann").start(() -> IO.println("ann: hello"));
          Thread.ofPlatform().name("bob").start(() -> IO.println("bob: hello"));
        }
        """, Trace.Start.PLAIN, 28);
    assertEquals(2, recordings.stream().map(SmallBook::texts).distinct().count());
  }

  @Test
  void whoHoldsALockKeepsItWhileItDawdles() throws Exception {
    var recordings = disturbed("""
        synchronized void speak() {
          IO.println("first");
          IO.println("second");
        }

        void main() {
          Thread.ofPlatform().name("ann").start(this::speak);
          Thread.ofPlatform().name("bob").start(this::speak);
        }
        """, Trace.Start.PLAIN, 12);
    for (var recording : recordings) {
      var threads = recording.lines().stream().map(Line::thread).toList();
      assertEquals(threads.get(0), threads.get(1));
      assertEquals(threads.get(2), threads.get(3));
    }
  }

  @Test
  void interruptsAndPermitsSurviveTheDelays() throws Exception {
    var recordings = disturbed("""
        void main() {
          Thread.currentThread().interrupt();
          IO.println("interrupted");
          IO.println(Thread.interrupted());
          LockSupport.unpark(Thread.currentThread());
          IO.println("parks");
          LockSupport.park();
          IO.println("has gone on");
        }
        """.replace("LockSupport", "java.util.concurrent.locks.LockSupport"), Trace.Start.PLAIN, 4);
    for (var recording : recordings) {
      assertEquals(List.of("interrupted", "true", "parks", "has gone on"), SmallBook.texts(recording));
    }
  }

  @Test
  void threadsOfOneCarrierTakeTheirTurnsAsTheProgramSays() throws Exception {
    var recordings = disturbed("""
        //RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1 \
        -Djdk.virtualThreadScheduler.maxPoolSize=1
        void main() throws InterruptedException {
          Thread.ofVirtual().start(() -> {
            for (var name : List.of("ann", "bob")) {
              Thread.ofVirtual().start(() -> {
                IO.println(name + ": 1");
                IO.println(name + ": 2");
                Thread.yield();
                IO.println(name + ": 3");
              });
            }
          }).join();
          Thread.sleep(500);
        }
        """, Trace.Start.PLAIN, 8);
    for (var recording : recordings) {
      assertEquals(List.of("ann: 1", "ann: 2", "bob: 1", "bob: 2", "ann: 3", "bob: 3"),
          SmallBook.texts(recording));
    }
  }

  @Test
  void someRunsHaveOneProcessorUnlessTheyNeedMore() throws Exception {
    var program = """
        void main() {
          IO.println(Runtime.getRuntime().availableProcessors());
        }
        """;
    assertTrue(seen(disturbed(program, Trace.Start.PLAIN, 4)).contains("1"));
    int here = Runtime.getRuntime().availableProcessors();
    assertEquals(List.of("" + here), seen(disturbed(program, SmallBook.needs(here + " cpus"), 4)));
  }

  private static List<String> seen(List<Recording> recordings) {
    return recordings.stream().flatMap(recording -> SmallBook.texts(recording).stream()).distinct()
        .collect(Collectors.toList());
  }

  private List<Recording> disturbed(String program, Trace.Start start, int count) throws Exception {
    var book = new SmallBook(folder).with("Small", program, start);
    try (var progress = Progress.silent()) {
      var run = Runner.disturbed(folder, book.snippet("Small"), 0, count, Options.USUAL, progress);
      return run instanceof Run.Done(_, var recordings) ? recordings : List.of();
    }
  }
}
