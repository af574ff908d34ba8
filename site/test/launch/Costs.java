package site.test.launch;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import site.run.Timings;

/** How long each test takes, and how much of the processors each class of tests. */
final class Costs implements TestExecutionListener {

  private static final int SLOWEST = 10;

  /** What is a smaller part of the whole is told in one sum. */
  private static final double SMALL = 0.02;

  private final Map<UniqueId, Double> started = new ConcurrentHashMap<>();
  private final Map<UniqueId, Double> took = new ConcurrentHashMap<>();
  private final Map<UniqueId, Double> used = new ConcurrentHashMap<>();

  @Override
  public void executionStarted(TestIdentifier test) {
    started.put(test.getUniqueIdObject(), System.nanoTime() / 1e9);
    if (isClass(test.getUniqueIdObject())) {
      used.put(test.getUniqueIdObject(), -processorSeconds());
    }
  }

  /** Of what contains others, its own part counts: what a test factory does for all its tests. */
  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    var id = test.getUniqueIdObject();
    var seconds = System.nanoTime() / 1e9 - started.get(id);
    took.merge(id, seconds, Double::sum);
    test.getParentIdObject().ifPresent(parent -> took.merge(parent, -seconds, Double::sum));
    if (isClass(id)) {
      used.merge(id, processorSeconds(), Double::sum);
    }
  }

  private static double processorSeconds() {
    var now = Timings.now();
    return now.generator().plus(now.processes()).toNanos() / 1e9;
  }

  private static boolean isClass(UniqueId test) {
    return test.getLastSegment().getType().equals("class");
  }

  void tell(PrintStream out) {
    out.println("the slowest tests, in seconds:");
    sorted(took).filter(test -> !TestName.of(test.getKey()).isEmpty()).limit(SLOWEST)
        .forEach(test -> tell(out, test.getValue(), TestName.of(test.getKey())));
    out.println("processor time, in seconds, on Linux with that of child processes:");
    var small = SMALL * used.values().stream().mapToDouble(it -> it).sum();
    sorted(used).filter(test -> test.getValue() >= small)
        .forEach(test -> tell(out, test.getValue(), TestName.of(test.getKey())));
    var more = used.values().stream().filter(seconds -> seconds < small).toList();
    if (!more.isEmpty()) {
      tell(out, more.stream().mapToDouble(it -> it).sum(), more.size() + " more");
    }
  }

  private static Stream<Map.Entry<UniqueId, Double>> sorted(Map<UniqueId, Double> seconds) {
    return seconds.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()));
  }

  private static void tell(PrintStream out, double seconds, String what) {
    out.printf("%8.1f  %s%n", seconds, what);
  }
}
