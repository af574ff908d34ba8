package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import site.book.Snippet;

/**
 * The files of a build's programs, each of which is read once: what is hashed, compiled and put on the
 * class path are the same bytes, whatever is edited meanwhile.
 */
final class FilesReadOnce {

  private final Map<Path, byte[]> read = new HashMap<>();

  /**
   * The contents of a program's files.
   *
   * @param own the snippet's own file, whose text is that of the book: it is also what pages show
   */
  Map<Path, byte[]> contents(Snippet snippet, Path own, Collection<Path> others) {
    var contents = new TreeMap<Path, byte[]>();
    others.forEach(file -> contents.put(file, read.computeIfAbsent(file, FilesReadOnce::read)));
    contents.put(own, snippet.text().getBytes(StandardCharsets.UTF_8));
    return contents;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
