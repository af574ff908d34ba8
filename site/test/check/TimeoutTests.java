package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import site.book.Ending;
import site.book.Recording;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Trace;

/** How long a run may take that others kept from the processors. */
class TimeoutTests {

  private static final Trace UNSAID = Snippets.of("> a\n").trace();
  private static final Trace WRITTEN = Snippets.of("> a\ntimeout 10s\n").trace();

  @Test
  void onlyALimitThatIsUnsaidGrowsAndNotWithoutEnd() {
    var second = Duration.ofSeconds(1);
    assertEquals(Duration.ofSeconds(11), UNSAID.start().timeout().limit(second));
    assertEquals(Duration.ofSeconds(100), UNSAID.start().timeout().limit(Duration.ofSeconds(91)));
    assertEquals(Duration.ofSeconds(10), WRITTEN.start().timeout().limit(second));
  }

  @Test
  void aRunThatWasGivenMoreTimeIsRight() {
    assertInstanceOf(Verdict.Allowed.class, TraceChecker.check(UNSAID, exited(13_400)));
  }

  @Test
  void aRunThatTookLongerStillIsToldHowLongItHad() {
    assertEquals(List.of("took      13.401 s",
        "allowed   13.4 s, during 3.4 s of which other programs had the processors"),
        rejected(UNSAID, exited(13_401)));
  }

  @Test
  void aWrittenTimeoutIsKeptAllTheSame() {
    assertEquals(List.of("took      10.001 s", "allowed   10 s"), rejected(WRITTEN, exited(10_001)));
  }

  @Test
  void aRunThatWasEndedIsToldHowLongItHad() {
    var run = exited(13_420);
    var ended = new Recording(run.lines(), new Ending.TimedOut(), run.took(), run.starved(),
        run.strays(), run.dump(),
        run.timeline(), run.origin());
    var waited = "ended     timed out after 13.4 s, during 3.4 s of which other programs had the processors";
    assertTrue(rejected(UNSAID, ended).contains(waited), () -> rejected(UNSAID, ended).toString());
    assertTrue(rejected(WRITTEN, ended).contains("ended     timed out after 10 s"));
  }

  private static Recording exited(long millis) {
    return Observed.took(Duration.ofMillis(millis), Duration.ofMillis(3400), "a");
  }

  private static List<String> rejected(Trace trace, Recording recording) {
    return assertInstanceOf(Verdict.Rejected.class, TraceChecker.check(trace, recording)).problem().details();
  }
}
