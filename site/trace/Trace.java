package site.trace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The promise: which runs of a snippet are right.
 *
 * @param file path relative to the book's folder
 * @param source its lines as written, comments included
 * @param clauses all but those that only say how the program is started
 */
public record Trace(String file, List<String> source, List<Step> steps, List<Clause> clauses, Start start) {

  /**
   * How the program is started, how often, and for how long.
   *
   * @param stdin lines given on standard input
   * @param childrenRecorded whether JVMs that the program starts are recorded too
   * @param stopAfter when the run is stopped ({@code still running after}); zero: it is not
   * @param runs how many runs a build checks
   */
  public record Start(
      List<String> args, List<String> stdin, Map<String, String> env, boolean alone, boolean childrenRecorded,
      List<Need> needs, Timeout timeout, Duration stopAfter, int runs) {

    public static final Start PLAIN =
        new Start(List.of(), List.of(), Map.of(), false, false, List.of(), Timeout.UNSAID, Duration.ZERO, 1);

    public Start {
      args = List.copyOf(args);
      stdin = List.copyOf(stdin);
      env = Map.copyOf(env);
      needs = List.copyOf(needs);
    }
  }

  /**
   * How long a run may take, from the start of its main.
   *
   * @param written whether the trace states it; a default limit grows with the load on the machine
   */
  public record Timeout(Duration limit, boolean written) {

    public static final Timeout UNSAID = new Timeout(Duration.ofSeconds(10), false);

    private static final int MOST = 10;

    /** The limit for a run whose threads were ready for this long while other programs had the processors. */
    public Duration limit(Duration starved) {
      var most = limit.multipliedBy(MOST);
      var grown = limit.plus(starved);
      return written ? limit : grown.compareTo(most) < 0 ? grown : most;
    }
  }

  /** What the machine must have: {@code linux}, {@code strace}, {@code 2 cpus}, {@code download 160 MB}. */
  public record Need(String text, int line) {}

  public Trace {
    source = List.copyOf(source);
    steps = List.copyOf(steps);
    clauses = List.copyOf(clauses);
  }

  /** The same promise, for a start with these arguments. */
  public Trace with(List<String> args) {
    return new Trace(file, source, steps, clauses, new Start(args, start.stdin, start.env, start.alone,
        start.childrenRecorded, start.needs, start.timeout, start.stopAfter, start.runs));
  }

  public Optional<Need> download() {
    return start.needs().stream().filter(n -> n.text().startsWith("download")).findFirst();
  }
}
