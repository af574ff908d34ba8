package site.run.recorder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * By which a run's JVM knows that the generator still lives: the generator holds the lock of a file in the
 * run's folder, and the system releases it when the generator ends, however it does.
 *
 * <p>No number of a process, so none that another process may have by then; nothing that the program
 * inherits.
 */
public final class Lifeline implements Closeable {

  private static final String NAME = "generator-lives";

  private final FileChannel file;

  private Lifeline(FileChannel file) {
    this.file = file;
  }

  /** The generator's end: it lives until this is closed. */
  public static Lifeline hold(Path folder) throws IOException {
    var part = folder.resolve(NAME + ".part");
    var file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    file.lock();
    Files.move(part, folder.resolve(NAME)); // whoever finds it finds it locked
    return new Lifeline(file);
  }

  /**
   * Whether nobody holds the other end any more; false where that was never held, or is not there to be
   * asked.
   */
  public static boolean isCut(Path folder) {
    try (var file = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE)) {
      return file.tryLock() != null;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
