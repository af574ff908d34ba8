package site.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import site.base.Problem;

/** Finds the symbolic links by which a book would show what is not in its folder. */
final class OutwardLinks {

  private static final List<String> PLACES = List.of("chapters", "snippets", CatalogReader.FILE);

  private OutwardLinks() {}

  /** A problem for each link that leads out of the book or is broken. */
  static List<Problem> problems(Path book) {
    var problems = new ArrayList<Problem>();
    for (var place : PLACES) {
      var top = book.resolve(place);
      if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
        links(top).forEach(link -> problem(book, link, problems));
      }
    }
    return problems;
  }

  private static List<Path> links(Path top) {
    try (var files = Files.walk(top)) {
      return files.filter(Files::isSymbolicLink).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void problem(Path book, Path link, List<Problem> problems) {
    var name = TextFile.name(book, link);
    try {
      if (!isInside(book, link)) {
        problems.add(new Problem(name, 0, "is a link that leads out of the book", "put a copy in its place"));
      }
    } catch (IOException dangling) {
      problems.add(new Problem(name, 0, "is a link that leads nowhere", "correct it, or remove it"));
    }
  }

  /** Whether the file lies in the book once all links have been followed. */
  static boolean isInside(Path book, Path file) throws IOException {
    return file.toRealPath().startsWith(book.toRealPath());
  }
}
