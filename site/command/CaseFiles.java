package site.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import site.base.Problem;
import site.book.Verdict;
import site.check.RunsChecker;
import site.check.TraceChecker;
import site.command.CaseFile.Case;
import site.command.CaseFile.Malformed;
import site.trace.read.TraceReader;

/** Reports what the checker says of conformance cases, and how many of them say otherwise. */
public final class CaseFiles {

  /** A verdict in the words of the case files. @param problem empty where nothing is wrong */
  private record Said(String verdict, List<Problem> problem) {}

  private CaseFiles() {}

  /**
   * A line for each case, and their number at the end.
   *
   * @return 0 if the checker gives every case its verdict, else 1
   */
  public static int run(List<Path> files, Appendable out) throws IOException {
    int cases = 0;
    int differing = 0;
    for (var file : files) {
      try {
        for (var it : cases(file)) {
          var said = say(it);
          boolean right = isRight(it.verdict(), said.verdict());
          out.append(it.name()).append(": ").append(said.verdict());
          out.append(right ? "\n" : "   (" + file + ":" + it.line() + " says " + it.verdict() + ")\n");
          cases++;
          differing += right ? 0 : 1;
        }
      } catch (Malformed malformed) {
        out.append(file + ":" + malformed.getMessage() + "\n");
        differing++;
      }
    }
    out.append(differing + " of " + cases + " cases differ from their verdict\n");
    return differing == 0 ? 0 : 1;
  }

  /** The message for each case that has one, as an author would read it. */
  public static String messages(Path file) throws IOException {
    var text = new StringBuilder();
    for (var it : cases(file)) {
      text.append("=== ").append(it.name()).append('\n');
      say(it).problem().forEach(problem -> text.append(problem).append('\n'));
    }
    return text.toString();
  }

  private static List<Case> cases(Path file) throws IOException {
    return CaseFile.read(lines(file), name -> traceOf(file, name));
  }

  /** The trace of a snippet of the book that the case file lies in. */
  private static Optional<List<String>> traceOf(Path file, String name) {
    var folder = file.toAbsolutePath().getParent();
    while (folder != null && !Files.isDirectory(folder.resolve("snippets"))) {
      folder = folder.getParent();
    }
    return folder == null ? Optional.empty() : traceIn(folder.resolve("snippets"), name);
  }

  private static Optional<List<String>> traceIn(Path snippets, String name) {
    try (var files = Files.find(snippets, 2, (path, _) -> path.endsWith(name + ".trace"))) {
      var trace = files.findFirst();
      return trace.isEmpty() ? Optional.empty() : Optional.of(lines(trace.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files.readAllLines would also break lines at a carriage return. */
  private static List<String> lines(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    return Arrays.asList((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
  }

  private static Said say(Case it) {
    var read = TraceReader.read("Case.trace", it.trace());
    if (!read.problems().isEmpty()) {
      return new Said("error " + read.problems().getFirst().line(), read.problems());
    }
    var verdicts = it.recordings().stream()
        .<Verdict>map(recording -> TraceChecker.check(read.trace(), recording)).toList();
    var problems = RunsChecker.problems(read.trace(), verdicts);
    if (problems.isEmpty()) {
      return new Said("in", problems);
    }
    int line = problems.getFirst().line();
    return new Said(line == 0 ? "out" : "out at " + line, problems);
  }

  /** Whether the verdicts agree; a line number that the case does not give is the checker's own choice. */
  private static boolean isRight(String wanted, String said) {
    return wanted.equals(said) || wanted.equals("out") && said.startsWith("out");
  }
}
