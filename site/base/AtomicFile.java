package site.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that others see all of it or nothing, whenever they look and whatever happens. */
public final class AtomicFile {

  private AtomicFile() {}

  public static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    var fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
