package site.test;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Says on standard error which class is being tested, what fails, and what is skipped and why. */
public final class Narrator implements TestExecutionListener {

  private final Map<String, Long> started = new ConcurrentHashMap<>();

  @Override
  public void executionStarted(TestIdentifier test) {
    started.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    System.err.println("  skipped: " + test.getDisplayName() + ": " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      System.err.println("  FAILED: " + test.getDisplayName());
    } else if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      executionSkipped(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
    }
    if (isClass(test)) {
      var seconds = (System.nanoTime() - started.get(test.getUniqueId())) / 1e9;
      System.err.printf("%-40s %6.1f s%n", test.getDisplayName(), seconds);
    }
  }

  private static boolean isClass(TestIdentifier test) {
    return test.getUniqueIdObject().getLastSegment().getType().equals("class");
  }
}
