package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Folders with all that is in them, as tests copy them. */
public final class TestFolders {

  private TestFolders() {}

  /** A copy of a tiny book, in which a test may build. */
  public static Path copy(Path book, Path to) throws IOException {
    try (var walk = Files.walk(book)) {
      for (var file : walk.toList()) {
        var target = to.resolve(book.relativize(file).toString());
        if (!Files.isDirectory(target)) { // which may be filled already
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return to;
  }
}
