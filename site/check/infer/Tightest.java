package site.check.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Recording;

/**
 * Chooses how tight a trace may be: what is inferred from some of the runs should have foreseen the others.
 *
 * @param compose makes the trace's lines from recordings
 */
record Tightest(
    List<Recording> recordings, TraceText reader, BiFunction<List<Recording>, Manner, List<String>> compose) {

  /** Runs are left out in turn, in so many parts. */
  private static final int PARTS = 5;

  private record Judged(Manner manner, long unforeseen) {}

  /** Lines that hold for all recordings; of those the ones that foresee most, and of these the tightest. */
  Optional<List<String>> lines() {
    return manners().map(manner -> compose.apply(recordings, manner))
        .filter(lines -> reader.allows(lines, recordings)).findFirst();
  }

  private Stream<Manner> manners() {
    var judged = new ArrayList<Judged>();
    for (var manner : Manner.all()) {
      judged.add(new Judged(manner, unforeseen(manner)));
      if (judged.getLast().unforeseen == 0) {
        break;
      }
    }
    return judged.stream().sorted(Comparator.comparingLong(Judged::unforeseen)).map(Judged::manner);
  }

  private long unforeseen(Manner manner) {
    return IntStream.range(0, Math.min(PARTS, recordings.size() - 1)).mapToLong(part -> {
      var left = part(part, true);
      return left.size() - reader.allowed(compose.apply(part(part, false), manner), left);
    }).sum();
  }

  private List<Recording> part(int part, boolean in) {
    return IntStream.range(0, recordings.size()).filter(i -> i % PARTS == part == in).mapToObj(recordings::get).toList();
  }
}
