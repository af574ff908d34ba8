package site.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import site.trace.Trace;

/** What snippets need from the machine, and whether it is there. */
public final class Needs {

  private static final Pattern PROCESSORS = Pattern.compile("(\\d+) cpus?");

  private Needs() {}

  /** The first need that is not met, in words; empty if all are. */
  public static Optional<String> lacking(List<Trace.Need> needs, boolean withDownload) {
    return needs.stream().flatMap(need -> lacking(need.text(), withDownload).stream()).findFirst();
  }

  private static Optional<String> lacking(String need, boolean withDownload) {
    var processors = PROCESSORS.matcher(need);
    if (processors.matches()) {
      int here = Runtime.getRuntime().availableProcessors();
      return here >= Integer.parseInt(processors.group(1)) ? Optional.empty()
          : Optional.of("needs " + processors.group(1) + " processors, and there is " + here);
    }
    if (need.startsWith("download")) {
      return withDownload ? Optional.empty()
          : Optional.of("needs a download of " + need.substring("download".length()).strip()
              + " (--with download)");
    }
    if (need.equals("linux")) {
      var system = System.getProperty("os.name");
      return system.equals("Linux") ? Optional.empty() : Optional.of("needs Linux, and this is " + system);
    }
    return isOnPath(need) ? Optional.empty() : Optional.of("needs " + need + ", which is not on PATH");
  }

  static boolean isOnPath(String tool) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))
            || Files.isExecutable(Path.of(folder, tool + ".exe")));
  }
}
