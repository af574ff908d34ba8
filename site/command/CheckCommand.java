package site.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import site.read.BookReader;

/** Checks without running: the book as it is written, or cases of the trace language. */
@Command(name = "check", description = {
    "Check without running anything: chapters, snippets, traces and catalog, or cases of the trace language."})
final class CheckCommand implements Callable<Integer> {

  @Mixin Common common;

  @Option(names = "--cases", arity = "1..*", paramLabel = "FILE",
      description = "Give each case of these files its verdict, and say how many differ from theirs.")
  List<Path> cases = List.of();

  @Override
  public Integer call() throws IOException {
    if (!cases.isEmpty()) {
      return CaseFiles.run(cases, common.out());
    }
    var problems = BookReader.read(common.book()).problems();
    problems.forEach(common.err()::println);
    common.out().println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
    return problems.isEmpty() ? 0 : Common.PROBLEMS;
  }
}
