package site.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import site.read.BookReader;

/** Checks without running: the book as it is written. */
@Command(name = "check", description = {
    "Check without running anything: chapters, snippets, traces and catalog."})
final class CheckCommand implements Callable<Integer> {

  @Mixin Common common;

  @Override
  public Integer call() {
    var problems = BookReader.read(common.book()).problems();
    problems.forEach(common.err()::println);
    common.out().println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
    return problems.isEmpty() ? 0 : Common.PROBLEMS;
  }
}
