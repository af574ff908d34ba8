package site.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import site.base.AtomicFile;
import site.base.Folders;
import site.base.ProcessMark;

/** Removes what killed builds have left behind. */
final class Leftovers {

  /** How deep the generator writes below such a folder. */
  private static final int DEPTH = 3;

  private Leftovers() {}

  /**
   * To be called only while holding the lock of the book.
   *
   * @return what could not be removed
   */
  static List<Path> remove(Path book) {
    var found = new ArrayList<>(pages(book.resolve("site")));
    found.addAll(files(Path.of(System.getProperty("java.io.tmpdir")), 1,
        file -> name(file).startsWith(Folders.TEMPORARY) && ProcessMark.isOfDead(file)));
    found.addAll(files(book, 1, Leftovers::isPart));
    for (var folder : List.of("chapters", "snippets", "site/.cache")) {
      found.addAll(files(book.resolve(folder), DEPTH, Leftovers::isPart));
    }
    found.addAll(files(Common.home().resolve("site/.cache"), DEPTH, Leftovers::isPart));
    return found.stream().distinct().filter(file -> !isRemoved(file)).toList();
  }

  private static boolean isPart(Path file) {
    return name(file).contains(AtomicFile.PART) && ProcessMark.isOfDead(file);
  }

  /** Everything except the published folder; if there is none, a build has ended between two renames. */
  private static List<Path> pages(Path site) {
    var published = site.resolve("public");
    if (!Files.exists(published)) {
      return List.of();
    }
    return files(site, 1, file -> name(file).startsWith(".pages-") && !isSame(file, published));
  }

  private static boolean isSame(Path file, Path published) {
    try {
      return Files.exists(file) && Files.isSameFile(file, published) && !Files.isSymbolicLink(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, int depth, Predicate<Path> isMeant) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder, depth)) {
      return files.filter(isMeant).toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static boolean isRemoved(Path file) {
    try {
      Folders.delete(file);
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
