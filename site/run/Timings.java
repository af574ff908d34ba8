package site.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long each stage of a build took, and the processor time of the generator and of the processes that it
 * waited for.
 */
public final class Timings {

  /**
   * @param generator processor time of this process
   * @param processes processor time of the processes it has waited for, including their own children; zero
   *   where the system does not report it
   */
  public record Cost(Duration wall, Duration generator, Duration processes) {

    public static final Cost NOTHING = new Cost(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public Cost plus(Cost other) {
      return new Cost(
          wall.plus(other.wall), generator.plus(other.generator), processes.plus(other.processes));
    }

    public Cost minus(Cost other) {
      return new Cost(
          wall.minus(other.wall), generator.minus(other.generator), processes.minus(other.processes));
    }
  }

  private static final Path STAT = Path.of("/proc/self/stat");
  private static final int CUTIME = 13; // field 16 of proc(5), counted from 0 behind the name of the command
  private static final long NANOS_PER_TICK = 10_000_000; // USER_HZ is 100 on every Linux that has a JDK

  private final Map<Stage, Cost> costs = new EnumMap<>(Stage.class);
  private Stage stage;
  private Cost begun;

  synchronized void begin(Stage next) {
    var now = now();
    if (stage != null) {
      costs.merge(stage, now.minus(begun), Cost::plus);
    }
    stage = next;
    begun = now;
  }

  /** The time spent so far in each stage. */
  public synchronized Map<Stage, Cost> costs() {
    if (stage != null) {
      begin(stage);
    }
    return Map.copyOf(costs);
  }

  /** Clock and counters now; only differences between them are meaningful. */
  public static Cost now() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Cost(
        Duration.ofNanos(System.nanoTime()), Duration.ofNanos(system.getProcessCpuTime()), ofProcesses());
  }

  /** The fields cutime and cstime of proc(5). */
  private static Duration ofProcesses() {
    try {
      var stat = Files.exists(STAT) ? Files.readString(STAT) : "";
      var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
      return fields.length <= CUTIME + 1 ? Duration.ZERO
          : Duration.ofNanos(NANOS_PER_TICK * (Long.parseLong(fields[CUTIME])
              + Long.parseLong(fields[CUTIME + 1])));
    } catch (IOException e) {
      return Duration.ZERO;
    }
  }

  /** A line for each stage, and one for the start of the generator and everything outside the stages. */
  public List<String> table() {
    var lines = new ArrayList<>(List.of(
        String.format("%-32s %9s %11s %11s", "", "wall", "generator", "processes")));
    var all = costs();
    var sum = Cost.NOTHING;
    for (var one : Stage.values()) {
      if (all.containsKey(one)) {
        lines.add(line(one.words(), all.get(one)));
        sum = sum.plus(all.get(one));
      }
    }
    var whole = new Cost(sum.wall, now().generator, now().processes);
    lines.add(line("start, and what is no stage", new Cost(
        Duration.ZERO, whole.generator.minus(sum.generator),
        whole.processes.minus(sum.processes))));
    lines.add(line("together", whole));
    return lines;
  }

  private static String line(String what, Cost cost) {
    return String.format(Locale.ROOT, "%-32s %7.2f s %9.2f s %9.2f s", what,
        cost.wall.toNanos() / 1e9, cost.generator.toNanos() / 1e9, cost.processes.toNanos() / 1e9);
  }
}
