package site.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/**
 * A {@link Store} of folders, for products that other programs read as they are, so that there is no room for
 * a header. What would stand there is in the folder's name: NAME-KEY-DIGEST.
 *
 * @param folder where the entries are, and nothing else
 */
public record StoredFolders(Path folder) {

  private static final int SIGNS = 16;

  /** What is kept under that name. @param key a digest of all that the entry depends on */
  public Optional<Path> find(String name, String key) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var entries = entries(name + "-" + key.substring(0, SIGNS) + "-*")) {
      for (var entry : entries) {
        if (isWhole(entry)) {
          Unused.touch(entry);
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty folder in the store: to be filled and then kept, or deleted. */
  public Path fresh(String name) {
    try {
      var fresh = Folders.makeRoom(folder.resolve(name + AtomicFile.PART + ProcessMark.THIS + UUID.randomUUID()));
      return Files.createDirectory(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the fresh folder in place of all that was kept under that name before. @return its place */
  public Path keep(String name, String key, Path fresh) {
    try {
      var entry = folder.resolve(name + "-" + key.substring(0, SIGNS) + "-" + digest(fresh));
      try (var before = entries(name + "-*")) {
        for (var former : before) {
          if (!former.equals(entry) || !isWhole(entry)) {
            Folders.delete(former);
          }
        }
      }
      move(fresh, entry);
      return entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path fresh, Path entry) throws IOException {
    try {
      Files.move(fresh, entry, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!isWhole(entry)) { // else another process has made the same
        throw e;
      }
      Folders.delete(fresh);
    }
  }

  private DirectoryStream<Path> entries(String names) throws IOException {
    return Files.newDirectoryStream(folder, names);
  }

  private static boolean isWhole(Path entry) {
    try {
      return entry.toString().endsWith("-" + digest(entry));
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  /** Of all files with their names. */
  private static String digest(Path entry) throws IOException {
    var names = new ArrayList<String>();
    var contents = new ArrayList<byte[]>();
    try (var files = Files.walk(entry)) {
      for (var file : files.filter(it -> !Files.isDirectory(it)).sorted().toList()) {
        names.add(Folders.slashed(entry.relativize(file)));
        contents.add(Files.readAllBytes(file));
      }
    }
    return Hash.of(names, contents).substring(0, SIGNS);
  }
}
