package site.test.run;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.book.Recording;
import site.book.Run;
import site.run.Limits;
import site.run.Options;

/** Prints the processor time of a small program's runs, plain and with a timeline: medians, in milliseconds. */
final class TimelineBench {

  private static final int RUNS = 15;

  /** A thread of each kind, a lock, a monitor; at the end, when all is written, what it cost. */
  private static final String PROGRAM = """
      import java.util.concurrent.locks.*;
      static final Lock lock = new ReentrantLock();
      static synchronized void nap() throws InterruptedException { Thread.sleep(30); }
      void main() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
          LockSupport.parkNanos(200_000_000);
          IO.println(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
        }));
        Runnable work = () -> {
          lock.lock();
          try { nap(); } catch (InterruptedException e) { return; } finally { lock.unlock(); }
        };
        var threads = List.of(Thread.ofPlatform().start(work), Thread.ofVirtual().start(work));
        for (var thread : threads) thread.join();
        IO.println("done");
      }
      """;

  private TimelineBench() {}

  public static void main(String... args) throws Exception {
    var plain = new ArrayList<Recording>();
    var drawn = new ArrayList<Recording>();
    var folder = Files.createTempDirectory("interleave-bench-");
    for (int run = 0; run < RUNS; run++) {
      plain.add(recording(new SmallBook(folder).with("Small", PROGRAM)));
      drawn.add(recording(new SmallBook(folder).with("Small", PROGRAM).withTimeline("Small")));
    }
    System.out.printf("plain %d ms, with a timeline %d ms%n", median(plain.stream()), median(drawn.stream()));
  }

  private static Recording recording(SmallBook book) throws Exception {
    var run = book.run(new Options(1, true, true, false, Limits.USUAL)).getFirst();
    return ((Run.Done) run).recordings().getFirst();
  }

  private static long median(Stream<Recording> recordings) {
    List<Long> millis = recordings.map(each -> Long.parseLong(each.lines().getLast().text())).sorted().toList();
    return millis.get(millis.size() / 2);
  }
}
