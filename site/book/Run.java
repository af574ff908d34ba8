package site.book;

import java.util.List;
import site.base.Problem;

/** The result of running a snippet. */
public sealed interface Run {

  Snippet snippet();

  /** Its recordings, in the order of the runs; none where it did not run. */
  default List<Recording> recordings() {
    return switch (this) {
      case Done(_, var recordings) -> recordings;
      case Kept(_, var recordings, _) -> recordings;
      case Skipped _, Failed _ -> List.of();
    };
  }

  /** It ran: once, or as often as its trace asks. */
  record Done(Snippet snippet, List<Recording> recordings) implements Run {
    public Done {
      recordings = List.copyOf(recordings);
    }
  }

  /**
   * It was not run here: its last checked recording is used.
   *
   * @param lacking what is missing, in words
   */
  record Kept(Snippet snippet, List<Recording> recordings, String lacking) implements Run {
    public Kept {
      recordings = List.copyOf(recordings);
    }
  }

  /** It could not be run here. @param lacking what is missing, in words */
  record Skipped(Snippet snippet, String lacking) implements Run {}

  /** It could not be prepared or run: it does not compile, a dependency cannot be had, the machine failed. */
  record Failed(Snippet snippet, List<Problem> problems) implements Run {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
