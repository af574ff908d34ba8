package site.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import site.base.Nearest;
import site.base.Problem;
import site.book.Book;
import site.book.Snippet;
import site.run.Progress;
import site.run.RuntimeOptions;

/** The options that every command takes. */
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
    var named = named();
    var folder = named == null ? home() : named.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "there is no folder " + folder + " (--book)");
    }
    return folder;
  }

  /** Shows what is being done: on standard error, in place if that is a terminal. */
  Progress progress(boolean quiet) {
    if (quiet) {
      return Progress.silent();
    }
    return System.console() != null && System.console().isTerminal()
        ? Progress.onTerminal(System.err) : Progress.inLines(System.err);
  }

  /** The book named after the name of the command, or before it. */
  private Path named() {
    var before = command.parent();
    return book == null && before != null ? before.findOption("--book").getValue() : book;
  }

  /** The book's folder, quoted for a shell. */
  private String quoted() {
    var folder = named().toString();
    return folder.matches("[\\w./:\\\\-]+") ? folder : "'" + folder + "'";
  }

  /** The book's snippet with that alias, name or file; reports it if there is none. */
  Optional<Snippet> snippet(Book book, String named) {
    var found = book.snippets().stream()
        .filter(it -> List.of(it.alias(), it.name(), it.file()).contains(named)).findFirst();
    if (found.isEmpty()) {
      var aliases = book.snippets().stream().map(Snippet::alias).toList();
      wrong("there is no snippet " + named + Nearest.hint(named, aliases), "./build.sh list shows them all");
    }
    return found;
  }

  /** What is wrong with the book as it is written, including options that no JVM takes. */
  static List<Problem> mistakes(Book book) throws InterruptedException {
    var mistakes = new ArrayList<>(book.problems());
    mistakes.addAll(RuntimeOptions.refused(book.folder(), book.snippets()));
    return mistakes;
  }

  PrintWriter out() {
    return VisibleWriter.to(command.commandLine().getOut());
  }

  PrintWriter err() {
    return VisibleWriter.to(command.commandLine().getErr());
  }

  /** A message in which the commands name this book, wherever it is. */
  String said(Object message) {
    return book().equals(home()) ? message.toString()
        : message.toString().replaceAll("\\./build\\.sh (?=[a-z-])",
            Matcher.quoteReplacement("./build.sh --book " + quoted() + " "));
  }

  /** Prints the message on standard error. */
  void say(Object message) {
    err().println(said(message));
  }

  /** Reports that a word of the command line is wrong, and returns the exit status. */
  int wrong(String what, String fix) {
    say(what + "\n    fix: " + fix);
    return WRONG_USE;
  }

  /** Reports everything that stops a build, and returns the exit status. */
  int stopped(List<Problem> problems) {
    problems.forEach(this::say);
    var before = Files.exists(book().resolve("site/public"))
        ? "the pages published before stay as they are" : "nothing was published";
    err().println(number(problems) + "; " + before);
    return PROBLEMS;
  }

  static String number(List<Problem> problems) {
    return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
  }
}
