package site.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import site.run.Limits;
import site.run.Options;

/** The options of the main job. */
final class BuildOptions {

  @Spec(Spec.Target.MIXEE) private CommandSpec command;

  @Option(names = "--fresh", arity = "0..1", paramLabel = "NAME", fallbackValue = "",
      description = "Run every snippet, also those that have not changed; --fresh=NAME: that one.")
  private Optional<String> fresh = Optional.empty();

  @Option(names = "--with", paramLabel = "download",
      description = "Run the snippets that need a large download too.")
  private List<String> with = List.of();

  @Option(names = "--jobs", paramLabel = "N",
      description = "How many snippets run at once. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--offline", description = "Use only libraries that have been fetched before.")
  private boolean offline;

  @Option(names = "--quiet", description = "Print problems and the page to open, nothing else.")
  private boolean quiet;

  @Option(names = "--timings", description = "Print how long each stage took, and its processor time.")
  private boolean timings;

  /** The snippet that is to be run again even though its recordings are still valid. */
  Optional<String> runAgain() {
    return fresh.filter(name -> !name.isEmpty());
  }

  boolean timings() {
    return timings;
  }

  boolean quiet() {
    return quiet;
  }

  Options forRunning() {
    for (var word : with) {
      if (!word.equals("download")) {
        throw new ParameterException(command.commandLine(), "--with takes download, not " + word);
      }
    }
    if (jobs < 1) {
      throw new ParameterException(command.commandLine(), "--jobs takes a number from 1, not " + jobs);
    }
    boolean all = fresh.filter(String::isEmpty).isPresent();
    return new Options(jobs, all, offline, with.contains("download"), Limits.USUAL);
  }
}
