package site.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * When what is kept is dropped: after thirty days without use. The time of a file or folder is that of its
 * last use, right to within a day. What a process was writing when it was killed is dropped after a day.
 */
public final class Unused {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration KEPT = Duration.ofDays(30);

  private Unused() {}

  /** Notes that it is used now. */
  public static void touch(Path kept) {
    if (isOlder(kept, DAY)) {
      kept.toFile().setLastModified(System.currentTimeMillis()); // in vain where nothing may be written
    }
  }

  /** Drops what is no longer used of that folder, which need not be there. */
  public static void drop(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var all = Files.newDirectoryStream(folder)) {
      for (var kept : all) {
        if (isOlder(kept, kept.getFileName().toString().contains(AtomicFile.PART) ? DAY : KEPT)) {
          Folders.delete(kept);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOlder(Path kept, Duration age) {
    return kept.toFile().lastModified() < System.currentTimeMillis() - age.toMillis();
  }
}
