///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Everything that must be true: unit, book and site.
//DEPS org.junit.jupiter:junit-jupiter:6.1.3
//DEPS org.junit.platform:junit-platform-launcher:6.1.3
//SOURCES Site.java
//SOURCES test/*.java test/launch/*.java test/build/*.java test/read/*.java test/run/*.java test/check/*.java test/draw/*.java test/weave/*.java
//COMPILE_OPTIONS -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC
//RUNTIME_OPTIONS -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
package site;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import site.test.AcceptBench;
import site.test.BuildBench;
import site.test.Narrator;
import site.test.TraceBench;
import site.test.check.CheckBenchmark;
import site.test.run.TimelineBench;

/** Runs the tests, and closes with how many passed, failed and were skipped. */
@Command(name = "./build.sh test", mixinStandardHelpOptions = true,
    description = "Check everything that must be true: unit, book and site.")
public final class SiteTests implements Callable<Integer> {

  @Spec CommandSpec line;

  @Option(names = "--with", paramLabel = "download|browser", description = {
      "download: run the snippets that need a large download too.",
      "browser: look at the pages in Chromium too; its libraries (40 MB) are fetched for this alone."})
  List<String> with = List.of();

  @Option(names = "--only", paramLabel = "SNIPPET", split = ",",
      description = "Test or measure only these snippets, and their mutants: LostDeposit,KeptDeposit.")
  List<String> only = List.of();

  @Option(names = "--benchmark", paramLabel = "build|check|traces|timeline|accept", description = {
      "Print figures instead of testing.", "build: what a build costs, of 60 and of 600 programs; "
      + "check: how long long recordings take to be checked; "
      + "traces: how many of 50 runs, most of them disturbed, each trace allows; "
      + "timeline: what it costs to record a run, and to draw it; "
      + "accept: how good inferred traces are (takes long)."})
  String benchmark = "";

  @Parameters(paramLabel = "NAME", description = "Only test classes of these names: BookReaderTests.")
  List<String> names = List.of();

  public static void main(String... args) {
    System.exit(new CommandLine(new SiteTests()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    with.stream().filter(word -> !List.of("download", "browser").contains(word)).findFirst().ifPresent(word -> {
      throw new ParameterException(line.commandLine(), "--with takes download or browser, not " + word);
    });
    System.setProperty("interleave.with", String.join(",", with));
    System.setProperty("interleave.only", String.join(",", only));
    switch (benchmark) {
      case "" -> {
        return test();
      }
      case "build" -> BuildBench.main();
      case "check" -> CheckBenchmark.main();
      case "traces" -> TraceBench.main();
      case "timeline" -> TimelineBench.main();
      case "accept" -> AcceptBench.main();
      default -> throw new ParameterException(
          line.commandLine(), "--benchmark takes build, check, traces, timeline or accept, not " + benchmark);
    }
    return 0;
  }

  private int test() throws URISyntaxException {
    var own = Path.of(SiteTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var pattern = names.isEmpty() ? ".*Tests" : ".*\\.(" + String.join("|", names) + ")";
    var request = LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClasspathRoots(Set.of(own)))
        .filters(includeClassNamePatterns(pattern))
        .build();
    var summing = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summing, new Narrator());
    var summary = summing.getSummary();
    summary.printFailuresTo(new PrintWriter(System.out, true), 12);
    System.out.printf("%d passed, %d failed, %d skipped%n", summary.getTestsSucceededCount(),
        summary.getTotalFailureCount(), summary.getTestsSkippedCount() + summary.getTestsAbortedCount());
    if (summary.getTestsFoundCount() == 0) {
      System.err.println("there is no test class " + String.join(", ", names));
    }
    return summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0 ? 0 : 1;
  }
}
