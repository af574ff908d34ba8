package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static site.test.run.SmallBook.recording;
import static site.test.run.SmallBook.stdin;
import static site.test.run.SmallBook.texts;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Line;
import site.trace.Output;

/** What a snippet prints, on which stream, in which thread, in which order. */
class PrintedLinesTests {

  @TempDir Path folder;

  @Test
  void thousandsOfLinesOnBothStreamsKeepTheirOrder() throws Exception {
    var recording = recording(folder, """
        void main() {
          for (int i = 0; i < 3000; i++) {
            System.out.println(2 * i);
            System.err.println(2 * i + 1);
          }
        }
        """);
    assertEquals(IntStream.range(0, 6000).mapToObj(String::valueOf).toList(), texts(recording));
    assertEquals(Output.OUT, recording.lines().get(2000).stream());
    assertEquals(Output.ERR, recording.lines().get(2001).stream());
  }

  @Test
  void linesBearTheNamesOfTheirThreads() throws Exception {
    var recording = recording(folder, """
        void main() throws InterruptedException {
          IO.println("one");
          Thread.ofPlatform().name("ann").start(() -> IO.println("two")).join();
          Thread.ofVirtual().name("bob").start(() -> IO.println("three")).join();
          Thread.startVirtualThread(() -> { IO.println("four"); IO.println("five"); }).join();
          Thread.startVirtualThread(() -> IO.println("six")).join();
        }
        """);
    assertEquals(List.of("main", "ann", "bob", "virtual-1", "virtual-1", "virtual-2"),
        recording.lines().stream().map(Line::thread).toList());
  }

  @Test
  void timesGrow() throws Exception {
    var lines = recording(folder, """
        void main() throws InterruptedException {
          IO.println("before");
          Thread.sleep(50);
          IO.println("after");
        }
        """).lines();
    assertTrue(lines.get(1).at().minus(lines.get(0).at()).toMillis() >= 50);
  }

  @Test
  void aLinePrintedInPiecesIsOneLine() throws Exception {
    assertEquals(List.of("what is it? 42 apples", "", "end"), texts(recording(folder, """
        void main() {
          System.out.print("what is it? ");
          System.out.printf("%d %s", 42, "apples");
          System.out.print("\\n\\nen");
          System.out.print("d");
        }
        """)));
  }

  @Test
  void whatTheProgramForgetsToFlushIsLostHereToo() throws Exception {
    assertEquals(List.of("seen"), texts(recording(folder, """
        void main() {
          IO.println("seen");
          System.out.write('x');
        }
        """)));
  }

  @Test
  void longLinesOfManyThreadsAreNotTorn() throws Exception {
    var recording = recording(folder, """
        void main() throws InterruptedException {
          var threads = new ArrayList<Thread>();
          for (var letter : "abcd".split("")) {
            threads.add(Thread.ofPlatform().name(letter).start(() -> {
              for (int i = 0; i < 50; i++) IO.println(letter.repeat(7000));
            }));
          }
          for (var thread : threads) thread.join();
        }
        """);
    assertEquals(200, recording.lines().size());
    for (var line : recording.lines()) {
      assertEquals(line.thread().repeat(7000), line.text());
    }
  }

  @Test
  void linesOfAChildProcessHaveNoThreadAndStandWhereTheyCame() throws Exception {
    var recording = recording(folder, """
        void main() throws Exception {
          for (int i = 0; i < 3; i++) {
            IO.println("parent " + i);
            new ProcessBuilder("sh", "-c", "echo child; echo complaint >&2").inheritIO().start().waitFor();
          }
        }
        """);
    assertEquals(List.of("parent 0", "child", "parent 1", "child", "parent 2", "child"), recording.lines()
        .stream().filter(line -> line.stream() == Output.OUT).map(Line::text).toList());
    assertTrue(recording.lines().stream().filter(line -> line.text().startsWith("c"))
        .allMatch(line -> line.thread().isEmpty()));
    assertEquals(Collections.nCopies(3, "complaint"), recording.lines()
        .stream().filter(line -> line.stream() == Output.ERR).map(Line::text).toList());
  }

  @Test
  void aJvmThatTheSnippetStartsWithItsOwnOptionsIsAChildLikeAnother() throws Exception {
    var recording = recording(folder, """
        void main(String... args) throws Exception {
          IO.println("parent");
          var own = java.lang.management.ManagementFactory.getRuntimeMXBean();
          var command = new ArrayList<String>();
          command.add(System.getProperty("java.home") + "/bin/java");
          command.addAll(own.getInputArguments());
          command.addAll(List.of("-cp", own.getClassPath(), "Small$Child"));
          new ProcessBuilder(command).inheritIO().start().waitFor();
          IO.println("parent again");
        }
        static class Child {
          public static void main(String... args) { IO.println("child"); }
        }
        """);
    assertEquals(List.of("parent", "child", "parent again"), texts(recording));
    assertEquals(List.of("main", "", "main"), recording.lines().stream().map(Line::thread).toList());
  }

  @Test
  void bytesThatAreNoTextAreShownAsSuch() throws Exception {
    assertEquals(List.of("a\uFFFDb", "käse \u2713"), texts(recording(folder, """
        void main() {
          System.out.writeBytes(new byte[] {'a', (byte) 0xff, 'b', '\\n'});
          IO.println("käse \u2713");
        }
        """)));
  }

  @Test
  void standardInputIsThatOfTheTrace() throws Exception {
    assertEquals(List.of("hello ann", "hello bøb", "null"), texts(recording(folder, """
        void main() {
          IO.println("hello " + IO.readln());
          IO.println("hello " + IO.readln());
          IO.println(IO.readln());
        }
        """, stdin("ann", "bøb"))));
  }

  @Test
  void standardInputIsElseEmpty() throws Exception {
    assertEquals(List.of("-1"), texts(recording(folder, """
        void main() throws Exception { IO.println(System.in.read()); }
        """)));
  }

  @Test
  void aProgramMayCloseItsOutput() throws Exception {
    assertEquals(List.of("seen", "still here"), texts(recording(folder, """
        void main() {
          IO.println("seen");
          System.out.close();
          IO.println("not seen");
          System.err.println("still here");
        }
        """)));
  }
}
