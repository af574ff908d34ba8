package site.test.check;

import java.lang.management.ManagementFactory;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.read.TraceReader;

/**
 * What it costs to decide traces of at most 100 lines that can be matched in very many ways, against 200
 * lines: in processor time, of the first check in this JVM too. The goal is 2 s for each.
 */
public final class AmbiguityBenchmark {

  private AmbiguityBenchmark() {}

  public static void main() {
    var worst = AmbiguousTrace.all().mapToDouble(AmbiguityBenchmark::measure).max().orElseThrow();
    System.out.printf("the slowest: %.2f s%n", worst);
  }

  private static double measure(AmbiguousTrace sample) {
    var read = TraceReader.read("Benchmark.trace", sample.trace());
    var threads = ManagementFactory.getThreadMXBean();
    var recording = Observed.run(sample.printed().toArray(String[]::new));
    long before = threads.getCurrentThreadCpuTime();
    var said = switch (TraceChecker.check(read.trace(), recording)) {
      case Verdict.Allowed _ -> "allowed";
      case Verdict.Rejected(var problem) -> problem.what();
    };
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    System.out.printf("%-55s %5.2f s  %s%n", sample.name(), seconds,
        read.problems().isEmpty() ? said : read.problems().getFirst());
    return seconds;
  }
}
