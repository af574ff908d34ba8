package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.run.recorder.RecorderFault;
import site.run.recorder.TimelineFile;
import site.run.recorder.TimelineFile.LaneLine;
import site.run.recorder.TimelineFile.ObjectLine;
import site.run.recorder.TimelineFile.StatusLine;
import site.run.recorder.TimelineFile.WaitLine;
import site.run.recorder.bootstrap.Wait;

/** What the recorder writes into a timeline's file is what the runner reads. */
class TimelineFileTests {

  private static final LaneLine MAIN = new LaneLine(0, "main", 1, 0, -1, "", 0);
  private static final LaneLine CHILD = new LaneLine(1, "cat", 5, 9, 0, "2", 4711);
  private static final ObjectLine FORK = new ObjectLine(0, "forks[2]", "Object");
  private static final StatusLine BEGUN = new StatusLine(1, 0, 0, 6, false);
  private static final StatusLine WHOLE = new StatusLine(1, 20, 3, 30, true);

  @TempDir private Path folder;

  private static WaitLine wait(Wait.State state, long from, long to) {
    return new WaitLine(0, state, from, to, "Nap.java:7", "", FORK, 1, 100, 1, 8, Wait.Item.NONE);
  }

  private Optional<TimelineFile> read(String... lines) throws IOException {
    Files.writeString(folder.resolve("timeline"), String.join("", lines));
    return TimelineFile.read(folder, "");
  }

  /** With lanes for the numbers in waits. */
  private List<WaitLine> waits(String... lines) throws IOException {
    return read(MAIN.line() + CHILD.line() + String.join("", lines)).orElseThrow().waits();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var block = wait(Wait.State.BLOCKED, 2, 9);
    var pipe = new WaitLine(
        1, Wait.State.IO, 2, 3, "", "pipe", ObjectLine.NONE, -1, 0, -1, 0, Wait.Item.TAKEN);
    assertEquals(
        Optional.of(new TimelineFile(WHOLE, List.of(MAIN, CHILD), List.of(block, pipe))),
        read(MAIN.line(), CHILD.line(), FORK.line(), block.line(), pipe.line(), WHOLE.line()));
  }

  @Test
  void eachStateOfAWaitIsRead() throws IOException {
    for (var state : Wait.State.values()) {
      assertEquals(state, waits(wait(state, 2, 9).line(), WHOLE.line()).getFirst().state());
    }
  }

  @Test
  void ofALaneAndOfAnObjectTheLastLineCounts() throws IOException {
    var bob = new LaneLine(0, "bob", 1, 9, -1, "", 0);
    var file = read(MAIN.line(), CHILD.line(), new ObjectLine(0, "", "Object").line(),
        wait(Wait.State.PARKED, 2, 3).line(), BEGUN.line(), bob.line(), FORK.line(), WHOLE.line());
    assertEquals(
        Optional.of(new TimelineFile(
            WHOLE, List.of(bob, CHILD), List.of(wait(Wait.State.PARKED, 2, 3)))), file);
  }

  @Test
  void aWaitThatLastedCountsUntilTheNextPiece() throws IOException {
    var lasting = wait(Wait.State.SLEEPING, 4, 0);
    assertEquals(List.of(lasting), waits(FORK.line(), lasting.line(), BEGUN.line()));
    var ended = wait(Wait.State.SLEEPING, 4, 9);
    assertEquals(
        List.of(ended), waits(FORK.line(), lasting.line(), BEGUN.line(), ended.line(), WHOLE.line()));
  }

  @Test
  void aPieceThatIsTornIsLeftOut() throws IOException {
    var whole = new TimelineFile(BEGUN, List.of(MAIN), List.of());
    var torn = CHILD.line() + WHOLE.line();
    for (int end = 0; end < torn.length(); end++) {
      assertEquals(Optional.of(whole), read(MAIN.line(), BEGUN.line(), torn.substring(0, end)));
    }
    assertEquals(Optional.empty(), read(MAIN.line()));
    assertEquals(Optional.empty(), TimelineFile.read(folder, "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "STAY\t1", "", "LANE\t1\tann", "LANE\tx\tann\t1\t0\t0\t\t0", "LANE\t7\tann\t1\t0\t0\t\t0",
      "LANE\t1\tann\t1\t0\t9\t\t0", "LANE\t1\tann\t1\t0\t0\t../report\t0", "OBJECT",
      "WAIT\t3\tPARKED\t1\t2\t\t\t-1\t-1\t0\t-1\t0\tNONE", "WAIT\t0\tPARKED\t1\t2\t\t\t-1\t5\t0\t-1\t0\tNONE",
      "WAIT\t0\tDOZING\t1\t2\t\t\t-1\t-1\t0\t-1\t0\tNONE"})
  void whatTheRecorderWouldNotWriteTheProgramWrote(String line) {
    var fault = assertThrows(RecorderFault.class, () -> read(MAIN.line(), line + "\n", WHOLE.line()));
    assertEquals("wrote to the recorder's file timeline", fault.getMessage());
  }

  @Test
  void soItDidWhereAProcessStartsItself() throws IOException {
    Files.writeString(folder.resolve("timeline-1"),
        new LaneLine(0, "ann", 1, 0, -1, "1", 0).line() + WHOLE.line());
    assertThrows(RecorderFault.class, () -> TimelineFile.read(folder, "1"));
  }

  @Test
  void soItDidWithoutALane() {
    assertThrows(RecorderFault.class, () -> read(WHOLE.line()));
  }

  @Test
  void aNameStaysInItsField() throws IOException {
    var odd = new LaneLine(0, "a\tb\nc\rd", 1, 0, -1, "", 0);
    assertEquals("a b c d", read(odd.line(), WHOLE.line()).orElseThrow().lanes().getFirst().name());
  }
}
