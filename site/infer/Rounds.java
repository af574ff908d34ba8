package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs that are the same but for how often a part of them comes: what comes first, a round, what comes last. */
record Rounds(List<List<RunEvent>> runs, int first, int length, int last) {

  private static final int LONGEST_FIRST = 8;
  private static final int LONGEST_ROUND = 8;

  /** The shortest beginning, and for it the shortest round, by which all runs are the same. */
  static Optional<List<TraceDraft>> of(List<List<RunEvent>> runs, Tightness manner) {
    int shortest = runs.stream().mapToInt(List::size).min().orElse(0);
    int longest = runs.stream().mapToInt(List::size).max().orElse(0);
    if (shortest == longest) {
      return Optional.empty();
    }
    for (int first = 0; first <= Math.min(LONGEST_FIRST, shortest); first++) {
      for (int length = 1; length <= LONGEST_ROUND; length++) {
        var rounds = fitting(runs, first, length, shortest, longest);
        if (rounds.isPresent()) {
          return Optional.of(rounds.get().drafts(manner));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Rounds> fitting(List<List<RunEvent>> runs, int first, int length, int shortest, int longest) {
    for (int last = 0; last <= Math.min(LONGEST_FIRST, shortest - first); last++) {
      var rounds = new Rounds(runs, first, length, last);
      if (longest - first - last >= 2 * length && rounds.fits()) {
        return Optional.of(rounds);
      }
    }
    return Optional.empty();
  }

  private boolean fits() {
    var model = runs.stream().max(java.util.Comparator.comparingInt(List::size)).orElseThrow();
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

  private List<TraceDraft> drafts(Tightness manner) {
    var drafts = new ArrayList<TraceDraft>();
    IntStream.range(0, first).forEach(i -> drafts.add(line(run -> List.of(run.get(i)))));
    var body = IntStream.range(0, length).mapToObj(i -> line(run -> IntStream.range(0, run.size() - first - last)
        .filter(j -> j % length == i).mapToObj(j -> run.get(first + j)).toList())).toList();
    drafts.add(new TraceDraft.Block(manner.counts() ? "repeat " + counts() : "repeat", seen(), body));
    IntStream.range(0, last).forEach(i -> drafts.add(line(run -> List.of(run.get(run.size() - last + i)))));
    return drafts;
  }

  private TraceDraft line(java.util.function.Function<List<RunEvent>, List<RunEvent>> of) {
    return TraceDraft.printed(runs.stream().flatMap(run -> of.apply(run).stream()).toList());
  }

  private String counts() {
    var counts = runs.stream().mapToInt(run -> (run.size() - first - last) / length).summaryStatistics();
    return counts.getMin() + ".." + counts.getMax();
  }

  private String seen() {
    var counts = runs.stream().map(run -> (run.size() - first - last) / length).distinct().sorted().toList();
    var words = counts.size() > 4 ? counts.getFirst() + " to " + counts.getLast()
        : counts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "# " + words + " rounds were seen; how many may there be?";
  }
}
