package site.test.launch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the processors this process has used, and its children that have ended, with theirs. */
final class Processor {

  private static final Path STAT = Path.of("/proc/self/stat");

  /** Linux says it; elsewhere only this process counts. */
  static final boolean KNOWS_CHILDREN = Files.exists(STAT);

  /** Of the fields behind the name, cutime and cstime, in ticks: proc_pid_stat(5). */
  private static final int CUTIME = 13;
  private static final int CSTIME = 14;
  private static final double TICKS_PER_SECOND = 100;

  private Processor() {}

  static double seconds() {
    var own = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    return KNOWS_CHILDREN ? own + children() : own;
  }

  private static double children() {
    try {
      var fields = Files.readString(STAT).replaceFirst("^.*\\) ", "").split(" ");
      return (Long.parseLong(fields[CUTIME]) + Long.parseLong(fields[CSTIME])) / TICKS_PER_SECOND;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
