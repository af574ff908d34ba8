package site.test.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import site.base.Folders;
import site.book.Recording;
import site.book.Run;
import site.run.Limits;
import site.run.Options;
import site.run.Recorder;
import site.trace.Trace;

/**
 * What it costs to record a run, and to record it with a timeline: processor time of all its JVMs in
 * milliseconds, and bytes of what is kept; medians.
 */
public final class TimelineBench {

  private static final int ROUNDS = 7;
  private static final Options OPTIONS = new Options(1, true, true, false, Limits.USUAL);

  /** Each JVM tells at its end, when all is written, what it has cost. */
  private static final String PROGRAM = """
      import java.util.concurrent.locks.*;
      static final Lock lock = new ReentrantLock();
      static final Semaphore ping = new Semaphore(0), pong = new Semaphore(0);
      void main(String... args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
          LockSupport.parkNanos(200_000_000);
          IO.println("cpu " + ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
        }));
        BODY
        IO.println("done");
      }
      static synchronized void nap() throws InterruptedException { Thread.sleep(30); }
      """;

  private static final String THREADS = """
        Runnable work = () -> {
          lock.lock();
          try { nap(); } catch (InterruptedException e) { return; } finally { lock.unlock(); }
        };
        var threads = List.of(Thread.ofPlatform().start(work), Thread.ofVirtual().start(work));
        for (var thread : threads) thread.join();
      """;

  private static final String HAND_OVERS = """
        var echo = Thread.ofPlatform().start(() -> {
          for (int i = 0; i < 2000; i++) { ping.acquireUninterruptibly(); pong.release(); }
        });
        for (int i = 0; i < 2000; i++) { ping.release(); pong.acquireUninterruptibly(); }
        echo.join();
      """;

  private static final String CHILD = """
        if (args.length == 0) {
          new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", \
          System.getProperty("java.class.path"),
              "Small", "ann").inheritIO().start().waitFor();
        } else {
          Thread.sleep(30);
        }
      """;

  /** What one run cost. */
  private record Cost(long millis, long bytes) {}

  private TimelineBench() {}

  public static void main() throws IOException, InterruptedException {
    System.out.printf("%-26s %18s %26s %26s%n", "", "not recorded", "recorded", "with a timeline");
    measure("two threads and a lock", THREADS, Trace.Start.PLAIN);
    measure("4,000 hand-overs", HAND_OVERS, Trace.Start.PLAIN);
    measure("a child", CHILD, Trace.Start.PLAIN);
    measure("a child that is recorded", CHILD, SmallBook.childrenRecorded());
  }

  private static void measure(
      String what, String body, Trace.Start start) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("interleave-bench-");
    try {
      var program = PROGRAM.replace("BODY", body);
      var bare = new ArrayList<Cost>();
      var plain = new ArrayList<Cost>();
      var drawn = new ArrayList<Cost>();
      for (int round = 0; round < ROUNDS; round++) {
        plain.add(cost(new SmallBook(folder).with("Small", program, start), folder));
        drawn.add(cost(new SmallBook(folder).with("Small", program, start).withTimeline("Small"), folder));
        bare.add(bare(folder));
      }
      System.out.printf("%-26s %15d ms %15d ms %5s KB %15d ms %5s KB%n", what,
          median(bare.stream().mapToLong(Cost::millis)),
          median(plain.stream().mapToLong(Cost::millis)), kilobytes(plain),
          median(drawn.stream().mapToLong(Cost::millis)), kilobytes(drawn));
    } finally {
      Folders.delete(folder);
    }
  }

  private static Cost cost(SmallBook book, Path folder) throws IOException, InterruptedException {
    var run = (Run.Done) book.run(OPTIONS).getFirst();
    return new Cost(
        cpu(run.recordings().getFirst()), Files.size(folder.resolve("site/.cache/recordings/Small")));
  }

  /** The same classes in the same way, but without the recorder. */
  private static Cost bare(Path folder) throws IOException, InterruptedException {
    try (var classes = Files.newDirectoryStream(folder.resolve("site/.cache/classes"), "Small-*")) {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var command = List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-classpath",
          classes.iterator().next().toString(), "Small");
      return new Cost(cpu(Recorder.record(command, Trace.Start.PLAIN, Limits.USUAL)), 0);
    }
  }

  private static long cpu(Recording recording) {
    return recording.lines().stream().filter(line -> line.text().startsWith("cpu "))
        .mapToLong(line -> Long.parseLong(line.text().substring("cpu ".length()))).sum();
  }

  private static String kilobytes(List<Cost> costs) {
    return String.format(Locale.ROOT, "%.1f", median(costs.stream().mapToLong(Cost::bytes)) / 1024.0);
  }

  private static long median(LongStream figures) {
    var sorted = figures.sorted().toArray();
    return sorted[sorted.length / 2];
  }

}
