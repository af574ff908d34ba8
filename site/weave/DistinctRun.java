package site.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Verdict;

/**
 * One run standing for all runs of a snippet with the same lines and ending: the first of them.
 *
 * @param run which run it was, from 1
 * @param alike how many runs were the same
 * @param steps for each line, the line of the trace that it matched; 0 for a line in a gap; may be empty
 */
record DistinctRun(int run, int alike, Recording recording, List<Integer> steps) {

  private record Look(List<List<Object>> lines, Ending ending) {

    static Look of(Recording recording) {
      return new Look(recording.lines().stream().map(Look::of).toList(), recording.ending());
    }

    private static List<Object> of(Line line) {
      return List.<Object>of(line.stream(), line.thread(), line.text());
    }
  }

  /** The distinct runs, in order of first appearance. @param verdicts one for each recording, or none */
  static List<DistinctRun> of(List<Recording> recordings, List<Verdict> verdicts) {
    Map<Look, List<Integer>> runs = new LinkedHashMap<>();
    for (var i = 0; i < recordings.size(); i++) {
      runs.computeIfAbsent(Look.of(recordings.get(i)), _ -> new ArrayList<>()).add(i);
    }
    return runs.values().stream().map(alike -> new DistinctRun(
        alike.getFirst() + 1, alike.size(), recordings.get(alike.getFirst()),
        alike.getFirst() < verdicts.size() ? steps(verdicts.get(alike.getFirst())) : List.of())).toList();
  }

  private static List<Integer> steps(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Allowed(_, var steps) -> steps;
      case Verdict.Rejected _ -> List.of();
    };
  }

  /** The line of the trace that this line of the run matched; 0 where there is none. */
  int step(int line) {
    return line < steps.size() ? steps.get(line) : 0;
  }
}
