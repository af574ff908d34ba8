import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file for the length of a run, its bytes 0, 1, 2 to 250 and again from 0. */
record Sample(Path path) implements AutoCloseable {

  static Sample of(int size) throws IOException {
    var sample = new Sample(Files.createTempFile("sample", ""));
    var bytes = new byte[size];
    for (int i = 0; i < Math.min(size, 251); i++) {
      bytes[i] = (byte) i;
    }
    for (int n = 251; n < size; n *= 2) {
      System.arraycopy(bytes, 0, bytes, n, Math.min(n, size - n));
    }
    Files.write(sample.path, bytes);
    return sample;
  }

  /** Whether it lies on a disk, and in a file system that tells how many bytes it reads from there. */
  boolean onDisk() throws IOException {
    return Set.of("ext4", "xfs").contains(Files.getFileStore(path).type());
  }

  FileChannel open() throws IOException {
    return FileChannel.open(path);
  }

  FileChannel openToWrite() throws IOException {
    return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
