package site.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/** What several rooms do with folders and paths. */
public final class Folders {

  /** How the names of folders for temporary files begin. */
  public static final String TEMPORARY = "interleave-";

  /** A folder with a longer path below the one that is deleted is moved up first: systems limit paths. */
  private static final int LONG_PATH = 1000;

  /** The same, where folders lie in one another deeper than that: each level holds a file handle. */
  private static final int DEEP = 32;

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
   * Deletes a file, or a folder with all that is in it, however deep and whatever its permissions. Links are
   * deleted, not followed; what is not there, or what somebody else deletes meanwhile, is gone as well.
   */
  public static void delete(Path folder) {
    try {
      var visitor = new Deletion(folder);
      do {
        visitor.moved = false;
        Files.walkFileTree(folder, visitor);
      } while (visitor.moved);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    private final Path top;
    private boolean moved;

    Deletion(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
      var below = top.relativize(folder);
      if (below.getNameCount() > DEEP || below.toString().length() > LONG_PATH) {
        Files.move(folder, top.resolve(UUID.randomUUID().toString()));
        moved = true;
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!Files.isWritable(folder)) {
        folder.toFile().setWritable(true);
      }
      return FileVisitResult.CONTINUE;
    }

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
      if (!Files.isReadable(file) && file.toFile().setReadable(true) && file.toFile().setExecutable(true)) {
        delete(file);
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
      try {
        Files.deleteIfExists(left);
      } catch (DirectoryNotEmptyException e) {
        if (!moved) {
          throw e;
        }
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
