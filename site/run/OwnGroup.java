package site.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts a program in a process group of its own, so that a signal that it sends to its whole group, as
 * {@code kill 0} does, does not reach the build.
 *
 * <p>A small command makes the group and becomes the program, with the same process ID: {@code setsid} on
 * Linux, or {@code perl}, which macOS has. Windows knows no such groups, and needs none.
 */
final class OwnGroup {

  private static final String PERL = "setpgrp; exec {$ARGV[0]} @ARGV";

  private static final List<String> PREFIX = found("setsid").map(List::of)
      .or(() -> found("perl").map(perl -> List.of(perl, "-e", PERL, "--"))).orElse(List.of());

  private OwnGroup() {}

  /**
   * The command that does this; the given one if the system cannot, or the program is not given by its path.
   */
  static List<String> of(List<String> command) {
    return Path.of(command.getFirst()).isAbsolute()
        ? Stream.concat(PREFIX.stream(), command.stream()).toList() : command;
  }

  private static Optional<String> found(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable).map(Path::toString).findFirst();
  }
}
