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

/** Mutants that can stand in one book, to be compiled and run together: none breaks a file that another one has. */
final class MutantBook {

  private final Book whole;
  private final List<Mutant> mutants = new ArrayList<>();

  private MutantBook(Book whole) {
    this.whole = whole;
  }

  /** All of them in as few books as it takes to put each into the first one that has room for it. */
  static List<MutantBook> of(List<Mutant> mutants, Book whole) {
    var books = new ArrayList<MutantBook>();
    for (var mutant : mutants) {
      var room = books.stream().filter(book -> book.hasRoomFor(mutant)).findFirst().orElseGet(() -> {
        books.add(new MutantBook(whole));
        return books.getLast();
      });
      room.mutants.add(mutant);
    }
    return books;
  }

  List<Mutant> mutants() {
    return List.copyOf(mutants);
  }

  private boolean hasRoomFor(Mutant mutant) {
    return mutants.stream().noneMatch(other -> has(other, broken(mutant)) || has(mutant, broken(other)));
  }

  /** Whether it is made of that file. */
  private boolean has(Mutant mutant, Path file) {
    return files(snippet(mutant)).anyMatch(made -> FileSystems.getDefault().getPathMatcher("glob:" + made).matches(file));
  }

  private Path broken(Mutant mutant) {
    var own = Path.of(snippet(mutant).file());
    return mutant.file().isEmpty() ? own : own.resolveSibling(mutant.file()).normalize();
  }

  private Snippet snippet(Mutant mutant) {
    return whole.snippet(mutant.snippet()).orElseThrow(
        () -> new IllegalArgumentException("there is no snippet for the mutant " + mutant.name()));
  }

  /** What it is made of, relative to the book: {@code snippets/locks/LostDeposit.java}, {@code site/book/*.java}. */
  private static Stream<Path> files(Snippet snippet) {
    var own = Path.of(snippet.file());
    var files = snippet.header().files().stream().map(file -> file.replaceFirst("^.*=", ""));
    var others = Stream.concat(snippet.header().sources().stream(), files);
    return Stream.concat(Stream.of(own), others.map(file -> own.resolveSibling(file).normalize()));
  }

  /** The broken snippets, in the order of the mutants, in a folder that has whatever they are made of. */
  Book in(Path folder) throws IOException {
    var needed = new LinkedHashSet<Path>();
    mutants.forEach(mutant -> files(snippet(mutant)).forEach(file -> needed.add(file.getParent())));
    for (var part : needed) {
      TestFolders.copy(whole.folder().resolve(part), Files.createDirectories(folder.resolve(part)));
    }
    var snippets = new ArrayList<Snippet>();
    for (var mutant : mutants) {
      var file = folder.resolve(broken(mutant).toString());
      Files.writeString(file, mutant.in(Files.readString(file)));
      var snippet = snippet(mutant);
      snippets.add(new Snippet(snippet.name(), snippet.slug(), snippet.file(),
          Files.readAllLines(folder.resolve(snippet.file())), snippet.header(), snippet.body(), snippet.trace()));
    }
    return new Book(folder, List.of(), snippets, List.of());
  }
}
