package site.book;

import java.time.Duration;

/** Why a thread does not run: what it waits for, or reads or writes. */
public sealed interface Cause {

  Cause NONE = new None();

  /** There is nothing to say, or the cause is not known. */
  record None() implements Cause {}

  /**
   * A lock, a monitor, a queue: an object that lets the thread go on.
   *
   * @param name that the program gives it; empty if it has none
   * @param type its class, without the package; empty where that is not known
   * @param owner the thread that holds it; empty if none does, or it is not known
   * @param sampledEvery the sampling interval for waits that are found by sampling; zero for waits that a
   *     hook reports
   */
  record Blocker(String name, String type, String owner, Duration sampledEvery) implements Cause {

    /** {@code forks[2]}; {@code a Semaphore} if the program has no name for it. */
    public String what() {
      return !name.isEmpty() ? name
          : type.isEmpty() ? "something" : ("AEIOU".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }
  }

  /** The end of a thread or a process. @param lane its lane; empty where it has none */
  record End(String lane) implements Cause {}

  /**
   * The initialization of a class.
   *
   * @param by the initializing thread; empty if it is not known
   */
  record Initialization(String type, String by) implements Cause {}

  /** A file that another process has locked. */
  record FileLock() implements Cause {}

  /** What is read or written. @param name its kind: a pipe, a file, standard input */
  record Channel(String name) implements Cause {}

  /** {@code forks[2], which ann has}; empty if there is nothing to say. */
  default String words() {
    return switch (this) {
      case None() -> "";
      case Blocker blocker -> blocker.what()
          + (blocker.owner.isEmpty() ? "" : ", which " + blocker.owner + " has")
          + (blocker.sampledEvery.isZero() ? ""
              : " (seen every " + blocker.sampledEvery.toMillis() + "\u00a0ms)");
      case End(var lane) -> "the end of " + (lane.isEmpty() ? "a thread" : lane);
      case Initialization(var type, var by) ->
          "the initialization of " + type + (by.isEmpty() ? "" : " by " + by);
      case FileLock() -> "a file lock";
      case Channel(var name) -> name;
    };
  }
}
