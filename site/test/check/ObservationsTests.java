package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import site.base.Problem;
import site.book.Ending;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.command.Observations;

/** Which runs a proposal is made from, and how many. */
class ObservationsTests {

  private static final Snippet SNIPPET = Snippets.of("> main: hello\n\ntimeout 2s\n");

  @Test
  void aRunThatWasCutShortOrShouldHaveBeenIsLeftOut() throws InterruptedException {
    var seen = observed(SNIPPET, List.of(
        took(1), took(3), Observed.ended(new Ending.TimedOut(), "main: hello"), took(2), took(2)));
    assertEquals(List.of(took(1), took(2), took(2)), seen.recordings());
    assertEquals(2, seen.dropped());
    assertEquals(Optional.empty(), seen.problem());
  }

  @Test
  void aRunThatIsToBeStoppedIsNotTooLong() throws InterruptedException {
    var snippet = Snippets.of("> main: hello\n\nstill running after 2s\n");
    assertEquals(0, observed(snippet, List.of(took(20))).dropped());
  }

  @Test
  void aRunThatWasGivenMoreTimeBecauseOfOthersIsNotTooLong() throws InterruptedException {
    var starved = Observed.took(Duration.ofSeconds(13), Duration.ofSeconds(4), "main: hello");
    assertEquals(0, observed(Snippets.of("> main: hello\n"), List.of(starved)).dropped());
    assertEquals(1, observed(SNIPPET, List.of(took(1), starved)).dropped());
  }

  @Test
  void nothingIsProposedWhereMostRunsWereCutShort() throws InterruptedException {
    assertEquals(Optional.of(new Problem(
            "snippets/one/Sample.java", 0, "most runs were cut short: it did not end in time",
            "correct the snippet; or let its trace say `still running after 2s`, or give it a `timeout`")),
        observed(SNIPPET, List.of(took(1), took(3), took(4))).problem());
  }

  @Test
  void furtherRunsAreMadeUntilTheyChangeNothing() throws InterruptedException {
    var asked = new ArrayList<String>();
    var seen = Observations.of(SNIPPET, 6, (first, count) -> {
      asked.add(count + " from " + first);
      return new Run.Done(SNIPPET, List.of(Observed.run("main: " + Math.min(asked.size(), 2))));
    }, recordings ->
        List.of("> main: <_:1.." + recordings.getLast().lines().getFirst().text().substring(6) + ">"));
    assertEquals(List.of("6 from 0", "2 from 6", "2 from 8"), asked);
    assertEquals(List.of("> main: <_:1..2>"), seen.proposed());
  }

  private static Observations observed(Snippet snippet, List<Recording> runs) throws InterruptedException {
    var made = new ArrayList<>(List.of(runs));
    return Observations.of(snippet, runs.size(), (_, _) -> new Run.Done(snippet, made.isEmpty() ? List.of()
        : made.removeFirst()), _ -> List.of("> main: hello"));
  }

  private static Recording took(int seconds) {
    return Observed.took(Duration.ofSeconds(seconds), Duration.ZERO, "main: hello");
  }
}
