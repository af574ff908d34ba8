package site.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import site.read.BookReader;

/**
 * Checks without running: the book as it is written, lines that any program printed, or cases of the trace
 * language.
 */
@Command(name = "check", description = {
    "Check chapters, snippets, traces and catalog without running anything.",
    "With TRACE: check what any program printed, as in `program | ./build.sh check program.trace`."})
final class CheckCommand implements Callable<Integer> {

  @Mixin Common common;

  @Parameters(arity = "0..1", paramLabel = "TRACE", description = "Check standard input against this trace.")
  List<Path> trace = List.of();

  @Option(names = "--cases", arity = "1..*", paramLabel = "FILE",
      description = "Give each case of these files its verdict, and say how many differ from theirs.")
  List<Path> cases = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!cases.isEmpty()) {
      return flushed(CaseFiles.run(cases, common.out()));
    }
    if (!trace.isEmpty()) {
      if (!Files.isRegularFile(trace.getFirst())) {
        return common.wrong("there is no file " + trace.getFirst(),
            "name a trace: snippets/locks/LostDeposit.trace");
      }
      var output = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      return flushed(OutputCheck.run(trace.getFirst(), output, common.out()));
    }
    var problems = Common.mistakes(BookReader.read(common.book()));
    problems.forEach(common::say);
    common.out().println(problems.isEmpty() ? "no problems" : Common.number(problems));
    return problems.isEmpty() ? 0 : Common.PROBLEMS;
  }

  private int flushed(int status) {
    common.out().flush();
    return status;
  }
}
