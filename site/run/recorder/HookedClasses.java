package site.run.recorder;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Classes with their hooks, kept beside the recorder, whose path is another one wherever the hooks are others: to put
 * them in takes longer than all else that a JVM does to start.
 *
 * <p>No java.nio here: a class that is loaded to rewrite another one gets no hooks itself.
 */
record HookedClasses(File folder) {

  static HookedClasses besideRecorder() {
    return new HookedClasses(new File(JdkClasses.home() + "-hooked"));
  }

  /** That of these bytes; it is made if it is not there. */
  byte[] orMade(String name, byte[] bytes, Supplier<byte[]> making) {
    var file = new File(folder, name.replace('/', '.') + "-" + Long.toHexString(sum(bytes)) + ".class");
    if (file.exists()) {
      return read(file);
    }
    var made = making.get();
    keep(file, made);
    return made;
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue() << 24 | bytes.length;
  }

  private static byte[] read(File file) {
    try (var from = new FileInputStream(file)) {
      return from.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Others see all of it or nothing. Where nothing can be written, it is made anew each time. */
  private void keep(File file, byte[] made) {
    var fresh = new File(file.getPath() + "." + ProcessHandle.current().pid());
    folder.mkdirs();
    try (var to = new FileOutputStream(fresh)) {
      to.write(made);
    } catch (IOException e) {
      return;
    }
    fresh.renameTo(file);
  }
}
