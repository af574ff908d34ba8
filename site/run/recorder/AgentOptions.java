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
record AgentOptions(String number, String name, String streams, String manner, boolean children, Path folder) {

  private static final String CHILD = "child;";

  /**
   * Of what stands behind the agent's name in the command: of the first process the manner or nothing, of another
   * one {@code child;NUMBER;STREAMS;NAME;MANNER;FOLDER}.
   *
   * @return null if the process is not recorded
   */
  static AgentOptions of(String said) {
    if (said != null && said.startsWith(CHILD)) {
      var parts = said.split(";", 6);
      return new AgentOptions(parts[1], parts[3], parts[2], parts[4], true, Path.of(parts[5]));
    }
    var folder = System.getenv(Agent.VARIABLE);
    return folder == null ? null : new AgentOptions("", "", ChildProcesses.BOTH, said == null ? "" : said,
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

  /** Tells what every child is told. */
  void passOn(Path recorder) {
    if (Files.isDirectory(recorder)) {
      throw new IllegalStateException("a program that holds the recorder's own classes cannot have its children recorded");
    }
    ChildProcesses.record(number, streams, "-javaagent:" + recorder + "=" + CHILD, manner + ";" + folder);
  }
}
