package site.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command takes. */
final class Common {

  static final int PROBLEMS = 1;
  static final int WRONG_USE = 2;

  @Spec(Spec.Target.MIXEE) CommandSpec command;

  @Option(names = "--book", paramLabel = "DIR",
      description = "The book's folder, with chapters/ and snippets/. Default: this repository's own.")
  private Path book;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  /** The generator's own folder: where site/ is. */
  static Path home() {
    return Path.of(System.getProperty("interleave.home", "")).toAbsolutePath().normalize();
  }

  Path book() {
    var folder = book == null ? home() : book.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "there is no folder " + folder + " (--book)");
    }
    return folder;
  }

  /** Reports a wrong word of the command line on standard error. */
  int wrong(String what, String fix) {
    System.err.println(what + "\n    fix: " + fix);
    return WRONG_USE;
  }
}
