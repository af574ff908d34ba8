package site.test;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import site.command.BuildCommand;

/** The generator as its user meets it: what it prints on both streams, and its exit status. */
@Reads("site/static/**")
public record BookRun(int status, String out, String err) {

  public static BookRun of(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var status = BuildCommand.commandLine()
        .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    return new BookRun(status, out.toString(), err.toString());
  }

  /** Builds the book of that folder. */
  public static BookRun build(Path book, String... args) {
    return of(Stream.concat(Stream.of("--book", book.toString()), Stream.of(args)).toArray(String[]::new));
  }

  /** A folder with all that is in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** A copy of a tiny book, in which a test may build. */
  public static Path copy(Path book, Path to) throws IOException {
    try (var walk = Files.walk(book)) {
      for (var file : walk.toList()) {
        var target = to.resolve(book.relativize(file).toString());
        if (!Files.isDirectory(target)) { // which may be filled already
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return to;
  }
}
