package site.run;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, in this process. */
final class Javac {

  /**
   * An error.
   *
   * @param file empty where it is about no file: a wrong option
   * @param line from 1; 0 where there is none
   * @param isDuplicate whether another file has a class of that name
   */
  record Complaint(Optional<Path> file, int line, int column, String message, boolean isDuplicate) {}

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private Javac() {}

  /**
   * Compiles programs with the same options, class path and {@code //SOURCES} in one run.
   *
   * @param folders where each program's classes go; written completely only if there is no error
   */
  static List<Complaint> compile(Map<Program, Path> folders) {
    var collector = new DiagnosticCollector<JavaFileObject>();
    try {
      run(folders, collector, Writer.nullWriter());
    } catch (IllegalArgumentException e) { // an option that javac does not know
      return List.of(new Complaint(Optional.empty(), 0, 0, e.getMessage(), false));
    }
    return collector.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR).map(Javac::complaint).toList();
  }

  /**
   * Compiles one program.
   *
   * @return what javac prints, with files named without their folders; empty if the program compiles
   */
  static List<String> messages(Program program, Path folder) {
    var printed = new StringWriter();
    if (run(Map.of(program, folder), null, printed)) {
      return List.of();
    }
    var text = printed.toString();
    for (var source : program.sources()) {
      text = text.replace(source.toString(), source.getFileName().toString());
    }
    return text.lines().toList();
  }

  private static boolean run(
      Map<Program, Path> folders, DiagnosticListener<JavaFileObject> listener, Writer printed) {
    var programs = List.copyOf(folders.keySet());
    var sources = new LinkedHashMap<Path, SourceFile>();
    programs.forEach(program -> program.sources().forEach(source ->
        sources.put(source, new SourceFile(source, program.contents().get(source)))));
    try (var files = COMPILER.getStandardFileManager(listener, Locale.ENGLISH, StandardCharsets.UTF_8);
        var outputs = new ClassOutputs(files, source -> folders.entrySet().stream()
            .filter(entry -> entry.getKey().sources().contains(source)).map(Map.Entry::getValue).toList())) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH,
          programs.getFirst().classPath().stream().map(Program.Jar::file).toList());
      return COMPILER.getTask(printed, outputs, listener, options(programs.getFirst()), null,
          sources.values()).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All options except class path, target and sources, in JBang's order. */
  static List<String> options(Program program) {
    var options = new ArrayList<String>();
    if (program.preview()) {
      options.addAll(List.of("--enable-preview", "-source", "" + Runtime.version().feature()));
    }
    options.addAll(program.compileOptions());
    return options;
  }

  private static Complaint complaint(Diagnostic<? extends JavaFileObject> diagnostic) {
    return new Complaint(
        Optional.ofNullable(diagnostic.getSource()).map(source -> Path.of(source.toUri())),
        (int) Math.max(0, diagnostic.getLineNumber()), (int) Math.max(0, diagnostic.getColumnNumber()),
        diagnostic.getMessage(Locale.ENGLISH), diagnostic.getCode().equals("compiler.err.duplicate.class"));
  }
}
