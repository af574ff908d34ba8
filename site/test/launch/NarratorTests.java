package site.test.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What is said of tests while they run, and that a test alone is really alone. */
class NarratorTests {

  private static final String FILE = "site/test/launch/NarratorTests$Failing.java";

  /** Tests that fail; they are no tests of ours. */
  static class Failing {

    static int made;

    @Test
    void fails(TestInfo info) {
      throw new AssertionError();
    }

    @TestFactory
    Stream<DynamicTest> some() {
      return Stream.of("LostDeposit through jbang", "KeptDeposit: a break")
          .map(name -> DynamicTest.dynamicTest(name, () -> {
            made++;
            throw new AssertionError();
          }));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void failsFor(int number) {
      assertEquals(1, number);
    }
  }

  @Test
  void underWhatFailsStandsHowToTestItAlone() {
    assertEquals(List.of(
            "./build.sh test NarratorTests$Failing#fails --with browser",
            "./build.sh test NarratorTests$Failing#failsFor:2 --with browser",
            "./build.sh test NarratorTests$Failing#some:1 --with browser",
            "./build.sh test NarratorTests$Failing#some:2 --with browser"),
        alone(false));
  }

  @Test
  void aTestOfASnippetIsAloneByTheNameOfTheSnippet() {
    assertTrue(alone(true).containsAll(List.of(
        "./build.sh test NarratorTests$Failing#some --only LostDeposit --with browser",
        "./build.sh test NarratorTests$Failing#some --only KeptDeposit --with browser")),
        alone(true)::toString);
  }

  @Test
  void oneOfTheTestsThatAMethodMakesRunsWithoutTheOthers() throws NoSuchTest {
    Failing.made = 0;
    execute(new Costs(), new TestName(FILE, "some", 2).selector());
    assertEquals(1, Failing.made);
  }

  @Test
  void theSlowestTestsAndWhatAClassCostsAreTold() {
    var costs = new Costs();
    execute(costs, DiscoverySelectors.selectClass(Failing.class));
    var said = new ByteArrayOutputStream();
    costs.tell(new PrintStream(said, true));
    var lines = said.toString().lines().map(line -> line.replaceFirst("^ *-?[\\d.]+  ", "")).toList();
    assertTrue(lines.contains("NarratorTests$Failing#failsFor:2"), lines::toString);
    var cost = lines.stream().dropWhile(line -> !line.startsWith("processor time")).toList();
    assertTrue(cost.contains("NarratorTests$Failing"), lines::toString);
  }

  private static List<String> alone(boolean bySnippet) {
    var said = new ByteArrayOutputStream();
    execute(new Narrator(new PrintStream(said, true), _ -> bySnippet, " --with browser"),
        DiscoverySelectors.selectClass(Failing.class));
    return said.toString().lines().filter(line -> line.startsWith("    alone: "))
        .map(line -> line.substring("    alone: ".length())).sorted().toList();
  }

  private static void execute(TestExecutionListener listener, DiscoverySelector selector) {
    var request = LauncherDiscoveryRequestBuilder.request().selectors(selector).build();
    LauncherFactory.create().execute(request, listener);
  }
}
