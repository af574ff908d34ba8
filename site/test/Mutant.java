package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.book.Book;
import site.book.Snippet;

/**
 * A deliberate break of a snippet.
 *
 * @param name "LostDeposit: bob adds before the barrier"
 * @param was lines of the snippet; they stand in it once
 * @param is what stands there instead
 * @param caught the lines of the trace of which one must catch it
 */
record Mutant(String name, String was, String is, List<String> caught) {

  String snippet() {
    return name.split(":", 2)[0];
  }

  /** All mutants of a folder's files: {@code === NAME}, {@code --- was}, {@code --- is}, {@code --- caught}. */
  static List<Mutant> in(Path folder) throws IOException {
    var mutants = new ArrayList<Mutant>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        for (var text : ("\n" + Files.readString(file)).split("\n=== ")) {
          if (!text.isBlank()) {
            mutants.add(of(text));
          }
        }
      }
    }
    return mutants;
  }

  private static Mutant of(String text) {
    var name = text.lines().findFirst().orElse("").strip();
    return new Mutant(name, part(text, "was"), part(text, "is"), part(text, "caught").strip().lines().toList());
  }

  /** The lines of a part, without the last line's end. */
  private static String part(String text, String part) {
    var lines = text.lines().dropWhile(line -> !line.equals("--- " + part)).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a mutant has was, is and caught: " + text);
    }
    return lines.stream().skip(1).takeWhile(line -> !line.startsWith("--- ")).collect(Collectors.joining("\n"));
  }

  /** A book of the broken snippet alone, in that folder, with what lies beside it and what it shares. */
  Book in(Book whole, Path folder) throws IOException {
    var snippet = whole.snippet(snippet()).orElseThrow(
        () -> new IllegalArgumentException("there is no snippet for the mutant " + name));
    var slug = Files.createDirectories(folder.resolve("snippets").resolve(snippet.slug()));
    BookRun.copy(whole.folder().resolve("snippets").resolve(snippet.slug()), slug);
    copyShared(snippet, whole.folder(), folder);
    var text = in(String.join("\n", snippet.source()) + "\n");
    Files.writeString(folder.resolve(snippet.file()), text);
    var broken = new Snippet(snippet.name(), snippet.slug(), snippet.file(), text.lines().toList(),
        snippet.header(), snippet.body(), snippet.trace());
    return new Book(folder, List.of(), List.of(broken), List.of());
  }

  /** Folders outside its own: {@code ../../site/book/*.java}, {@code LostDeposit.java=../locks/LostDeposit.java}. */
  private static void copyShared(Snippet snippet, Path from, Path to) throws IOException {
    var own = Path.of(snippet.file()).getParent();
    var files = snippet.header().files().stream().map(file -> file.replaceFirst("^.*=", ""));
    for (var file : Stream.concat(snippet.header().sources().stream(), files).toList()) {
      if (file.startsWith("../")) {
        var shared = own.resolve(file).normalize().getParent().toString();
        BookRun.copy(from.resolve(shared), Files.createDirectories(to.resolve(shared)));
      }
    }
  }

  /** The broken program. */
  String in(String source) {
    if (source.split(Pattern.quote(was), -1).length != 2) {
      throw new IllegalArgumentException(name + ": its lines do not stand once in the snippet:\n" + was);
    }
    return source.replace(was, is);
  }
}
