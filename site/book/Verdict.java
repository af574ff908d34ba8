package site.book;

import java.util.List;
import site.base.Problem;

/** Whether a trace allows a recording. */
public sealed interface Verdict {

  /**
   * @param cases names of the cases that the match takes, in the order of the trace
   * @param steps for each line of the recording, the line of the trace that it matched; 0 if it is in a
   *     gap
   */
  record Allowed(List<String> cases, List<Integer> steps) implements Verdict {
    public Allowed {
      cases = List.copyOf(cases);
      steps = List.copyOf(steps);
    }
  }

  record Rejected(Problem problem) implements Verdict {}
}
