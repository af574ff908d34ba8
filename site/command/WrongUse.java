package site.command;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import site.base.Nearest;

/** The messages for a command line that is not understood. */
final class WrongUse {

  private WrongUse() {}

  /** Reports it in two lines, and returns the exit status. */
  static int report(ParameterException wrong, String... words) {
    var line = wrong.getCommandLine();
    var err = VisibleWriter.to(line.getErr());
    err.println(wrong instanceof UnmatchedArgumentException unmatched
        ? unknown(unmatched.getUnmatched(), line) : wrong.getMessage());
    err.println("    fix: " + line.getCommandSpec().qualifiedName() + " --help shows what there is");
    return Common.WRONG_USE;
  }

  private static String unknown(List<String> words, CommandLine line) {
    var word = words.getFirst();
    var known = word.startsWith("-") ? options(line) : commands(line);
    return "unknown " + (word.startsWith("-") ? "option " : known.isEmpty() ? "word " : "command ") + word
        + Nearest.hint(word, known);
  }

  private static Collection<String> options(CommandLine line) {
    return line.getCommandSpec().optionsMap().keySet();
  }

  /** The names of the commands, including those of build.sh itself. */
  private static Collection<String> commands(CommandLine line) {
    var commands = line.getSubcommands().keySet();
    return commands.isEmpty() ? commands : Stream.concat(commands.stream(), Stream.of("test", "jbang"))
        .toList();
  }
}
