///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Everything that must be true: unit, book and site.
//DEPS org.junit.jupiter:junit-jupiter:6.1.3
//DEPS org.junit.platform:junit-platform-launcher:6.1.3
//SOURCES Site.java
//SOURCES test/*.java test/build/*.java test/read/*.java test/run/*.java test/check/*.java test/draw/*.java test/weave/*.java
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import site.test.Narrator;

/** Runs the tests, and closes with how many passed, failed and were skipped. */
@Command(name = "./build.sh test", mixinStandardHelpOptions = true,
    description = "Check everything that must be true: unit, book and site.")
public final class SiteTests implements Callable<Integer> {

  @Option(names = "--with", paramLabel = "download",
      description = "Run the snippets that need a large download too.")
  List<String> with = List.of();

  @Parameters(paramLabel = "CLASS", description = "Only test classes of these names: TraceReaderTests.")
  List<String> classes = List.of();

  public static void main(String... args) {
    System.exit(new CommandLine(new SiteTests()).execute(args));
  }

  @Override
  public Integer call() throws URISyntaxException {
    System.setProperty("interleave.with", String.join(",", with));
    var own = Path.of(SiteTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var pattern = classes.isEmpty() ? ".*Tests" : ".*\\.(" + String.join("|", classes) + ")";
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
    return summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0 ? 0 : 1;
  }
}
