package site.run;

import java.nio.file.Path;
import java.util.List;
import site.book.Book;

/**
 * A program that is compiled and could be started: what the generator would do, to be compared with what
 * others do.
 *
 * @param compileOptions javac's, except for class path, target and sources
 * @param classes the folder of its classes and resources; a program meant not to compile has none
 * @param command the command that starts it
 */
public record Prepared(Program program, List<String> compileOptions, Path classes, List<String> command) {

  public Prepared {
    compileOptions = List.copyOf(compileOptions);
    command = List.copyOf(command);
  }

  /** Every snippet of the book that can be prepared, whatever else it needs of the machine; none is run. */
  public static List<Prepared> of(Book book, Options options) {
    var folder = book.folder().toAbsolutePath().normalize();
    var cache = folder.resolve("site/.cache");
    var caches = AotCaches.of(AgentJar.in(cache));
    var files = new FilesReadOnce();
    var programs = book.snippets().stream()
        .map(snippet -> JBang.program(folder, snippet, options.offline(), files))
        .filter(program -> program.problems().isEmpty()).toList();
    var compiled = Compiler.compile(programs, folder, Compiler.store(cache));
    return programs.stream().filter(program -> compiled.get(program).problems().isEmpty())
        .map(program -> prepared(program, compiled.get(program).classes(), caches)).toList();
  }

  private static Prepared prepared(Program program, Path classes, AotCaches caches) {
    return new Prepared(program, Javac.options(program), classes, Jvm.command(program, classes, caches));
  }
}
