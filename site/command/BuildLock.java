package site.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import site.base.Problem;

/**
 * Keeps a second build out of a book's folder while the first is at work there.
 *
 * @param lock null where another process holds it
 */
record BuildLock(FileChannel file, FileLock lock) implements AutoCloseable {

  static BuildLock of(Path book) throws IOException {
    var cache = Files.createDirectories(book.resolve("site/.cache"));
    var file = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return new BuildLock(file, lock(file));
  }

  private static FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  boolean isHeld() {
    return lock != null;
  }

  static Problem refusal(Path book) {
    return new Problem(
        book.toString(), 0, "another build is at work in this folder", "wait until it has ended, or end it");
  }

  /** The system releases the lock when it closes the file, even if the process is killed. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
