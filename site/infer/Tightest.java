package site.infer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import site.book.Recording;
import site.check.TraceChecker;
import site.trace.Step;
import site.trace.Trace;

/**
 * Chooses how tight a trace may be: inferred from some of the runs, it should allow the others.
 *
 * @param compose makes the trace's lines from recordings
 */
record Tightest(List<Recording> recordings, BiFunction<List<Recording>, Tightness, List<String>> compose) {

  /** The number of parts that are left out in turn. */
  private static final int PARTS = 5;
  /** With more unnamed cases, or with half as many optional lines, no pattern was found. */
  private static final int MOST_GUESSES = 6;

  /** @param unforeseen number of runs rejected when left out; more if no pattern was found */
  private record Judged(Optional<Trace> trace, long unforeseen) {}

  /** A trace that allows all recordings: of those that foresee the most, the tightest. */
  Optional<Trace> trace() {
    var best = new Judged(Optional.empty(), Long.MAX_VALUE);
    for (var manners = Tightness.all().iterator(); manners.hasNext() && best.unforeseen > 0; ) {
      var manner = manners.next();
      var trace = TraceText.read(compose.apply(recordings, manner));
      if (trace.filter(it -> recordings.stream().allMatch(run -> allows(it, run))).isPresent()) {
        long unforeseen = unforeseen(manner, trace.get(), best.unforeseen);
        best = unforeseen < best.unforeseen ? new Judged(trace, unforeseen) : best;
      }
    }
    return best.trace;
  }

  /** @param enough from where on their number does not matter */
  private long unforeseen(Tightness manner, Trace whole, long enough) {
    boolean isOrdered = whole.source().stream().map(String::strip).noneMatch(Questions.NO_ORDER::equals);
    long unforeseen = (isOrdered ? 0 : recordings.size()) + Math.max(0, guesses(whole) - MOST_GUESSES);
    for (int part = 0; part < Math.min(PARTS, recordings.size() - 1) && unforeseen < enough; part++) {
      var left = part(part, true);
      var trace = TraceText.read(compose.apply(part(part, false), manner));
      unforeseen += left.stream().filter(run -> trace.filter(it -> allows(it, run)).isEmpty()).count();
    }
    return unforeseen;
  }

  private static boolean allows(Trace trace, Recording recording) {
    return TraceChecker.plainlyAllows(trace, recording);
  }

  private static long guesses(Trace trace) {
    var steps = Step.all(trace.steps());
    return 2 * steps.stream().filter(Step.Maybe.class::isInstance).count()
        + Step.cases(trace.steps()).stream().filter(it -> it.name().matches("[A-Z]")).count();
  }

  private List<Recording> part(int part, boolean in) {
    return IntStream.range(0, recordings.size())
        .filter(i -> i % PARTS == part == in).mapToObj(recordings::get).toList();
  }
}
