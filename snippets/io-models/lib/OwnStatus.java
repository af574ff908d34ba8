import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system says of this process. */
final class OwnStatus {

  private OwnStatus() {}

  static long threads() throws IOException {
    return of("Threads:");
  }

  /** KiB of it that lie in memory, after a collection. */
  static long memory() throws IOException {
    System.gc();
    return of("VmRSS:");
  }

  /** How many files and sockets it may have open. */
  static long descriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getMaxFileDescriptorCount() : 1024;
  }

  private static long of(String field) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }
  }
}
