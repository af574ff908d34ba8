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
import site.book.Recording;
import site.book.Span;
import site.book.Span.State;
import site.trace.Clause;
import site.trace.Trace;

/**
 * Runs that end without a word have a timeline all the same, and what has none is not run for one again and
 * again.
 */
class AbruptEndTests {

  /** Ann sleeps on while main, which has slept, comes to its END. */
  private static final String PROGRAM = """
      //RUNTIME_OPTIONS -Xmx64m -XX:+ExitOnOutOfMemoryError
      void main() throws Exception {
        var ann = Thread.ofVirtual().name("ann").start(() -> {
          try { Thread.sleep(60_000); } catch (InterruptedException e) { return; }
        });
        Thread.sleep(250);
        IO.println("the end");
        END
      }
      void fill() {
        for (var all = new ArrayList<int[]>(); ; ) all.add(new int[1_000_000]);
      }
      void kill() throws Exception {
        new ProcessBuilder("kill", "-KILL", "" + ProcessHandle.current().pid()).start();
        Thread.sleep(60_000);
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Runtime.getRuntime().halt(4);", "System.exit(4);", "fill();", "kill();"})
  void whatWasKnownUntilThenIsDrawn(String end) throws Exception {
    var recording = SmallBook.drawn(folder, PROGRAM.replace("END", end), Trace.Start.PLAIN);
    assertEquals("the end", SmallBook.texts(recording).getFirst());
    var timeline = recording.timeline();
    assertEquals(List.of("main", "ann"), timeline.names().subList(0, 2));
    assertTrue(slept(recording, "main") >= 250, timeline.toString());
    var ann = timeline.spans().stream().filter(span -> span.thread().equals("ann")).reduce((_, last) -> last);
    assertEquals(State.SLEEPING, ann.map(Span::state).orElseThrow());
    assertEquals(timeline.length(), ann.map(Span::to).orElseThrow());
  }

  private static long slept(Recording recording, String thread) {
    return recording.timeline().spans().stream()
        .filter(span -> span.thread().equals(thread) && span.state() == State.SLEEPING)
        .map(span -> span.to().minus(span.from())).reduce(Duration.ZERO, Duration::plus).toMillis();
  }

  @Test
  void whatHasNoTimelineIsNotRunForItAgain() throws Exception {
    var book = new SmallBook(folder)
        .with("Small", "void main() { int x = true; }", Trace.Start.PLAIN,
            List.of(new Clause.DoesNotCompile(1, List.of())))
        .withTimeline("Small");
    var first = book.recordings("Small");
    assertTrue(first.getFirst().timeline().isEmpty());
    assertEquals(first.getFirst().origin(), book.recordings("Small").getFirst().origin());
  }
}
