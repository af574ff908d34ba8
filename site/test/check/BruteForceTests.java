package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import site.book.Line;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Trace;
import site.trace.read.TraceReader;

/** The checker beside a brute-force enumeration, on small random traces and recordings. */
final class BruteForceTests {

  private static final long TRACES = Long.getLong("site.test.traces", 4_000);
  private static final int RUNS = 4;
  private static final int MOST_LINES = 5;

  /** What came of some comparisons. */
  private static final class Tally {
    int allowed;
    int rejected;
    int withCases;
  }

  @Test
  void theCheckerSaysWhatTheEnumerationSays() {
    var tally = new Tally();
    long first = Long.getLong("site.test.seed", 1);
    for (long seed = first; seed < first + TRACES; seed++) {
      compare(seed, tally);
    }
    System.out.println(tally.allowed + " in, " + tally.rejected + " out, " + tally.withCases + " with cases");
    assertTrue(tally.allowed > TRACES / 4 && tally.rejected > TRACES / 4 && tally.withCases > TRACES / 20,
        tally.allowed + " in, " + tally.rejected + " out, " + tally.withCases + " with cases");
  }

  private static void compare(long seed, Tally tally) {
    var random = new SplittableRandom(seed);
    var source = RandomTrace.of(random);
    var read = TraceReader.read("Random.trace", source);
    if (!read.problems().isEmpty()) {
      return;
    }
    List<BruteForce.Word> words;
    try {
      words = BruteForce.words(read.trace(), MOST_LINES);
    } catch (BruteForce.TooMany _) {
      return;
    }
    for (int run = 0; run < RUNS && !words.isEmpty(); run++) {
      var lines = RandomRun.of(words.get(random.nextInt(words.size())), random);
      if (lines.size() <= MOST_LINES) {
        compare(seed, read.trace(), words, lines, tally);
      }
    }
  }

  private static void compare(
      long seed, Trace trace, List<BruteForce.Word> words, List<Line> lines, Tally tally) {
    var enumerated = BruteCheck.check(trace, words, lines);
    var checked = switch (TraceChecker.check(trace, SampleRecordings.ofLines(lines))) {
      case Verdict.Allowed(var cases, _) -> Optional.of(cases);
      case Verdict.Rejected _ -> Optional.<List<String>>empty();
    };
    assertEquals(enumerated, checked,
        () -> "seed " + seed + "\n--- trace\n" + String.join("\n", trace.source())
        + "\n--- recording\n" + RandomRun.shown(lines)
        + "--- the cases: of the enumeration, then of the checker");
    tally.allowed += checked.isPresent() ? 1 : 0;
    tally.rejected += checked.isEmpty() ? 1 : 0;
    tally.withCases += checked.filter(cases -> !cases.isEmpty()).isPresent() ? 1 : 0;
  }
}
