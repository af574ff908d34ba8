package site.trace.read;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import site.base.Nearest;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.Keyword;
import site.trace.Output;
import site.trace.Quantity;
import site.trace.Signal;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;

/** Reads how a run ends: exit 3, killed by SIGTERM, deadlock of ann, bob. */
final class EndingReader {

  private EndingReader() {}

  /** @throws Mistake */
  static Ends read(Entry entry, Keyword.Ending keyword, TraceProblems problems) {
    int line = entry.line();
    var rest = keyword.after(entry.text());
    return switch (keyword) {
      case EXIT ->
          new Clause.Exit(line, (int) number(rest, 0, 255, "an exit status is a number up to 255: exit 3"));
      case KILLED_BY -> new Clause.KilledBy(line, signal(rest));
      case THROWS -> thrown(line, rest, problems);
      case DEADLOCK -> new Clause.Deadlock(line, threads(rest.isEmpty() ? rest : ofThreads(rest)));
      case STUCK -> new Clause.Stuck(line, threads(rest));
      case STILL_RUNNING_AFTER -> new Clause.StillRunning(line, duration(rest));
    };
  }

  static long number(String text, long least, long most, String fix) {
    if (text.matches("[0-9]{1,9}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
      return Long.parseLong(text);
    }
    throw new Mistake("not a number that can stand here: " + (text.isEmpty() ? "nothing" : text), fix);
  }

  static Duration duration(String text) {
    if (!Quantity.looksLikeTime(text)) {
      throw new Mistake(
          "not a duration: " + (text.isEmpty() ? "nothing" : text),
              "write a number and ns, us, ms, s, min or h: 500 ms");
    }
    var nanos = Quantity.time(text).nanos();
    var whole = nanos.numerator().divide(nanos.denominator());
    if (whole.bitLength() > 63) {
      throw new Mistake("too long a duration: " + text, "write less than 200 years");
    }
    return Duration.ofNanos(whole.longValueExact());
  }

  private static String signal(String name) {
    if (!Signal.isKnown(name)) {
      var known = Arrays.stream(Signal.values()).map(Signal::name).toList();
      throw new Mistake(
          "unknown signal: " + name + Nearest.hint(name, known), "use one of " + String.join(", ", known));
    }
    return name;
  }

  private static Ends thrown(int line, String rest, TraceProblems problems) {
    int colon = rest.indexOf(": ");
    var type = colon < 0 ? rest : rest.substring(0, colon);
    if (type.isEmpty() || type.contains(" ") || type.endsWith(":")) {
      throw new Mistake("throws names an exception: " + rest,
          "write throws IllegalStateException: its message");
    }
    if (colon < 0) {
      return new Clause.Throws(line, type, Optional.empty());
    }
    var message = new Printed(line, Output.ERR, PatternReader.read(rest.substring(colon + 2)));
    return new Clause.Throws(line, type,
        Optional.of(NameScopes.alone(List.of(message), problems).getFirst().pattern()));
  }

  private static String ofThreads(String rest) {
    if (!rest.startsWith("of ") || rest.substring(3).isBlank()) {
      throw new Mistake("deadlock of what: " + rest, "write deadlock, or deadlock of ann, bob");
    }
    return rest.substring(3);
  }

  private static List<String> threads(String names) {
    if (names.isEmpty()) {
      return List.of();
    }
    var threads = Arrays.stream(names.split(",", -1)).map(String::strip).toList();
    if (threads.contains("")) {
      throw new Mistake("a thread without a name: " + names,
          "write the names with commas between them: ann, bob");
    }
    return threads;
  }
}
