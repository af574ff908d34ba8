package site.book;

import java.util.List;

/**
 * A snippet's runs beside what its trace says of them.
 *
 * @param verdicts one for each recording of the run, in their order; empty where there is none
 * @param problems why the snippet may not be published; empty if all is well
 */
public record Checked(Run run, List<Verdict> verdicts, List<Problem> problems) {

  public Checked {
    verdicts = List.copyOf(verdicts);
    problems = List.copyOf(problems);
  }

  public Snippet snippet() {
    return run.snippet();
  }
}
