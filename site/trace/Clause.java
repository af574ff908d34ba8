package site.trace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a trace says of the run as a whole. */
public sealed interface Clause {

  /** Of the trace's file, from 1. */
  int line();

  /** May forbid a run whose lines the blocks allow. */
  sealed interface Restriction extends Clause {}

  record Before(int line, Step.Printed first, Step.Printed second) implements Restriction {}

  /** A clause that is true or false. */
  sealed interface Conditional extends Restriction {

    /** As the trace writes it. */
    String text();

    Expression condition();
  }

  record Always(int line, String text, Expression condition) implements Conditional {}

  record Never(int line, Step.Printed pattern) implements Restriction {}

  record Where(int line, String text, Expression condition) implements Conditional {}

  record Each(int line, String text, Expression condition) implements Conditional {}

  record StderrIgnored(int line) implements Clause {}

  record Timeout(int line, Duration limit) implements Clause {}

  /** @param share of the runs, in percent; empty: at least once */
  record Seen(int line, String name, Optional<Share> share) implements Clause {}

  record Share(Rational from, Rational to) {}

  /** How the run ends. */
  sealed interface Ends extends Clause {}

  record Exit(int line, int status) implements Ends {}

  record KilledBy(int line, String signal) implements Ends {}

  /** @param message empty: any message, or none */
  record Throws(int line, String type, Optional<LinePattern> message) implements Ends {}

  record DoesNotCompile(int line, List<Step> messages) implements Ends {
    public DoesNotCompile {
      messages = List.copyOf(messages);
    }
  }

  /** @param threads empty: whichever */
  record Deadlock(int line, List<String> threads) implements Ends {
    public Deadlock {
      threads = List.copyOf(threads);
    }
  }

  /** @param threads empty: whichever */
  record Stuck(int line, List<String> threads) implements Ends {
    public Stuck {
      threads = List.copyOf(threads);
    }
  }

  record StillRunning(int line, Duration after) implements Ends {}
}
