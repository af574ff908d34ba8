package site.test;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import site.book.Book;
import site.book.Snippet;

/**
 * Mutants that can stand in one book, to be compiled and run together: none breaks a file that another one
 * has.
 */
final class MutantBook {

  /**
   * A mutant and what it is made of, relative to the book.
   *
   * @param broken {@code snippets/selectors/lib/Wire.java}
   * @param files its own and those of its directives: {@code site/book/*.java}
   */
  private record Part(Mutant mutant, Snippet snippet, Path broken, List<Path> files) {

    static Part of(Mutant mutant, Book book) {
      var snippet = book.snippet(mutant.snippet()).orElseThrow(
          () -> new IllegalArgumentException("there is no snippet for the mutant " + mutant.name()));
      var own = Path.of(snippet.file());
      var broken = mutant.file().isEmpty() ? own : own.resolveSibling(mutant.file()).normalize();
      var copied = snippet.header().files().stream().map(file -> file.replaceFirst("^.*=", ""));
      var others = Stream.concat(snippet.header().sources().stream(), copied)
          .map(file -> own.resolveSibling(file).normalize());
      return new Part(mutant, snippet, broken, Stream.concat(Stream.of(own), others).toList());
    }

    boolean has(Path file) {
      return files.stream().anyMatch(made -> made.equals(file)
          || made.toString().contains("*")
          && FileSystems.getDefault().getPathMatcher("glob:" + made).matches(file));
    }
  }

  private final Path from;
  private final List<Part> parts = new ArrayList<>();

  private MutantBook(Path from) {
    this.from = from;
  }

  /** All of them in as few books as it takes to put each into the first one that has room for it. */
  static List<MutantBook> of(List<Mutant> mutants, Book whole) {
    var books = new ArrayList<MutantBook>();
    for (var mutant : mutants) {
      var part = Part.of(mutant, whole);
      var room = books.stream().filter(book -> book.hasRoomFor(part)).findFirst().orElseGet(() -> {
        books.add(new MutantBook(whole.folder()));
        return books.getLast();
      });
      room.parts.add(part);
    }
    return books;
  }

  private boolean hasRoomFor(Part part) {
    return parts.stream().noneMatch(other -> other.has(part.broken) || part.has(other.broken));
  }

  List<Mutant> mutants() {
    return parts.stream().map(Part::mutant).toList();
  }

  /** The broken snippets, in the order of the mutants, in a folder that has whatever they are made of. */
  Book in(Path folder) throws IOException {
    var needed = new LinkedHashSet<Path>();
    parts.forEach(part -> part.files.forEach(file -> needed.add(file.getParent())));
    for (var part : needed) {
      TestFolders.copy(from.resolve(part), Files.createDirectories(folder.resolve(part)));
    }
    var snippets = new ArrayList<Snippet>();
    for (var part : parts) {
      var file = folder.resolve(part.broken);
      Files.writeString(file, part.mutant.in(Files.readString(file)));
      var source = Files.readAllLines(folder.resolve(part.snippet.file()));
      snippets.add(new Snippet(part.snippet.name(), part.snippet.slug(), part.snippet.file(), source,
          part.snippet.header(), part.snippet.body(), part.snippet.trace()));
    }
    return new Book(folder, List.of(), snippets, List.of());
  }
}
