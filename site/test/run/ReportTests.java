package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.run.recorder.Report;
import site.run.recorder.Report.DumpedThread;
import site.run.recorder.Report.Frame;

/** What the recorder writes into its report is what the runner reads. */
class ReportTests {

  private static final Report NOTHING =
      new Report(OptionalLong.empty(), List.of(), false, List.of(), List.of(), false);

  @TempDir private Path folder;
  private Report.Writer writer;

  @BeforeEach
  void claim() throws IOException {
    assertEquals(NOTHING, Report.read(folder), "there is none yet");
    writer = Report.Writer.claim(folder).orElseThrow();
    assertTrue(Report.Writer.claim(folder).isEmpty(), "a run has one");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertEquals(NOTHING, Report.read(folder));
    var dump = List.of(
        new DumpedThread("main", Thread.State.RUNNABLE, "", "", "", List.of()),
        new DumpedThread("ann", Thread.State.BLOCKED, "left", "Object", "bob",
            List.of(new Frame("take", "Forks.java:9"), new Frame("main", "Forks.java:3"))));
    writer.begin(42);
    writer.cycle(List.of("ann", "bob"));
    writer.dump(dump);
    writer.stuck(List.of("main"));
    assertEquals(
        new Report(OptionalLong.of(42), List.of("ann", "bob"), true, List.of("main"), dump, true),
        Report.read(folder));
  }

  @Test
  void aCycleMayBeOver() throws IOException {
    writer.cycle(List.of("ann", "bob"));
    writer.cycle(List.of());
    assertEquals(NOTHING, Report.read(folder));
  }

  @Test
  void aLineThatIsTornIsLeftOut() throws IOException {
    append("BEGIN\t4");
    assertEquals(NOTHING, Report.read(folder));
    append("2\n");
    assertEquals(OptionalLong.of(42), Report.read(folder).begin());
  }

  @Test
  void aWordThatIsNoneOfTheFormatIsAMistake() throws IOException {
    append("began\t42\n");
    assertThrows(IllegalArgumentException.class, () -> Report.read(folder));
  }

  @Test
  void aRecorderThatFailedIsAMistake() {
    writer.failed(new IllegalStateException("oh"));
    var mistake = assertThrows(IllegalStateException.class, () -> Report.read(folder));
    assertEquals("the recorder failed: java.lang.IllegalStateException: oh", mistake.getMessage());
  }

  private void append(String text) throws IOException {
    Files.writeString(folder.resolve("report"), text, StandardOpenOption.APPEND);
  }
}
