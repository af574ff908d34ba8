package site.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Products of one kind that are kept from build to build, so that what has not changed need not be made
 * again. Each name has one entry, a file: a line with the kind, the version of its form, the key and the
 * digest of the bytes; then the bytes.
 *
 * <p>An entry with another key or version is absent, and so is one that is spoilt in any way: it is made
 * again, and the new one takes its place. Writing is whole or nothing, so several processes may use a store
 * at once.
 *
 * @param folder where the entries are, and nothing else
 * @param version of the form of the bytes, to be raised whenever they no longer mean the same to a reader
 */
public record Store(Path folder, String kind, int version) {

  /**
   * What is kept under that name.
   *
   * @param key of all that the entry depends on; without blanks and line feeds
   */
  public Optional<byte[]> find(String name, String key) {
    var file = folder.resolve(name);
    try {
      var entry = Files.readAllBytes(file);
      int end = 0;
      while (end < entry.length - 1 && entry[end] != '\n') {
        end++;
      }
      var bytes = Arrays.copyOfRange(entry, Math.min(end + 1, entry.length), entry.length);
      if (!Arrays.equals(header(key, bytes), Arrays.copyOf(entry, entry.length - bytes.length))) {
        return Optional.empty();
      }
      Unused.touch(file);
      return Optional.of(bytes);
    } catch (IOException absentOrUnreadable) {
      return Optional.empty();
    }
  }

  /** Keeps the bytes in place of all that was kept under that name before. */
  public void keep(String name, String key, byte[] bytes) {
    var header = header(key, bytes);
    var entry = Arrays.copyOf(header, header.length + bytes.length);
    System.arraycopy(bytes, 0, entry, header.length, bytes.length);
    try {
      AtomicFile.write(Folders.makeRoom(folder.resolve(name)), entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops what is kept under that name, if there is anything. */
  public void drop(String name) {
    Folders.delete(folder.resolve(name));
  }

  private byte[] header(String key, byte[] bytes) {
    return "%s %d %s %s\n".formatted(kind, version, key, Hash.of(bytes)).getBytes(StandardCharsets.UTF_8);
  }
}
