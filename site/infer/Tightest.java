package site.infer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import site.book.Recording;

/**
 * Chooses how tight a trace may be: what is inferred from some of the runs should have foreseen the others.
 *
 * @param compose makes the trace's lines from recordings
 */
record Tightest(
    List<Recording> recordings, TraceText reader, BiFunction<List<Recording>, Tightness, List<String>> compose) {

  /** Runs are left out in turn, in so many parts. */
  private static final int PARTS = 5;
  /** Where more cases have no name, or half as many lines are optional, a pattern was not found. */
  private static final int MOST_GUESSES = 6;

  /** @param unforeseen runs that would have been rejected, had they been left out; more where no pattern was found */
  private record Judged(List<String> lines, long unforeseen) {}

  /** Lines that hold for all recordings; of those the ones that foresee most, and of these the tightest. */
  Optional<List<String>> lines() {
    var best = new Judged(List.of(), Long.MAX_VALUE);
    for (var manners = Tightness.all().iterator(); manners.hasNext() && best.unforeseen > 0; ) {
      var manner = manners.next();
      var lines = compose.apply(recordings, manner);
      if (reader.plainlyAllows(lines, recordings)) {
        long unforeseen = unforeseen(manner, lines, best.unforeseen);
        best = unforeseen < best.unforeseen ? new Judged(lines, unforeseen) : best;
      }
    }
    return best.unforeseen == Long.MAX_VALUE ? Optional.empty() : Optional.of(best.lines);
  }

  /** @param enough from where on their number does not matter */
  private long unforeseen(Tightness manner, List<String> lines, long enough) {
    long unforeseen = count(Pattern.quote(Structure.NO_ORDER), lines) > 0 ? recordings.size() : 0;
    unforeseen += Math.max(0, 2 * count("optional", lines) + count("case [A-Z]", lines) - MOST_GUESSES);
    for (int part = 0; part < Math.min(PARTS, recordings.size() - 1) && unforeseen < enough; part++) {
      var left = part(part, true);
      unforeseen += left.size() - reader.plainlyAllowed(compose.apply(part(part, false), manner), left);
    }
    return unforeseen;
  }

  private static long count(String regex, List<String> lines) {
    return lines.stream().filter(line -> line.strip().matches(regex)).count();
  }

  private List<Recording> part(int part, boolean in) {
    return IntStream.range(0, recordings.size())
        .filter(i -> i % PARTS == part == in).mapToObj(recordings::get).toList();
  }
}
