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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.run.recorder.RecorderFault;
import site.run.recorder.Report;
import site.run.recorder.Report.DumpedThread;
import site.run.recorder.Report.Frame;
import site.run.recorder.ReportReader;

/** What the recorder writes into its report is what the runner reads. */
class ReportTests {

  @TempDir private Path folder;
  private Report.Writer writer;
  private ReportReader reader;

  @BeforeEach
  void claim() throws IOException {
    reader = new ReportReader(folder);
    assertEquals(Report.NOTHING, reader.read(), "there is none yet");
    writer = Report.Writer.claim(folder).orElseThrow();
    assertTrue(Report.Writer.claim(folder).isEmpty(), "a run has one");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertEquals(Report.NOTHING, reader.read());
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
        reader.read());
  }

  @Test
  void aCycleMayBeOver() throws IOException {
    writer.cycle(List.of("ann", "bob"));
    writer.cycle(List.of());
    assertEquals(Report.NOTHING, reader.read());
  }

  @Test
  void aLineThatIsTornIsLeftOut() throws IOException {
    append("BEGIN\t4");
    assertEquals(Report.NOTHING, reader.read());
    append("2\n");
    assertEquals(OptionalLong.of(42), reader.read().begin());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "nonsense", "", "BEGIN", "BEGIN\tx", "BEGIN\t-1", "BEGIN\t9223372036854775807", "THREAD\tann",
      "THREAD\tann\tASLEEP\t\t\t", "THREAD\tann\tBLOCKED\t\t\t\ttake", "BEGIN\t42\nBEGIN\t43"})
  void whatTheRecorderWouldNotWriteTheProgramWrote(String lines) throws IOException {
    append(lines + "\n");
    assertFault("wrote to the recorder's file report");
  }

  @Test
  void soItDidWhatIsNoText() throws IOException {
    var noText = new byte[] {(byte) 0xff, (byte) 0xfe, '\n'};
    Files.write(folder.resolve("report"), noText, StandardOpenOption.APPEND);
    assertFault("wrote to the recorder's file report");
  }

  @Test
  void aReportHasALimit() throws IOException {
    append("CYCLE\n".repeat(1 << 20));
    assertEquals(Report.NOTHING, reader.read());
    append("CYCLE\n".repeat(1 << 20));
    assertFault("made the recorder's file report longer than 8 MB");
  }

  @Test
  void whatWasReadCountsAlsoWhereTheFileIsGone() throws IOException {
    writer.begin(42);
    reader.read();
    Files.delete(folder.resolve("report"));
    assertEquals(OptionalLong.of(42), reader.read().begin());
  }

  @Test
  void aRecorderThatFailedTellsHow() {
    writer.failed(new IllegalStateException("oh"));
    assertFault("made the recorder fail: java.lang.IllegalStateException: oh");
  }

  private void assertFault(String message) {
    assertEquals(message, assertThrows(RecorderFault.class, reader::read).getMessage());
  }

  private void append(String text) throws IOException {
    Files.writeString(folder.resolve("report"), text, StandardOpenOption.APPEND);
  }
}
