package site.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.trace.Step;
import site.trace.Step.Repeat;

/** Runs that differ only in how often a part repeats: a beginning, rounds, an end. */
record Rounds(List<List<RunEvent>> runs, int first, int length, int last) {

  private static final int LONGEST_FIRST = 8;
  private static final int LONGEST_ROUND = 8;

  /** The shortest beginning, and for it the shortest round, that fits all runs. */
  static Optional<List<Step>> of(List<List<RunEvent>> runs, Tightness manner, Evidence evidence) {
    int shortest = runs.stream().mapToInt(List::size).min().orElse(0);
    int longest = runs.stream().mapToInt(List::size).max().orElse(0);
    if (shortest == longest) {
      return Optional.empty();
    }
    for (int first = 0; first <= Math.min(LONGEST_FIRST, shortest); first++) {
      for (int length = 1; length <= LONGEST_ROUND; length++) {
        var rounds = fitting(runs, first, length, shortest, longest);
        if (rounds.isPresent()) {
          return Optional.of(rounds.get().steps(manner, evidence));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Rounds> fitting(
      List<List<RunEvent>> runs, int first, int length, int shortest, int longest) {
    for (int last = 0; last <= Math.min(LONGEST_FIRST, shortest - first); last++) {
      var rounds = new Rounds(runs, first, length, last);
      if (longest - first - last >= 2 * length && rounds.fits()) {
        return Optional.of(rounds);
      }
    }
    return Optional.empty();
  }

  private boolean fits() {
    var model = runs.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    return runs.stream().allMatch(run -> (run.size() - first - last) % length == 0
        && IntStream.range(0, run.size()).allMatch(i -> run.get(i).kind().equals(expected(model, run, i))));
  }

  private String expected(List<RunEvent> model, List<RunEvent> run, int at) {
    if (at < first) {
      return model.get(at).kind();
    }
    boolean isLast = at >= run.size() - last;
    return model.get(isLast ? model.size() - (run.size() - at) : first + (at - first) % length).kind();
  }

  private List<Step> steps(Tightness manner, Evidence evidence) {
    var steps = new ArrayList<Step>();
    IntStream.range(0, first).forEach(i -> steps.add(evidence.printed(events(run -> List.of(run.get(i))))));
    var body = IntStream.range(0, length).<Step>mapToObj(i -> evidence.printed(
        events(run -> IntStream.range(0, run.size() - first - last)
            .filter(j -> j % length == i).mapToObj(j -> run.get(first + j)).toList()))).toList();
    var counts = runs.stream().map(run -> (run.size() - first - last) / length).distinct().sorted().toList();
    int least = manner.counts() ? counts.getFirst() : 0;
    int most = manner.counts() ? counts.getLast() : Repeat.ANY_NUMBER;
    steps.add(evidence.asked(question(counts), new Repeat(evidence.number(), least, most, body)));
    IntStream.range(0, last).forEach(i ->
        steps.add(evidence.printed(events(run -> List.of(run.get(run.size() - last + i))))));
    return steps;
  }

  private List<RunEvent> events(Function<List<RunEvent>, List<RunEvent>> of) {
    return runs.stream().flatMap(run -> of.apply(run).stream()).toList();
  }

  private static String question(List<Integer> counts) {
    var words = counts.size() > 4 ? counts.getFirst() + " to " + counts.getLast()
        : counts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "# " + words + " rounds were seen; how many may there be?";
  }
}
