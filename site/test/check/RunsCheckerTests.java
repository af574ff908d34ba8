package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import site.base.Problem;
import site.book.Checked;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.RunsChecker;

class RunsCheckerTests {

  private static final Snippet RACE = Snippets.of("""
      one of
        case good
          > 120
        case lost update (interesting)
          > 110
      seen lost update
      seen good in 50..75 %
      """);

  @Test
  void everyRunHasItsVerdictAndItsCases() {
    var checked = done("120", "110");
    assertEquals(List.of(), checked.problems());
    assertEquals(
        List.of(new Verdict.Allowed(List.of("good"), List.of(3)),
            new Verdict.Allowed(List.of("lost update"), List.of(5))),
        checked.verdicts());
  }

  @Test
  void aCaseThatDidNotComeUpYetIsUndecided() {
    var checked = done("120", "120");
    assertEquals(List.of(6, 7), checked.problems().stream().map(Problem::line).toList());
    assertTrue(RunsChecker.undecided(checked));
  }

  @Test
  void aCaseThatCameUpIsDecided() {
    assertFalse(RunsChecker.undecided(done("120", "110")));
  }

  @Test
  void aWrongRunIsDecidedHoweverOftenCasesCameUp() {
    var checked = done("120", "130", "140");
    assertFalse(RunsChecker.undecided(checked));
    assertEquals(1, checked.problems().size());
    assertTrue(checked.problems().getFirst().details().contains("in        2 of 3 runs, first in run 2"));
  }

  @Test
  void keptRecordingsAreChecked() {
    var recordings = List.of(SampleRecordings.of(List.of("130")));
    assertEquals(1, RunsChecker.check(new Run.Kept(RACE, recordings, "no network")).problems().size());
  }

  @Test
  void whatDidNotRunHasNoVerdict() {
    assertEquals(List.of(), RunsChecker.check(new Run.Skipped(RACE, "no strace")).problems());
    var problem = new Problem("A.java", 1, "does not compile", "correct it");
    assertEquals(List.of(problem), RunsChecker.check(new Run.Failed(RACE, List.of(problem))).problems());
  }

  private static Checked done(String... outcomes) {
    return RunsChecker.check(new Run.Done(
        RACE, Arrays.stream(outcomes).map(outcome -> SampleRecordings.of(List.of(outcome))).toList()));
  }
}
