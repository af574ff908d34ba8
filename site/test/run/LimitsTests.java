package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import site.book.Ending;
import site.book.Recording;
import site.run.Limits;
import site.run.Recorder;

/** Limits, each at its edge. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LimitsTests {

  private static final int MB = 1 << 20;
  private static final Limits SMALL = new Limits(MB, 10, 1024L * MB, MB, 12);
  private static final Duration LONG_ENOUGH_TO_BE_SEEN = Duration.ofSeconds(1);

  private static Recording recording(String command) throws InterruptedException {
    return Recorder.record(List.of("sh", "-c", command), SmallBook.timeout(Duration.ofSeconds(60)), SMALL);
  }

  private static Ending ending(String excess) {
    return excess == null ? new Ending.Exited(0) : new Ending.Stopped(excess);
  }

  @ParameterizedTest
  @CsvSource({"1048576,", "1048577, printed more than 1 MB"})
  void bytesOfTheOutput(int count, String excess) throws Exception {
    var recording = recording("head -c " + count + " /dev/zero | tr '\\0' x");
    assertEquals(ending(excess), recording.ending());
    assertEquals(MB, recording.lines().getFirst().text().length());
  }

  @ParameterizedTest
  @CsvSource({"10,", "11, printed more than 10 lines"})
  void linesOfTheOutput(int count, String excess) throws Exception {
    var recording = recording("yes | head -n " + count);
    assertEquals(ending(excess), recording.ending());
    assertEquals(10, recording.lines().size());
  }

  @ParameterizedTest
  @CsvSource({"5, 5,", "5, 6, printed more than 10 lines"})
  void linesOfBothStreamsTogether(int out, int err, String excess) throws Exception {
    assertEquals(ending(excess),
        recording("yes | head -n " + out + "; yes | head -n " + err + " >&2").ending());
  }

  @ParameterizedTest
  @CsvSource({"1048576,", "1048577, had more than 1 MB in files of its folder"})
  void bytesOfTheFilesInItsFolder(int count, String excess) throws Exception {
    assertEquals(ending(excess),
        recording("head -c " + count + " /dev/zero > file" + seen("rm file")).ending());
    assertEquals(ending(excess),
        recording("head -c " + count + " /dev/zero > $TMPDIR/file" + seen("")).ending());
  }

  /** Those count too that the generator has put there before. */
  @ParameterizedTest
  @CsvSource({"12,", "13, had more than 12 files in its folder"})
  void filesInItsFolder(int count, String excess) throws Exception {
    var missing = "$((" + count + " - $(find $INTERLEAVE_RUN | wc -l)))";
    assertEquals(ending(excess),
        recording("for i in $(seq " + missing + "); do touch $TMPDIR/$i; done" + seen("")).ending());
  }

  private static String seen(String then) {
    return "; sleep " + LONG_ENOUGH_TO_BE_SEEN.toSeconds() + "; " + then;
  }
}
