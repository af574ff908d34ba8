package site.test.check;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Recording;
import site.book.Verdict;
import site.check.TraceChecker;
import site.infer.Inference;
import site.trace.read.TraceReader;

/** Whatever the runs, what is inferred from them allows every one of them. */
class InferenceSoundnessTests {

  private static final long TRACES = Long.getLong("site.test.traces", 40);
  private static final int RUNS = 8;
  private static final int MOST_LINES = 6;

  @Test
  void theInferredTraceAllowsTheRunsThatItWasMadeFrom() {
    int inferred = 0;
    for (long seed = 1; seed <= TRACES; seed++) {
      var random = new SplittableRandom(seed);
      var written = RandomTrace.of(random);
      var runs = runs(written, random);
      if (!runs.isEmpty()) {
        isSound(seed, List.of(), runs);
        isSound(seed, written, runs);
        inferred++;
      }
    }
    assertTrue(inferred > TRACES / 3, inferred + " of " + TRACES + " random traces had runs");
  }

  private static void isSound(long seed, List<String> written, List<Recording> runs) {
    var lines = Inference.propose(runs, written);
    var trace = Observed.trace(lines).orElseThrow(
        () -> new AssertionError("ill-formed, seed " + seed + "\n" + String.join("\n", lines)));
    for (var run : runs) {
      assertInstanceOf(Verdict.Allowed.class, TraceChecker.check(trace, run),
          () -> "seed " + seed + "\n" + String.join("\n", lines) + "\n--- recording\n"
          + RandomRun.shown(run.lines()));
    }
  }

  /** Runs of that trace, and some that nearly are. */
  private static List<Recording> runs(List<String> written, SplittableRandom random) {
    var read = TraceReader.read("Random.trace", written);
    if (!read.problems().isEmpty()) {
      return List.of();
    }
    try {
      var words = BruteForce.words(read.trace(), MOST_LINES);
      return words.isEmpty() ? List.of() : Stream.generate(
          () -> SampleRecordings.ofLines(RandomRun.of(words.get(random.nextInt(words.size())), random)))
          .limit(RUNS).toList();
    } catch (BruteForce.TooMany _) {
      return List.of();
    }
  }
}
