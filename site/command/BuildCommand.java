package site.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import site.base.AtHand;
import site.base.Problem;
import site.book.Book;
import site.book.Checked;
import site.book.Picture;
import site.book.Plot;
import site.book.Run;
import site.check.Plots;
import site.draw.Pictures;
import site.read.BookReader;
import site.run.Progress;
import site.run.Recordings;
import site.run.Stage;
import site.weave.Assets;
import site.weave.LinkChecker;
import site.weave.Publisher;

/** The whole job: read the book, run its snippets, check the runs, weave the pages, publish them. */
@Command(name = "./build.sh", sortOptions = false, subcommands = {
    RunCommand.class, AcceptCommand.class, NewCommand.class, CheckCommand.class, ListCommand.class,
    CleanCommand.class, DoctorCommand.class, HelpCommand.class},
    description = {"Build the book: run every snippet, check each run against its trace, weave the pages.",
        "Prints the page to open.%n"},
    footer = {"", "Besides:", "  test   Check everything that must be true (./build.sh test --help).",
        "  jbang  The jbang command, for a machine that has none.",
        "", "Exit status: 0 all is well, 1 the book has problems, 2 wrong use, 130 interrupted."})
public final class BuildCommand implements Callable<Integer> {

  private static final int SLOWEST = 3;

  @Mixin Common common;
  @Mixin BuildOptions options;

  public static CommandLine commandLine() {
    Locale.setDefault(Locale.ENGLISH); // all messages and pages are in English, with the digits 0 to 9
    return new CommandLine(new BuildCommand())
        .setExecutionStrategy(BuildCommand::execute)
        .setParameterExceptionHandler(WrongUse::report)
        .setExecutionExceptionHandler((failure, line, _) -> report(failure, line));
  }

  private static int report(Throwable failure, CommandLine line) {
    return Failures.report(failure, VisibleWriter.to(line.getErr()));
  }

  /** Rejects options of the build before the name of a command, where they would do nothing. */
  private static int execute(ParseResult parsed) {
    var before = parsed.matchedOptions().stream()
        .filter(option -> !option.usageHelp() && !option.longestName().equals("--book")).findFirst();
    if (parsed.hasSubcommand() && before.isPresent()) {
      throw new ParameterException(parsed.commandSpec().commandLine(), before.get().longestName()
          + " belongs to the build; options of " + parsed.subcommand().commandSpec().name()
              + " follow its name");
    }
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (Error ofTheJvm) { // picocli handles exceptions alone
      return report(ofTheJvm, parsed.commandSpec().commandLine());
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = common.book();
    try (var lock = BuildLock.of(folder)) {
      var unmet = lock.isHeld() ? Preconditions.unmet(folder) : List.of(BuildLock.refusal(folder));
      if (!unmet.isEmpty()) {
        return common.stopped(unmet);
      }
      Leftovers.remove(folder).forEach(leftover ->
          common.say(leftover
              + ": is left over from an earlier build, and cannot be removed\n    fix: remove it"));
      return built(folder);
    }
  }

  private int built(Path folder) throws IOException, InterruptedException {
    var progress = common.progress(options.quiet());
    int status;
    try (progress) {
      status = build(folder, progress);
    }
    if (options.timings()) {
      progress.timings().table().forEach(common.err()::println);
    }
    return status;
  }

  // tag::flow[]
  private int build(Path folder, Progress progress) throws IOException, InterruptedException {
    var clock = System.nanoTime();
    progress.stage(Stage.READING);
    var guard = BookGuard.of(folder);
    var book = BookReader.read(folder);
    var mistakes = Common.mistakes(book);
    if (!mistakes.isEmpty()) {
      return common.stopped(mistakes);
    }
    if (options.runAgain().isPresent()) {
      var again = common.snippet(book, options.runAgain().get());
      if (again.isEmpty()) {
        return Common.WRONG_USE;
      }
      Recordings.drop(folder, again.get());
    }
    var checked = CheckedRuns.of(book, options.forRunning(), progress);
    var wrong = Stream.concat(
        guard.changes(checked).stream(), checked.stream().flatMap(each -> each.problems().stream())).toList();
    if (!wrong.isEmpty()) {
      return common.stopped(wrong);
    }
    checked.stream().map(Checked::run).forEach(run -> keep(book, run));
    var problems = publish(book, checked, progress);
    if (!problems.isEmpty()) {
      return common.stopped(problems);
    }
    if (!options.quiet()) {
      progress.close();
      Summary.lines(book, checked, progress.slowest(SLOWEST), System.nanoTime() - clock)
          .forEach(common.err()::println);
    }
    common.out().println(site(book).resolve("index.html"));
    return 0;
  }
  // end::flow[]

  /** Keeps what was checked of a snippet that needs a large download, for later builds without it. */
  private static void keep(Book book, Run run) {
    if (run instanceof Run.Done(var snippet, var recordings) && snippet.trace().download().isPresent()) {
      Recordings.keep(book.folder(), snippet, recordings);
    }
  }

  /** Draws and weaves the pages, and publishes them if nothing is wrong with them. */
  private static List<Problem> publish(Book book, List<Checked> checked, Progress progress)
      throws IOException {
    var problems = new ArrayList<Problem>();
    progress.stage(Stage.DRAWING);
    var pictures = pictures(book, checked, Plots.of(book, checked, problems));
    var kept = KeptProducts.of(book.folder());
    pictures.addAll(kept.draw(book, problems));
    progress.stage(Stage.WEAVING);
    var woven = kept.weave(book, checked, pictures);
    progress.stage(Stage.PUBLISHING);
    var assets = Assets.of(book, Common.home().resolve("site/static"));
    problems.addAll(woven.problems());
    problems.addAll(LinkChecker.check(book, woven.pages(), assets.files().keySet()));
    if (problems.isEmpty()) {
      kept.keep(woven);
      Publisher.publish(woven.pages(), assets, site(book)).ifPresent(problems::add);
    }
    return problems;
  }

  /** The pictures of each snippet, then the charts. */
  private static List<Picture> pictures(Book book, List<Checked> checked, List<Plot> plots) {
    var pictures = new ArrayList<Picture>();
    checked.forEach(each -> pictures.addAll(
        AtHand.of(each.snippet().file(), () -> Pictures.draw(book, List.of(each), List.of()))));
    plots.forEach(plot -> pictures.addAll(
        AtHand.of(plot.chart().file(), () -> Pictures.draw(book, List.of(), List.of(plot)))));
    return pictures;
  }

  private static Path site(Book book) {
    return book.folder().resolve("site/public");
  }
}
