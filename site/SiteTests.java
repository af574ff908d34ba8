///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Everything that must be true: unit, book and site.
//DEPS org.junit.jupiter:junit-jupiter:6.1.3
//DEPS org.junit.platform:junit-platform-launcher:6.1.3
//SOURCES Site.java
//SOURCES test/*.java test/launch/*.java test/build/*.java test/read/*.java
//SOURCES test/run/*.java test/check/*.java test/draw/*.java test/weave/*.java
//COMPILE_OPTIONS -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC
//RUNTIME_OPTIONS -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
package site;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import site.test.AcceptBench;
import site.test.BuildBench;
import site.test.Home;
import site.test.TraceBench;
import site.test.check.AmbiguityBenchmark;
import site.test.check.CheckBenchmark;
import site.test.launch.Launch;
import site.test.launch.NoSuchTest;
import site.test.run.TimelineBench;

/** The command line of the tests. */
@Command(name = "./build.sh test", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Check everything that must be true: unit, book and site. It ends with the slowest tests, "
        + "the processor time of each class of tests, and how many passed, failed and were skipped. Under each "
        + "test that fails stands the command that runs it alone.",
    footer = {"", "For example:",
        "  ./build.sh test --changed              what the change can affect",
        "  ./build.sh test --changed MutantTests  the same, of one class",
        "  ./build.sh test BuildTests#freshRunsAll",
        "  ./build.sh test GoldenTests#booksThatFailSayWhy:12",
        "  ./build.sh test SnippetTests MutantTests --only LostDeposit"})
public final class SiteTests implements Callable<Integer> {

  @Spec CommandSpec line;

  @Option(names = "--changed", description = {
      "Only what can be affected by what differs from the last commit, new files included: tests that use a "
      + "class that changed, or that say (@Reads) that they read a file that changed.",
      "A changed snippet, mention or mutant limits SnippetTests and MutantTests to its snippet.",
      "build.sh, what starts the tests, and a file that no test says it reads affect everything.",
      "With NAME or --only, both must hold."})
  boolean changed;

  @Option(names = "--with", paramLabel = "download|browser", description = {
      "download: run the snippets that need a large download too.",
      "browser: look at the pages in Chromium too; its libraries (40 MB) are fetched for this alone."})
  List<String> with = List.of();

  @Option(names = "--only", paramLabel = "SNIPPET", split = ",", description =
      "Of the tests of single snippets, SnippetTests and MutantTests, and of what is measured, only these: "
      + "LostDeposit,KeptDeposit. All other tests run as without; name the classes to leave them out.")
  List<String> only = List.of();

  @Option(names = "--every-way",
      description = "Run every snippet through the jbang command too, not only one of each kind;"
          + " before a release.")
  boolean everyWay;

  @Option(names = "--benchmark", paramLabel = "build|check|ambiguity|traces|timeline|accept", description = {
      "Print figures instead of testing.", "build: what a build costs, of 60 and of 600 programs; "
      + "check: how long long recordings take to be checked; "
      + "ambiguity: what it costs to decide traces that can be matched in very many ways; "
      + "traces: how many runs, most of them disturbed, each trace allows; "
      + "timeline: what it costs to record a run, and to draw it; "
      + "accept: how good inferred traces are (takes long)."})
  String benchmark = "";

  @Option(names = "--runs", paramLabel = "N",
      description = "With --benchmark traces: how many runs of each snippet. Default: ${DEFAULT-VALUE}.")
  int runs = 50;

  @Option(names = "--busy", paramLabel = "N",
      description = "With --benchmark traces: runs are undisturbed, but several at once beside N busy "
          + "processes. A trace that rejects one of them gives a false alarm on a busy machine.")
  int busy;

  @Parameters(paramLabel = "NAME", description = {"Only these tests: Class, Class#method,",
      "Class#method:N, the Nth that the method makes."})
  List<String> names = List.of();

  public static void main(String... args) {
    Locale.setDefault(Locale.ENGLISH);
    System.exit(new CommandLine(new SiteTests()).setParameterExceptionHandler(SiteTests::told).execute(args));
  }

  private static int told(ParameterException wrong, String... words) {
    System.err.println(wrong.getMessage());
    System.err.println("    fix: ./build.sh test --help shows what there is");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() throws Exception {
    with.stream().filter(word -> !List.of("download", "browser").contains(word)).findFirst()
        .ifPresent(word -> {
      throw new ParameterException(line.commandLine(), "--with takes download or browser, not " + word);
    });
    System.setProperty("interleave.with", String.join(",", with));
    if (!only.isEmpty()) {
      System.setProperty(Home.ONLY, String.join(",", only));
    }
    System.setProperty("interleave.every-way", String.valueOf(everyWay));
    switch (benchmark) {
      case "" -> {
        return test();
      }
      case "build" -> BuildBench.main();
      case "check" -> CheckBenchmark.main();
      case "ambiguity" -> AmbiguityBenchmark.main();
      case "traces" -> TraceBench.main(runs, busy);
      case "timeline" -> TimelineBench.main();
      case "accept" -> AcceptBench.main();
      default -> throw new ParameterException(
          line.commandLine(), "--benchmark takes build, check, ambiguity, traces, timeline or accept, not "
              + benchmark);
    }
    return 0;
  }

  private int test() throws Exception {
    try {
      return Launch.tests(names, changed, only, with);
    } catch (NoSuchTest e) {
      throw new ParameterException(line.commandLine(), e.getMessage());
    }
  }
}
