package site.book;

import java.util.List;
import site.base.Problem;

/**
 * A snippet's runs beside what its trace says of them.
 *
 * @param verdicts one for each recording of the run, in their order; empty where there is none
 * @param coverage what all recordings together have shown
 * @param problems why the snippet may not be published; empty if all is well
 */
public record Checked(Run run, List<Verdict> verdicts, Coverage coverage, List<Problem> problems) {

  public Checked {
    verdicts = List.copyOf(verdicts);
    problems = List.copyOf(problems);
  }

  /** Without a recording. */
  public Checked(Run run, List<Problem> problems) {
    this(run, List.of(), Coverage.NONE, problems);
  }

  public Snippet snippet() {
    return run.snippet();
  }
}
