package site.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import site.base.Problem;
import site.check.RecordedLines.Numbered;
import site.trace.Clause;
import site.trace.LinePattern.Hole;
import site.trace.Step.Printed;
import site.trace.Trace;

/** Every line of the second kind has an earlier line of the first kind of its own: bipartite matching. */
final class Befores {

  /** @param bindings the texts of the shared names, for each way in which the line matches */
  private record Candidate(Numbered printed, Set<List<String>> bindings) {
    int arrival() {
      return printed.arrival();
    }
  }

  private final List<Candidate> firsts;
  private final List<Candidate> seconds;

  /** The lines of the first kind, by the texts of the shared names with which they match. */
  private final Map<List<String>, List<Integer>> byBinding = new HashMap<>();

  /** How many of those lines, from the first on, are assigned; an assigned line is never freed. */
  private final Map<List<String>, Integer> given = new HashMap<>();

  /** For each line of the first kind, the line of the second kind that it is assigned to; -1: none. */
  private final int[] givenTo;

  /** The inverse: for each line of the second kind, its line of the first kind. */
  private final int[] has;

  private Befores(List<Candidate> firsts, List<Candidate> seconds) {
    this.firsts = firsts;
    this.seconds = seconds;
    this.givenTo = new int[firsts.size()];
    this.has = new int[seconds.size()];
    Arrays.fill(givenTo, -1);
    for (int i = 0; i < firsts.size(); i++) {
      for (var binding : firsts.get(i).bindings()) {
        byBinding.computeIfAbsent(binding, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  static Optional<Problem> broken(Trace trace, Clause.Before clause, List<Numbered> lines, Work work) {
    var shared = names(clause.first()).stream().filter(names(clause.second())::contains).toList();
    var befores = new Befores(
        candidates(clause.first(), shared, lines, work),
        candidates(clause.second(), shared, lines, work));
    return befores.unmatched().map(second -> new Problem(
        trace.file(), clause.line(), "a line came without its own earlier line",
        List.of(
            Wording.printed(second.printed().line(), second.arrival()),
            "before it " + clause.first().written() + befores.why(second)),
        Wording.fix(trace)));
  }

  private static List<String> names(Printed line) {
    return line.pattern().holes().stream().filter(hole -> !hole.forgets()).map(Hole::name)
        .distinct().toList();
  }

  private static List<Candidate> candidates(
      Printed kind, List<String> shared, List<Numbered> lines, Work work) {
    var matcher = FreePattern.matcher(kind.line(), kind.pattern(), shared);
    var candidates = new ArrayList<Candidate>();
    for (var printed : lines) {
      var line = printed.line();
      var bindings = new HashSet<List<String>>();
      if (line.stream() == kind.stream()) {
        matcher.match(line.text(), Bindings.EMPTY, work, env -> {
          var texts = new ArrayList<String>();
          for (int slot = 0; slot < shared.size(); slot++) {
            texts.add(env.text(slot));
          }
          bindings.add(texts);
        });
      }
      if (!bindings.isEmpty()) {
        candidates.add(new Candidate(printed, bindings));
      }
    }
    return candidates;
  }

  /** The first line of the second kind that no assignment can serve. */
  private Optional<Candidate> unmatched() {
    for (int second = 0; second < seconds.size(); second++) {
      if (!give(second)) {
        return Optional.of(seconds.get(second));
      }
    }
    return Optional.empty();
  }

  /** Finds a free line, or one whose owner can take another: the shortest augmenting path. */
  private boolean give(int second) {
    var asking = new ArrayDeque<>(List.of(second));
    var wantedBy = new HashMap<Integer, Integer>();
    while (!asking.isEmpty()) {
      int one = asking.remove();
      var free = free(one);
      if (free.isPresent()) {
        exchange(free.get(), one, second, wantedBy);
        return true;
      }
      for (int first : earlier(one)) {
        if (wantedBy.putIfAbsent(first, one) == null) {
          asking.add(givenTo[first]);
        }
      }
    }
    return false;
  }

  private void exchange(int free, int one, int second, Map<Integer, Integer> wantedBy) {
    int first = free;
    for (int owner = one; owner != second; owner = wantedBy.get(first)) {
      int left = has[owner];
      give(first, owner);
      first = left;
    }
    give(first, second);
  }

  private void give(int first, int second) {
    givenTo[first] = second;
    has[second] = first;
  }

  private Optional<Integer> free(int second) {
    for (var binding : seconds.get(second).bindings()) {
      var lines = byBinding.getOrDefault(binding, List.of());
      int next = given.getOrDefault(binding, 0);
      while (next < lines.size() && givenTo[lines.get(next)] >= 0) {
        next++;
      }
      given.put(binding, next);
      if (next < lines.size() && firsts.get(lines.get(next)).arrival() < seconds.get(second).arrival()) {
        return Optional.of(lines.get(next));
      }
    }
    return Optional.empty();
  }

  private List<Integer> earlier(int second) {
    return seconds.get(second).bindings().stream()
        .flatMap(binding -> byBinding.getOrDefault(binding, List.of()).stream())
        .filter(first -> firsts.get(first).arrival() < seconds.get(second).arrival())
        .toList();
  }

  private String why(Candidate second) {
    boolean any = firsts.stream().anyMatch(first -> first.arrival() < second.arrival()
        && first.bindings().stream().anyMatch(second.bindings()::contains));
    boolean later = firsts.stream().anyMatch(first -> first.arrival() > second.arrival()
        && first.bindings().stream().anyMatch(second.bindings()::contains));
    return any ? "   (there is one, and another line has it)"
        : later ? "   (it came later)" : "   (there is none)";
  }
}
