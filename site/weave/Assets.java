package site.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import site.base.Folders;
import site.book.Book;
import site.book.Snippet;

/**
 * The files that are published beside the pages.
 *
 * @param files keyed by their path on the site, with forward slashes
 * @param texts the files that the book has read, published as they were read: what was run is what is shown
 */
public record Assets(SortedMap<String, Path> files, Map<String, String> texts) {

  /** The theme; every program with the files beside it, in the same layout; the chapters' own images. */
  public static Assets of(Book book, Path theme) {
    var files = new TreeMap<String, Path>();
    add(files, "static", theme);
    add(files, "code", book.folder().resolve("snippets"));
    add(files, "images", book.folder().resolve("chapters").resolve("images"));
    return new Assets(files, texts(book));
  }

  private static Map<String, String> texts(Book book) {
    var texts = new HashMap<String, String>();
    for (var snippet : book.snippets()) {
      texts.put(path(snippet), snippet.text());
    }
    return texts;
  }

  private static void add(SortedMap<String, Path> files, String name, Path folder) {
    regularFiles(folder)
        .forEach(file -> files.put(name + "/" + Folders.slashed(folder.relativize(file)), file));
  }

  private static List<Path> regularFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var walk = Files.walk(folder)) {
      return walk.filter(file -> Files.isRegularFile(file) && !isHidden(folder, file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    return ("/" + Folders.slashed(folder.relativize(file))).contains("/.");
  }

  /** The program's path on the site: code/locks/LostDeposit.java. */
  static String path(Snippet snippet) {
    return snippet.file().replaceFirst("^snippets/", "code/");
  }

  /** Paths of the files in the snippet's {@code //SOURCES} and {@code //FILES}, relative to its folder. */
  static List<String> beside(Book book, Snippet snippet) {
    var folder = book.folder().resolve(snippet.file()).getParent();
    return Stream.concat(
            snippet.header().sources().stream(),
            snippet.header().files().stream().map(file -> file.replaceFirst("^.*=", "")))
        .flatMap(pattern -> pattern.contains("*") ? matches(folder, pattern) : Stream.of(pattern))
        .filter(file -> !file.equals(snippet.name() + ".java")).distinct().toList();
  }

  private static Stream<String> matches(Path folder, String pattern) {
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return regularFiles(folder).stream()
        .map(folder::relativize).filter(matcher::matches).map(Folders::slashed);
  }
}
