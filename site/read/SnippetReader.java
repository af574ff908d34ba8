package site.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import site.base.Problem;
import site.book.Snippet;
import site.book.Snippet.Body;
import site.book.Snippet.Header;
import site.trace.Trace;
import site.trace.read.TraceReader;

/** Reads a snippet: its directives, its visible region and the trace beside it. */
final class SnippetReader {

  private static final String BEGIN = "// tag::body[]";
  private static final String END = "// end::body[]";

  private SnippetReader() {}

  static Snippet read(Path folder, Path file, List<Problem> problems) {
    var name = file.getFileName().toString().replaceFirst("\\.java$", "");
    var slug = file.getParent().getFileName().toString();
    var path = TextFile.name(folder, file);
    var source = TextFile.lines(folder, file, problems);
    FileNames.snippet(path, name, slug, problems);
    return new Snippet(
        name, slug, path, source,
        header(path, source, problems), body(path, source, problems),
        trace(folder, file, path, name, problems));
  }

  private static Header header(String path, List<String> source, List<Problem> problems) {
    var directives = Directives.read(path, source, problems);
    return new Header(
        String.join(" ", directives.values("DESCRIPTION")), directives.words("DEPS"),
        directives.words("SOURCES"), directives.words("FILES"),
        directives.words("COMPILE_OPTIONS", "JAVAC_OPTIONS"),
        directives.words("RUNTIME_OPTIONS", "JAVA_OPTIONS"), directives.has("PREVIEW"));
  }

  private static Body body(String path, List<String> source, List<Problem> problems) {
    int begin = source.indexOf(BEGIN);
    int end = source.indexOf(END);
    if (begin < 0 || end < begin) {
      problems.add(new Problem(
          path, 0, "nothing of it is marked to be shown",
          "put the lines " + BEGIN + " and " + END + " around the part a reader should see"));
      return new Body(1, source);
    }
    return new Body(begin + 2, source.subList(begin + 1, end));
  }

  private static Trace trace(Path folder, Path file, String path, String name, List<Problem> problems) {
    var trace = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.java$", ".trace"));
    var tracePath = TextFile.name(folder, trace);
    if (!Files.exists(trace)) {
      problems.add(new Problem(
          path, 0, "has no trace", "./build.sh accept " + name + " proposes one from runs; or write "
              + tracePath));
      return TraceReader.read(tracePath, List.of()).trace();
    }
    var read = TraceReader.read(tracePath, TextFile.lines(folder, trace, problems));
    problems.addAll(read.problems());
    return read.trace();
  }
}
