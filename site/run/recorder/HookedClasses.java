package site.run.recorder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Classes with their hooks, kept beside the recorder, whose path changes whenever the hooks do: to put them
 * in takes longer than all else that a JVM does to start. Before the bytes of each stands their sum; what is
 * spoilt is made again.
 *
 * <p>No java.nio here: a class that is loaded to rewrite another one gets no hooks itself. So this is not the
 * generator's Store, but keeps its rules.
 */
record HookedClasses(File folder) {

  static HookedClasses besideRecorder() {
    return new HookedClasses(new File(JdkClasses.home() + "-hooked"));
  }

  /** The hooked form of these bytes; it is made if it is not there. */
  byte[] orMade(String name, byte[] bytes, Supplier<byte[]> making) {
    var file = new File(folder, name.replace('/', '.') + "-" + Long.toHexString(sum(bytes)));
    var kept = read(file);
    if (kept != null) {
      return kept;
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

  /** Null where nothing is kept, or it is spoilt. */
  private static byte[] read(File file) {
    if (!file.isFile()) {
      return null;
    }
    try (var from = new DataInputStream(new FileInputStream(file))) {
      var sum = from.readLong();
      var kept = from.readAllBytes();
      return sum(kept) == sum ? kept : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Others see all of it or nothing. Where nothing can be written, it is made anew each time. */
  private void keep(File file, byte[] made) {
    var fresh = new File(file.getPath() + "." + ProcessHandle.current().pid());
    folder.mkdirs();
    try (var to = new DataOutputStream(new FileOutputStream(fresh))) {
      to.writeLong(sum(made));
      to.write(made);
    } catch (IOException e) {
      fresh.delete();
      return;
    }
    if (!fresh.renameTo(file)) {
      fresh.delete();
    }
  }
}
