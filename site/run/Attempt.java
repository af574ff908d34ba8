package site.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import site.base.Problem;
import site.book.Ending;
import site.book.Recording;
import site.trace.Clause;
import site.trace.Signal;

/** What came of trying to make one run: always one of these, whatever the program or the machine did. */
sealed interface Attempt {

  /** What a JVM prints if the recorder cannot start in it, or if the system gives it no memory. */
  List<String> OF_THE_JVM = List.of(
      "FATAL ERROR in native method: processing of -javaagent failed",
      "# There is insufficient memory for the Java Runtime Environment to continue.");

  /** The run was made. */
  record Recorded(Recording recording) implements Attempt {}

  /** There is no recording that says anything of the program. */
  record Failed(Problem problem) implements Attempt {}

  default Optional<Recording> made() {
    return this instanceof Recorded(var recording) ? Optional.of(recording) : Optional.empty();
  }

  default Optional<Problem> failure() {
    return this instanceof Failed(var problem) ? Optional.of(problem) : Optional.empty();
  }

  /** Makes a run. */
  @FunctionalInterface
  interface Work {
    Recording record() throws Exception;
  }

  /** @throws InterruptedException if interrupted */
  static Attempt of(Program program, Work work) throws InterruptedException {
    try {
      var recording = work.record();
      return isStarted(recording) ? new Recorded(recording)
          : new Failed(RunFailure.notStarted(program, recording));
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | VirtualMachineError e) {
      return new Failed(RunFailure.of(program.snippet(), e));
    }
  }

  /**
   * Makes a run, and once more where the first attempt may say more about the machine than about the program:
   * it failed, or was ended by a signal that the trace does not mention. A signal that also ends the second
   * attempt is the program's.
   */
  static Attempt twice(Program program, Work work) throws InterruptedException {
    var first = of(program, work);
    if (first instanceof Recorded(var recording) && signal(program, recording).isEmpty()) {
      return first;
    }
    var second = of(program, work);
    return second instanceof Recorded(var recording) && !repeats(first, recording)
        ? signal(program, recording)
            .<Attempt>map(signal -> new Failed(RunFailure.killed(program.snippet(), signal))).orElse(second)
        : second;
  }

  private static boolean repeats(Attempt first, Recording second) {
    return first instanceof Recorded(var recording) && recording.ending().equals(second.ending());
  }

  /** Whether the recorder's first word came; if the program has deleted it, whether a line has its thread. */
  private static boolean isStarted(Recording recording) {
    boolean hasBegun = recording.measured().isPresent() || recording.ending() instanceof Ending.Stopped
        || recording.lines().stream().anyMatch(line -> !line.thread().isEmpty());
    return hasBegun && recording.lines().stream().noneMatch(line -> isOfTheJvm(line.text()));
  }

  private static boolean isOfTheJvm(String line) {
    return OF_THE_JVM.stream().anyMatch(line::startsWith);
  }

  /** The signal that ended the run, unless the trace says that a signal ends it. */
  private static Optional<Signal> signal(Program program, Recording recording) {
    return !(recording.ending() instanceof Ending.Exited(var status)) ? Optional.empty()
        : Arrays.stream(Signal.values()).filter(signal -> signal.status() == status)
            .filter(_ -> program.snippet().trace().clauses().stream()
                .noneMatch(clause -> says(clause, status)))
            .findFirst();
  }

  private static boolean says(Clause clause, int status) {
    return clause instanceof Clause.Exit(_, var said) && said == status
        || clause instanceof Clause.KilledBy(_, var signal) && Signal.valueOf(signal).status() == status;
  }
}
