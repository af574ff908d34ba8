package site.test.launch;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Says which class is being tested, what fails and how to test that alone, and what is skipped and why. */
final class Narrator implements TestExecutionListener {

  private final PrintStream out;
  private final Predicate<String> isBySnippet;
  private final String with;
  private final Map<String, Long> started = new ConcurrentHashMap<>();

  /**
   * @param isBySnippet whether the dynamic tests of the class of that name are about a snippet each
   * @param with the options in force that a test can depend on, each behind a blank
   */
  Narrator(PrintStream out, Predicate<String> isBySnippet, String with) {
    this.out = out;
    this.isBySnippet = isBySnippet;
    this.with = with;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    started.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    out.println("  skipped: " + test.getDisplayName() + ": " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      out.println("  FAILED: " + test.getDisplayName());
      out.println("    alone: ./build.sh test " + alone(test) + with);
    } else if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      executionSkipped(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
    }
    if (test.getUniqueIdObject().getLastSegment().getType().equals("class")) {
      var seconds = (System.nanoTime() - started.get(test.getUniqueId())) / 1e9;
      out.printf("%-40s %6.1f s%n", test.getDisplayName(), seconds);
    }
  }

  /** A number would not do for one about a snippet: such tests begin all at once. */
  private String alone(TestIdentifier test) {
    var name = TestName.of(test.getUniqueIdObject());
    return name.contains(":") && isBySnippet.test(name.replaceFirst("#.*", ""))
        ? name.replaceFirst(":.*", "") + " --only " + test.getDisplayName().replaceFirst("\\W.*", "") : name;
  }
}
