package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What can become of a file that is kept. */
public enum Spoiling {
  EMPTY, CUT, CUT_BY_A_BYTE, FLIPPED, LONGER, OTHER, GONE, FOLDER;

  public void spoil(Path file) throws IOException {
    var whole = Files.readAllBytes(file);
    switch (this) {
      case EMPTY -> Files.write(file, new byte[0]);
      case CUT -> Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      case CUT_BY_A_BYTE -> Files.write(file, Arrays.copyOf(whole, whole.length - 1));
      case FLIPPED -> Files.write(file, flipped(whole));
      case LONGER -> Files.writeString(file, "}", StandardOpenOption.APPEND);
      case OTHER -> Files.writeString(file, "{}");
      case GONE -> Files.delete(file);
      case FOLDER -> {
        Files.delete(file);
        Files.createFile(Files.createDirectory(file).resolve("in the way"));
      }
    }
  }

  private static byte[] flipped(byte[] whole) {
    var bytes = whole.clone();
    bytes[bytes.length * 2 / 3] ^= 1;
    return bytes;
  }
}
