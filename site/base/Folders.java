package site.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What several rooms do with folders and paths. */
public final class Folders {

  /** How the names of folders for temporary files begin. */
  public static final String TEMPORARY = "interleave-";

  private Folders() {}

  /** A new folder for temporary files of this process, which deletes it. */
  public static Path temporary() throws IOException {
    return Files.createTempDirectory(TEMPORARY + ProcessMark.THIS);
  }

  /**
   * Removes what is in the way of writing a file that is kept: a folder in its place, a file in that of its
   * folder. Makes the folder.
   */
  public static Path makeRoom(Path file) throws IOException {
    var folder = file.getParent();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      Files.delete(folder);
    }
    Files.createDirectories(folder);
    if (Files.isDirectory(file)) {
      delete(file);
    }
    return file;
  }

  /** A path as pages and messages write it on every system: with forward slashes. */
  public static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * Deletes a file, or a folder with all that is in it. Links are deleted, not followed; what is not there,
   * or what somebody else deletes meanwhile, is gone as well.
   */
  public static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
          Files.deleteIfExists(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
          if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
          }
          throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
          Files.deleteIfExists(left);
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
