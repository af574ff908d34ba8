package site.run;

import java.time.Duration;
import java.util.List;
import site.book.Cause;
import site.book.Span.State;
import site.run.recorder.TimelineFile.WaitLine;
import site.run.recorder.bootstrap.Sampler;
import site.run.recorder.bootstrap.Wait;

/**
 * Turns a wait reported by the recorder into its cause in a timeline.
 *
 * @param names of the lanes by their numbers
 */
record Causes(List<String> names) {

  private static final Duration SAMPLED_EVERY = Duration.ofMillis(Sampler.PACE_MILLIS);

  static State state(Wait.State state) {
    return switch (state) {
      case SLEEPING -> State.SLEEPING;
      case PARKED, LOCKED -> State.PARKED;
      case BLOCKED, SEEN_BLOCKED -> State.BLOCKED;
      case WAITING, JOINING, BEGINNING, FILE_LOCKED, SEEN_WAITING -> State.WAITING;
      case IO -> State.IO;
    };
  }

  Cause of(WaitLine wait) {
    return switch (wait.state()) {
      case SLEEPING -> Cause.NONE;
      case PARKED, WAITING -> blocker(wait, -1);
      case LOCKED -> blocker(wait, wait.owner() < 0 ? wait.by() : wait.owner());
      case BLOCKED -> blocker(wait, wait.by() < 0 ? wait.owner() : wait.by());
      case SEEN_BLOCKED -> blocker(wait, wait.owner(), SAMPLED_EVERY);
      case SEEN_WAITING -> blocker(wait, -1, SAMPLED_EVERY);
      case BEGINNING -> new Cause.Initialization(wait.object().type(), name(wait.owner()));
      case JOINING -> new Cause.End(name(wait.owner()));
      case FILE_LOCKED -> new Cause.FileLock();
      case IO -> new Cause.Channel(wait.input());
    };
  }

  /** @param owner the lane that owns it; -1: no lane is known to */
  Cause blocker(WaitLine wait, int owner) {
    return blocker(wait, owner, Duration.ZERO);
  }

  private Cause blocker(WaitLine wait, int owner, Duration sampledEvery) {
    var object = wait.object();
    return object.type().isEmpty() && owner < 0 ? Cause.NONE
        : new Cause.Blocker(object.name(), object.type(), name(owner), sampledEvery);
  }

  /** The lane's name; empty if the number is negative, which means no lane. */
  private String name(int number) {
    return number < 0 ? "" : names.get(number);
  }
}
