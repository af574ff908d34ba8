package site.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import site.base.Problem;
import site.book.Ending;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;

/**
 * Many runs of a snippet, and the trace proposed from them.
 *
 * @param dropped how many disturbed runs were cut short
 * @param problem why there is nothing to base a proposal on
 */
public record Observations(List<Recording> recordings, List<String> proposed, int dropped,
    Optional<Problem> problem) {

  /** Further runs must confirm a proposal; if they do not, it is made again, at most this many times. */
  private static final int ROUNDS = 4;
  private static final int FURTHER = 3;

  /** Disturbed runs of a snippet. */
  public interface Source {

    /** @param first number of the first run */
    Run runs(int first, int count) throws InterruptedException;
  }

  /**
   * @param runs how many at first
   * @param propose makes a proposal from recordings; the same lines if further recordings show nothing new
   */
  public static Observations of(
      Snippet snippet, int runs, Source source, Function<List<Recording>, List<String>> propose)
      throws InterruptedException {
    var seen = new Observations(List.of(), List.of(), 0, Optional.empty());
    int number = 0;
    for (int round = 0; round < ROUNDS && seen.problem.isEmpty(); round++) {
      int count = round == 0 ? runs : Math.max(1, runs / FURTHER);
      var before = seen.proposed;
      seen = seen.with(snippet, source.runs(number, count));
      number += count;
      if (seen.problem.isEmpty()) {
        seen = new Observations(seen.recordings, propose.apply(seen.recordings), seen.dropped, seen.problem);
        round = seen.proposed.equals(before) ? ROUNDS : round;
      }
    }
    return seen;
  }

  private Observations with(Snippet snippet, Run run) {
    return switch (run) {
      case Run.Done(_, var more) -> with(snippet, more);
      case Run.Failed(_, var problems) -> because(problems.getFirst());
      case Run.Skipped(_, var lacking) -> because(new Problem(
          snippet.file(), 0, "cannot be run here", lacking + "; run it where that is there"));
      case Run.Kept _ -> throw new IllegalStateException("a disturbed run is not looked up");
    };
  }

  private Observations with(Snippet snippet, List<Recording> more) {
    var gone = more.stream().filter(recording -> isCutShort(recording, snippet)).toList();
    var all = new ArrayList<>(recordings);
    more.stream().filter(recording -> !isCutShort(recording, snippet)).forEach(all::add);
    return 2 * gone.size() > more.size() ? because(new Problem(
            snippet.file(), 0, "most runs were cut short: " + words(gone.getFirst().ending()),
            "correct the snippet; or let its trace say `still running after 2s`, or give it a `timeout`"))
        : new Observations(all, proposed, dropped + gone.size(), Optional.empty());
  }

  private Observations because(Problem problem) {
    return new Observations(recordings, proposed, dropped, Optional.of(problem));
  }

  /** Whether no trace may allow the recording: it would have been ended, had the checker looked in time. */
  public static boolean isCutShort(Recording recording, Snippet snippet) {
    var start = snippet.trace().start();
    var limit = start.timeout().limit(recording.starved());
    return recording.ending() instanceof Ending.TimedOut || recording.ending() instanceof Ending.Stopped
        || start.stopAfter().isZero() && recording.took().compareTo(limit) > 0;
  }

  private static String words(Ending ending) {
    return ending instanceof Ending.Stopped(var excess) ? "it " + excess : "it did not end in time";
  }
}
