package site.test.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import site.test.Home;

/** Chooses tests, runs them, and closes with how many passed, failed and were skipped. */
public final class Launch {

  private static final int SHOWN_OF_A_STACK = 12;

  private Launch() {}

  /**
   * @param names of what is to be tested; none for all
   * @param changed whether what the uncommitted change cannot affect is left out
   * @param only the snippets to which tests of single snippets are limited; none for all
   * @return the exit status
   */
  public static int tests(List<String> names, boolean changed, List<String> only, List<String> with)
      throws IOException, NoSuchTest {
    var sources = Sources.in(Home.FOLDER);
    var changes = new Changes(Home.FOLDER);
    var choice = Choice.of(names, sources.tests(), only, new SnippetFinder(changes).all(),
        with.contains("browser"));
    if (changed) {
      choice = affected(choice, Affected.by(changes, sources));
      if (choice.tests().isEmpty()) {
        System.out.println("0 passed, 0 failed, 0 skipped");
        return 0;
      }
    }
    if (!choice.everySnippet()) {
      System.setProperty(Home.ONLY, String.join(",", choice.snippets()));
    }
    return run(choice, sources, with);
  }

  /** Says what it is and why. */
  private static Choice affected(Choice choice, List<Affected> affected) {
    System.err.print(affected.isEmpty() ? "nothing differs from the last commit\n" : "");
    affected.forEach(it -> System.err.println(choice.reason(it)));
    var part = choice.within(affected);
    if (!part.everySnippet()) {
      System.err.println("tests of single snippets: "
          + (part.snippets().isEmpty() ? "none" : "only " + String.join(", ", part.snippets())));
    }
    System.err.printf("left out: %d of %d%n", choice.tests().size() - part.tests().size(),
        choice.tests().size());
    return part;
  }

  private static int run(Choice choice, Sources sources, List<String> with) throws NoSuchTest {
    var selectors = new ArrayList<DiscoverySelector>();
    for (var test : choice.tests()) {
      selectors.add(test.selector());
    }
    var bySnippet = sources.tests().stream().filter(sources::isBySnippet).map(TestName::simple).toList();
    var words = with.stream().map(word -> " --with " + word).collect(Collectors.joining());
    var costs = new Costs();
    var summing = new SummaryGeneratingListener();
    LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectors).build(),
        new Narrator(System.err, bySnippet::contains, words), costs, summing);
    var summary = summing.getSummary();
    if (summary.getTestsFoundCount() == 0) {
      throw new NoSuchTest("there is no test of that number");
    }
    summary.printFailuresTo(new PrintWriter(System.out, true), SHOWN_OF_A_STACK);
    costs.tell(System.out);
    System.out.printf("%d passed, %d failed, %d skipped%n", summary.getTestsSucceededCount(),
        summary.getTotalFailureCount(), summary.getTestsSkippedCount() + summary.getTestsAbortedCount());
    return summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0 ? 0 : 1;
  }
}
