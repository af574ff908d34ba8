package site.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Marks what a process makes for itself with the id of that process, so that leftovers of a dead one are
 * known.
 */
public final class ProcessMark {

  private static final Pattern MARK = Pattern.compile("pid(\\d{1,18})-");

  /** Clocks of files and processes differ by as much. */
  private static final Duration INEXACT = Duration.ofSeconds(3);

  /** Of this process, for the name of a file or folder. */
  public static final String THIS = "pid" + ProcessHandle.current().pid() + "-";

  private ProcessMark() {}

  /** Whether the process that made it has ended; false where its name has no mark. */
  public static boolean isOfDead(Path made) {
    var mark = MARK.matcher(made.getFileName().toString());
    if (!mark.find()) {
      return false;
    }
    var process = ProcessHandle.of(Long.parseLong(mark.group(1))).filter(ProcessHandle::isAlive);
    return process.isEmpty() || process.flatMap(it -> it.info().startInstant())
        .filter(start -> start.minus(INEXACT).isAfter(lastUsed(made))).isPresent();
  }

  /** When it was last changed: a process that began after that has got the id of a dead one. */
  private static Instant lastUsed(Path made) {
    try {
      return Files.getLastModifiedTime(made, LinkOption.NOFOLLOW_LINKS).toInstant();
    } catch (IOException gone) {
      return Instant.MAX;
    }
  }
}
