package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.run.SmallBook.drawn;
import static site.test.run.SmallBook.recording;
import static site.test.run.SmallBook.texts;
import static site.test.run.SmallBook.timeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Ending;
import site.book.Line;
import site.book.Span.State;
import site.trace.Trace;

/** Whatever a program does to its threads, its output and the recorder's files, its run has a value. */
class HostileProgramTests {

  /** A thread whose class tells nothing, and lies about being equal. */
  private static final String EVIL = """
      static class Evil extends Thread {
        Evil(String name, Runnable task) { super(task, name); }
        static RuntimeException asked() { IO.println("asked"); return new IllegalStateException("asked"); }
        public State getState() { throw asked(); }
        public StackTraceElement[] getStackTrace() { throw asked(); }
        public ClassLoader getContextClassLoader() { throw asked(); }
        public String toString() { throw asked(); }
        public int hashCode() { throw asked(); }
        public boolean equals(Object other) { throw asked(); }
      }
      """;

  private static final Trace.Start LIMITED = timeout(Duration.ofSeconds(20));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"carriage\\rreturn", "line\\nfeed", "a\\ttab", "nul\\0", "\uD83C\uDF5C", "\\uD83C"})
  void aThreadMayHaveAnyName(String name) throws Exception {
    var program = """
        void main() throws Exception {
          Thread.ofPlatform().name("%s").start(() -> {
            IO.println("hi");
            try { Thread.sleep(50); } catch (InterruptedException e) { return; }
          }).join();
        }
        """.formatted(name);
    var drawn = drawn(folder, program, LIMITED);
    assertEquals(List.of("hi"), texts(drawn));
    assertEquals(List.of("main", drawn.lines().getFirst().thread()), drawn.timeline().names());
  }

  @Test
  void aNameMayBeLong() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          Thread.ofPlatform().name("x".repeat(1_000_000)).start(() -> IO.println("y".repeat(10_000))).join();
        }
        """);
    assertEquals(List.of("y".repeat(10_000)), texts(recording));
    assertEquals("x".repeat(256) + "\u2026", recording.lines().getFirst().thread());
  }

  @Test
  void namesOfTheThreadsOfADeadlockMayBeOdd() throws Exception {
    var recording = recording(folder, """
        static final Object left = new Object(), right = new Object();
        static final CyclicBarrier both = new CyclicBarrier(2);
        void main() {
          cross("ann\\r", left, right);
          cross("bob\\n\\t", right, left);
        }
        static void cross(String name, Object first, Object second) {
          Thread.ofPlatform().name(name).start(() -> {
            synchronized (first) {
              try { both.await(); } catch (Exception e) { return; }
              synchronized (second) { IO.println("never"); }
            }
          });
        }
        """);
    assertEquals(new Ending.Deadlock(List.of("ann?", "bob??")), recording.ending());
  }

  @Test
  void aThreadIsAskedNothingThatItCouldAnswerItself() throws Exception {
    var program = EVIL + """
        void main() throws Exception {
          var evil = new Evil("ann", () -> {
            try { Thread.sleep(700); } catch (InterruptedException e) { IO.println("interrupted"); }
          });
          evil.start();
          IO.println("started");
          new ProcessBuilder("true").start().waitFor();
          evil.join();
          IO.println("ended");
        }
        """;
    assertEquals(List.of("started", "ended"), texts(recording(folder, program)));
    var drawn = drawn(folder, program, LIMITED);
    assertEquals(List.of("started", "ended"), texts(drawn));
    assertEquals(List.of("main", "ann", "true"), drawn.timeline().names());
    assertTrue(drawn.timeline().spans().stream()
        .anyMatch(span -> span.thread().equals("ann") && span.state() == State.SLEEPING));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void neitherIsOneOfADeadlock(boolean isDrawn) throws Exception {
    var program = EVIL + """
        static final Object left = new Object(), right = new Object();
        static final CyclicBarrier both = new CyclicBarrier(2);
        void main() {
          new Evil("ann", () -> cross(left, right)).start();
          new Evil("bob", () -> cross(right, left)).start();
        }
        static void cross(Object first, Object second) {
          synchronized (first) {
            try { both.await(); } catch (Exception e) { return; }
            synchronized (second) { IO.println("never"); }
          }
        }
        """;
    var recording = isDrawn ? drawn(folder, program, LIMITED) : recording(folder, program);
    assertEquals(List.of(), texts(recording));
    assertEquals(new Ending.Deadlock(List.of("ann", "bob")), recording.ending());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x y z", "", "1 2", "1 2 -3 a b", "1 2 3 a b", "1 2 2000000000 a b",
      "9223372036854775807 1 3 a b", "99999999999999999999 1 3 a b"})
  void whatLooksLikeAMarkIsPrinted(String forged) throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          var token = Path.of(System.getenv("INTERLEAVE_RUN")).getFileName();
          try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(("\\1" + token + " FORGED\\2hello\\n").getBytes());
          }
          System.err.println("after");
        }
        """.replace("FORGED", forged));
    assertTrue(texts(recording).stream().anyMatch(text -> text.endsWith(" " + forged + "\2hello")),
        texts(recording).toString());
    assertTrue(recording.lines().stream().anyMatch(line -> line.thread().equals("main")));
  }

  @Test
  void aMarkWithoutEndIsPrintedAndCounted() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          var token = Path.of(System.getenv("INTERLEAVE_RUN")).getFileName();
          var block = "z".repeat(1 << 20).getBytes();
          try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(("\\1" + token + " ").getBytes());
            while (true) out.write(block);
          }
        }
        """, LIMITED);
    assertEquals(new Ending.Stopped("printed more than 8 MB"), recording.ending());
  }

  @ParameterizedTest
  @CsvSource({
      "report, \"nonsense\\n\".getBytes(), wrote to the recorder's file report",
      "report, '{(byte) 0xff, (byte) 0xfe, 10}', wrote to the recorder's file report",
      "report, new byte[20 << 20], made the recorder's file report longer than 8 MB",
      "timeline, \"STATUS\\n\".repeat(100_000).getBytes(), wrote to the recorder's file timeline"})
  void aProgramMaySpoilTheRecordersFiles(String file, String bytes, String excess) throws Exception {
    var program = """
        void main() throws Exception {
          byte[] bytes = BYTES;
          IO.println("done");
          Files.write(Path.of(System.getenv("INTERLEAVE_RUN"), "FILE"), bytes, StandardOpenOption.APPEND);
        }
        """.replace("BYTES", bytes).replace("FILE", file);
    var recording = drawn(folder, program, LIMITED);
    assertEquals(new Ending.Stopped(excess), recording.ending());
    assertEquals(List.of("done"), texts(recording));
  }

  @Test
  void anExceptionMayNotBeAbleToSayWhatItIs() throws Exception {
    assertEquals(new Ending.Exited(1), recording(folder, """
        void main() {
          throw new IllegalStateException() {
            public String toString() { throw new IllegalStateException(); }
          };
        }
        """).ending());
  }

  @Test
  void theRecorderIsNotInterruptedWhereAllThreadsAre() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          for (int i = 0; i < 5; i++) {
            Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
            Thread.interrupted();
          }
          new CountDownLatch(1).await();
        }
        """, LIMITED);
    assertEquals(new Ending.Stuck(List.of("main")), recording.ending());
    assertEquals(List.of(), recording.lines().stream().map(Line::text).toList());
  }
}
