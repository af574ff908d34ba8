package site.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import site.book.Clause;
import site.book.Line;
import site.book.Pattern.Hole;
import site.book.Problem;
import site.book.Recording;
import site.book.Step.Printed;
import site.book.Trace;

/** Every line of a second kind has its own earlier line of a first kind: a matching in a graph of two sides. */
final class Befores {

  /** @param bindings the texts of the shared names, for each way in which the line matches */
  private record Candidate(int arrival, Set<List<String>> bindings) {}

  private final List<Candidate> firsts;
  private final List<Candidate> seconds;
  /** For each line of the first kind the line of the second kind that it is given to; -1: none. */
  private final int[] givenTo;

  private Befores(List<Candidate> firsts, List<Candidate> seconds) {
    this.firsts = firsts;
    this.seconds = seconds;
    this.givenTo = new int[firsts.size()];
    java.util.Arrays.fill(givenTo, -1);
  }

  static Optional<Problem> broken(Trace trace, Clause.Before clause, Recording recording) {
    var shared = names(clause.first()).stream().filter(names(clause.second())::contains).toList();
    var befores = new Befores(
        candidates(clause.first(), shared, recording), candidates(clause.second(), shared, recording));
    return befores.unmatched().map(second -> new Problem(
        trace.file(), clause.line(), "a line came without its own earlier line",
        List.of(
            Wording.printed(recording.lines().get(second.arrival()), second.arrival()),
            "before it " + clause.first().written() + befores.why(second)),
        Wording.fix(trace)));
  }

  private static List<String> names(Printed line) {
    return line.pattern().holes().stream().filter(hole -> !hole.forgets()).map(Hole::name).distinct().toList();
  }

  private static List<Candidate> candidates(Printed kind, List<String> shared, Recording recording) {
    var matcher = Loose.matcher(kind.pattern(), shared);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < recording.lines().size(); i++) {
      Line line = recording.lines().get(i);
      var bindings = new HashSet<List<String>>();
      if (line.stream() == kind.stream()) {
        matcher.match(line.text(), Env.EMPTY, env -> {
          var texts = new ArrayList<String>();
          for (int slot = 0; slot < shared.size(); slot++) {
            texts.add(env.text(slot));
          }
          bindings.add(texts);
        });
      }
      if (!bindings.isEmpty()) {
        candidates.add(new Candidate(i, bindings));
      }
    }
    return candidates;
  }

  /** The first line of the second kind for which there is no line left, however the others are matched. */
  private Optional<Candidate> unmatched() {
    for (int second = 0; second < seconds.size(); second++) {
      if (!give(second, new HashSet<>())) {
        return Optional.of(seconds.get(second));
      }
    }
    return Optional.empty();
  }

  /** Kuhn's augmenting paths. */
  private boolean give(int second, Set<Integer> tried) {
    for (int first = 0; first < firsts.size(); first++) {
      if (agree(first, second) && givenTo[first] < 0) {
        givenTo[first] = second;
        return true;
      }
    }
    for (int first = 0; first < firsts.size(); first++) {
      if (agree(first, second) && tried.add(first) && give(givenTo[first], tried)) {
        givenTo[first] = second;
        return true;
      }
    }
    return false;
  }

  private boolean agree(int first, int second) {
    var earlier = firsts.get(first);
    var later = seconds.get(second);
    return earlier.arrival() < later.arrival() && earlier.bindings().stream().anyMatch(later.bindings()::contains);
  }

  private String why(Candidate second) {
    boolean any = firsts.stream().anyMatch(first -> first.arrival() < second.arrival()
        && first.bindings().stream().anyMatch(second.bindings()::contains));
    boolean later = firsts.stream().anyMatch(first -> first.arrival() > second.arrival()
        && first.bindings().stream().anyMatch(second.bindings()::contains));
    return any ? "   (there is one, and another line has it)" : later ? "   (it came later)" : "   (there is none)";
  }
}
