package site.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import site.base.Nearest;
import site.base.Problem;
import site.book.Snippet;
import site.book.Snippet.Body;
import site.book.Snippet.Header;
import site.trace.Trace;
import site.trace.read.TraceReader;

/** Reads a snippet: its directives, its visible region and the trace beside it. */
final class SnippetReader {

  /** JBang's directives, from its documentation's "Script directives"; it ignores any other without a word. */
  private static final Set<String> DIRECTIVES = Set.of(
      "JAVA", "DEPS", "REPOS", "SOURCES", "FILES", "DESCRIPTION", "COMPILE_OPTIONS", "JAVAC_OPTIONS",
      "RUNTIME_OPTIONS", "JAVA_OPTIONS", "NATIVE_OPTIONS", "PREVIEW", "MAIN", "MODULE", "GAV", "DOCS",
      "CDS", "JAVAAGENT", "MANIFEST", "NOINTEGRATIONS");

  private static final Pattern DIRECTIVE = Pattern.compile("//([A-Z][A-Z_]*)(?:\\s+(.*))?");
  private static final String BEGIN = "// tag::body[]";
  private static final String END = "// end::body[]";

  private SnippetReader() {}

  static Snippet read(Path folder, Path file, List<Problem> problems) {
    var name = file.getFileName().toString().replaceFirst("\\.java$", "");
    var path = TextFile.name(folder, file);
    var source = TextFile.lines(folder, file, problems);
    if (!SourceVersion.isIdentifier(name)) {
      problems.add(new Problem(path, 0, "the file's name is no Java identifier", "rename it, in UpperCamelCase"));
    }
    return new Snippet(
        name, file.getParent().getFileName().toString(), path, source,
        header(path, source, problems), body(path, source, problems), trace(folder, file, path, name, problems));
  }

  private static Header header(String path, List<String> source, List<Problem> problems) {
    for (int i = 0; i < source.size(); i++) {
      var directive = DIRECTIVE.matcher(source.get(i));
      if (directive.matches() && !DIRECTIVES.contains(directive.group(1))) {
        problems.add(new Problem(
            path, i + 1, "unknown directive //" + directive.group(1)
                + Nearest.hint(directive.group(1), DIRECTIVES),
            "correct it, or put a blank behind // if it is a comment"));
      }
    }
    return new Header(
        String.join(" ", values(source, "DESCRIPTION")), words(source, "DEPS"), words(source, "SOURCES"),
        words(source, "FILES"), both(source, "COMPILE_OPTIONS", "JAVAC_OPTIONS"),
        both(source, "RUNTIME_OPTIONS", "JAVA_OPTIONS"), source.contains("//PREVIEW"));
  }

  private static List<String> both(List<String> source, String name, String oldName) {
    var words = new ArrayList<>(words(source, name));
    words.addAll(words(source, oldName));
    return words;
  }

  private static List<String> words(List<String> source, String name) {
    return values(source, name).stream().flatMap(Pattern.compile("\\s+")::splitAsStream).toList();
  }

  private static List<String> values(List<String> source, String name) {
    return source.stream().map(DIRECTIVE::matcher)
        .filter(d -> d.matches() && d.group(1).equals(name) && d.group(2) != null)
        .map(d -> d.group(2).strip()).toList();
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
          path, 0, "has no trace", "./build.sh accept " + name + " proposes one from runs; or write " + tracePath));
      return TraceReader.read(tracePath, List.of()).trace();
    }
    var read = TraceReader.read(tracePath, TextFile.lines(folder, trace, problems));
    problems.addAll(read.problems());
    return read.trace();
  }
}
