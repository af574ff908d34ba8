package site.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import site.base.Problem;
import site.book.Verdict;
import site.check.PlainOutput;
import site.check.TraceChecker;
import site.trace.read.TraceReader;

/** Checks what any program printed against a trace. */
public final class OutputCheck {

  private OutputCheck() {}

  /** Prints the problems, or one line if there are none. @return 0 if the trace allows the lines, else 1 */
  public static int run(Path file, BufferedReader output, Appendable out) throws IOException {
    var read = TraceReader.read(file.toString(), Files.readAllLines(file));
    var problems = read.problems().isEmpty() ? PlainOutput.lacking(read.trace()) : read.problems();
    if (problems.isEmpty()) {
      problems = switch (TraceChecker.check(read.trace(), PlainOutput.recording(output.lines().toList()))) {
        case Verdict.Allowed _ -> List.<Problem>of();
        case Verdict.Rejected(var problem) -> List.of(ofPlainOutput(problem));
      };
    }
    for (var problem : problems) {
      out.append(problem.toString()).append(System.lineSeparator());
    }
    if (problems.isEmpty()) {
      out.append("the trace allows it").append(System.lineSeparator());
    }
    return problems.isEmpty() ? 0 : 1;
  }

  /** Plain lines do not tell how the program ended, nor whether it is a snippet. */
  private static Problem ofPlainOutput(Problem problem) {
    var details = problem.details().stream().filter(detail -> !detail.startsWith("ended ")).toList();
    return new Problem(problem.file(), problem.line(), problem.what(), details,
        "correct the program, or its trace");
  }
}
