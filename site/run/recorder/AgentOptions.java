package site.run.recorder;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import site.run.recorder.bootstrap.ChildProcesses;

/**
 * What is wanted of the recorder in one process of a run.
 *
 * @param number of the process; empty: it is the first of the run
 * @param name of the process; that of the first is empty
 * @param streams which of its two are the run's, and may be marked
 * @param manner {@link Agent#TIMELINE}, or the seed of delays around its prints; empty: neither
 * @param children whether the JVMs that it starts are wanted too
 */
record AgentOptions(String number, String name, String streams, String manner, boolean children,
    Path folder) {

  private static final String CHILD = "child";
  private static final String SEPARATOR = ";";

  /**
   * Reads what stands behind the agent's name in the command: for the first process the manner or nothing,
   * for another one what {@link #option} wrote.
   *
   * @return null if the process is not recorded
   */
  static AgentOptions of(String text) {
    if (text != null && text.startsWith(CHILD + SEPARATOR)) {
      var parts = text.split(SEPARATOR, 6);
      return new AgentOptions(parts[1], parts[2], parts[3], parts[4], true, Path.of(parts[5]));
    }
    var folder = System.getenv(Agent.VARIABLE);
    return folder == null ? null : new AgentOptions("", "", ChildProcesses.BOTH, text == null ? "" : text,
        new File(folder, Report.CHILDREN).exists(), Path.of(folder));
  }

  boolean isFirst() {
    return number.isEmpty();
  }

  boolean timeline() {
    return manner.equals(Agent.TIMELINE);
  }

  boolean isDisturbed() {
    return !timeline() && !manner.isEmpty();
  }

  boolean marksOut() {
    return streams.contains("o");
  }

  boolean marksErr() {
    return streams.contains("e");
  }

  /** Has the children of this process recorded. */
  void passOn(Path recorder) {
    if (Files.isDirectory(recorder)) {
      throw new IllegalStateException(
          "a program that holds the recorder's own classes cannot have its children recorded");
    }
    ChildProcesses.record(number, streams,
        (child, name, marked) -> "-javaagent:" + recorder + "=" + option(child, name, marked));
  }

  /** What a child is told; the folder comes last, whose path may have a separator. */
  private String option(String child, String name, String marked) {
    return String.join(SEPARATOR, CHILD, child, name, marked, manner, folder.toString());
  }
}
