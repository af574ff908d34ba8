package site.test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
}
