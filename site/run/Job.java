package site.run;

import java.util.List;
import java.util.stream.Stream;
import site.book.Ending;
import site.book.Recording;
import site.book.Snippet;
import site.trace.Trace;

/**
 * A program, and how often it is to be run.
 *
 * @param key the key of everything that its recordings depend on
 * @param recorded the recordings that already exist
 * @param drawn whether the first run is to have a timeline
 */
record Job(Program program, String key, List<Recording> recorded, int total, boolean drawn) {

  Job {
    recorded = List.copyOf(recorded);
  }

  Snippet snippet() {
    return program.snippet();
  }

  Trace.Start start() {
    return snippet().trace().start();
  }

  int missing() {
    return Math.max(0, total - recorded.size());
  }

  Job with(List<Recording> further) {
    return new Job(program, key, Stream.concat(recorded.stream(), further.stream()).toList(), total, drawn);
  }

  /** @param number the number of a missing run, from 0 */
  boolean isDrawn(int number) {
    return drawn && recorded.size() + number == 0;
  }

  /** A program that does not compile is recorded once, however often it was to be run. */
  boolean isDone() {
    return missing() == 0
        || recorded.stream().anyMatch(recording -> recording.ending() instanceof Ending.NotCompiled);
  }

  /** A run that was cut short for its time or size may say more about the moment than about the snippet. */
  boolean mayBeKept() {
    return recorded.stream().map(Recording::ending)
        .noneMatch(ending -> ending instanceof Ending.TimedOut || ending instanceof Ending.Stopped);
  }
}
