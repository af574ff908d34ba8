package site.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import site.trace.Trace;

/**
 * What makes a run go differently than it would by itself; a correct program stays correct.
 *
 * @param delays seed of the delays around its prints; 0: none
 * @param pinned whether it has one processor
 * @param crowded whether other threads want the processors too
 */
record Disturbance(long delays, boolean pinned, boolean crowded) {

  static final Disturbance NONE = new Disturbance(0, false, false);

  private static final int KINDS = 4;
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern FIRST_PROCESSOR = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(\\d+)");

  /**
   * The disturbance of the run with that number: run 0 is undisturbed; the others cycle through the kinds. A
   * snippet that needs several processors, or the machine to itself, gets them.
   */
  static Disturbance of(int number, Trace.Start start) {
    boolean needsProcessors = start.needs().stream().anyMatch(need -> need.text().matches("\\d+ cpus?"));
    int kind = number % KINDS;
    return new Disturbance(
        kind == 0 ? 0 : number, kind == 2 && !needsProcessors, kind == 3 && !start.alone());
  }

  /** The command under this disturbance. @param jvm a command that starts the program with the agent */
  List<String> command(List<String> jvm, AgentJar agent) {
    var command = new ArrayList<String>();
    var processor = pinned && Needs.isOnPath("taskset") ? firstProcessor() : "";
    if (!processor.isEmpty()) {
      command.addAll(List.of("taskset", "-c", processor));
    }
    for (var word : jvm) {
      boolean isAgent = word.equals(agent.option());
      command.add(isAgent && delays != 0 ? word + "=" + delays : word);
      if (isAgent && pinned) {
        command.add("-XX:ActiveProcessorCount=1"); // without taskset, the JVM at least counts one
      }
    }
    return command;
  }

  private static String firstProcessor() {
    try {
      var found = FIRST_PROCESSOR.matcher(Files.exists(STATUS) ? Files.readString(STATUS) : "");
      return found.find() ? found.group(1) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
