package site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Nearest;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.check.ExpectedNext.Next;
import site.check.RecordedLines.Numbered;
import site.trace.Clause;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/** What a message adds to the bare difference: which lines were allowed, and why this one was not. */
final class Notes {

  private static final int MOST_SHOWN = 6;
  private static final int MOST_COMPARED = 100;
  private static final int MOST_CHARACTERS = 300;

  private Notes() {}

  /** The lines that were allowed, those on the same stream if there are any, the most similar first. */
  static List<String> expected(ExpectedNext wanted, Line line) {
    var own = wanted.lines().stream().filter(next -> next.line().stream() == line.stream()).toList();
    return expected(own.isEmpty() ? List.copyOf(wanted.lines()) : own, Optional.of(line));
  }

  static List<String> expected(ExpectedNext wanted) {
    return expected(List.copyOf(wanted.lines()), Optional.empty());
  }

  private static List<String> expected(List<Next> lines, Optional<Line> printed) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var texts = Stream.concat(bySimilarity(lines.stream().limit(MOST_COMPARED), printed),
        lines.stream().skip(MOST_COMPARED))
        .map(Notes::shown).distinct().toList();
    var shown = texts.stream().limit(MOST_SHOWN).collect(Collectors.joining("  or  "));
    var details = new ArrayList<String>();
    details.add("expected  " + shown
        + (texts.size() > MOST_SHOWN ? "  or one of " + (texts.size() - MOST_SHOWN) + " more" : ""));
    var bindings = bindings(lines);
    if (!bindings.isEmpty()) {
      details.add("with      " + bindings);
    }
    return details;
  }

  private static Stream<Next> bySimilarity(Stream<Next> lines, Optional<Line> printed) {
    return lines.map(next ->
        Map.entry(printed.map(line -> edits(line.text(), next.line().shown())).orElse(0), next))
        .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }

  private static int edits(String printed, String expected) {
    return Nearest.edits(beginning(printed), beginning(expected));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
  }

  /** The number of different lines. */
  static int count(ExpectedNext wanted) {
    return (int) wanted.lines().stream().map(Notes::shown).distinct().count();
  }

  /** The line with the texts that its names are bound to. */
  private static String shown(Next next) {
    var line = next.line();
    var text = line.shown();
    for (var slot : line.stored()) {
      if (next.env().has(slot.number())) {
        var placeholder = "(?<!\\\\)<" + slot.name() + "(:[^>]*)?>";
        text = Pattern.compile(placeholder).matcher(text)
            .replaceAll(_ -> quoted(next.env().text(slot.number())));
      }
    }
    var stream = line.stream() == Output.ERR ? " (on standard error)" : "";
    return Wording.shown(text) + (line.thread().isEmpty() ? "" : " (thread " + line.thread() + ")") + stream;
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  /** Names with the same text in all the lines. */
  private static String bindings(List<Next> lines) {
    Map<String, LinkedHashSet<String>> texts = new TreeMap<>();
    for (var next : lines) {
      for (var slot : next.line().stored()) {
        if (next.env().has(slot.number())) {
          texts.computeIfAbsent(slot.name(), _ -> new LinkedHashSet<>()).add(next.env().text(slot.number()));
        }
      }
    }
    return texts.entrySet().stream()
        .filter(name -> name.getValue().size() == 1)
        .map(name -> name.getKey() + " = " + name.getValue().getFirst()).collect(Collectors.joining(", "));
  }

  /** Why the line is wrong although it looks right, or where it would have been right. */
  static List<String> about(
      Numbered printed, ExpectedNext wanted, Plan plan, Recording recording,
      List<State> furthest, Work work) {
    var line = printed.line();
    for (var next : wanted.lines()) {
      var node = next.line();
      boolean looksRight = node.matcher().matches(line.text(), work);
      if (looksRight && node.stream() != line.stream()) {
        return List.of("note      it is expected on " + Wording.stream(node.stream())
            + ", and came on " + Wording.stream(line.stream()));
      }
      if (looksRight && !node.thread().isEmpty() && !node.thread().equals(line.thread())) {
        return List.of("note      it is expected from thread " + node.thread()
            + ", and came from " + Wording.thread(line.thread()));
      }
    }
    var section = furthest.stream().map(state -> CriticalSections.open(state.term))
        .filter(open -> open > 0).findFirst();
    if (section.isPresent() && line.stream() == Output.OUT) {
      var notes = new ArrayList<>(List.of("note      the lines of `together` (line " + section.get()
          + ") come one after the other"));
      later(printed, wanted, recording, work).ifPresent(notes::add);
      return notes;
    }
    return elsewhere(printed, wanted, plan, recording, furthest, work);
  }

  private static List<String> elsewhere(
      Numbered printed, ExpectedNext wanted, Plan plan, Recording recording,
      List<State> furthest, Work work) {
    var notes = new ArrayList<String>();
    var candidates = plan.lines().stream()
        .filter(node -> node.stream() == printed.line().stream()
            && node.matcher().matches(printed.line().text(), work))
        .filter(node -> node.thread().isEmpty() || node.thread().equals(printed.line().thread()))
        .filter(node -> !wanted.lineNumbers().contains(node.line()))
        .toList();
    var taken = taken(furthest.getFirst());
    candidates.stream().filter(node -> !taken.containsKey(node)).findFirst().ifPresent(node -> {
      var before = Predecessor.of(plan.trace().steps(), node.line());
      notes.add("note      " + (before.isPresent() && node.line() > smallest(wanted)
          ? "this line is expected after `" + Wording.shown(before.get().pattern().text()) + "` (line "
              + before.get().line() + ")"
          : "the trace allows this line elsewhere: line " + node.line()));
    });
    if (notes.isEmpty()) {
      candidates.stream().filter(taken::containsKey).findFirst().ifPresent(node -> notes.add(
          "note      line " + node.line() + " of the trace allows it, and line " + (taken.get(node) + 1)
              + " of the run took that"));
    }
    later(printed, wanted, recording, work).ifPresent(notes::add);
    return notes;
  }

  /** The lines of the trace already matched, each with the last line of the run that matched it. */
  private static Map<Node, Integer> taken(State state) {
    var taken = new HashMap<Node, Integer>();
    for (var it = state; it.before != null; it = it.before) {
      taken.putIfAbsent(it.taken, it.arrival);
    }
    return taken;
  }

  private static int smallest(ExpectedNext wanted) {
    return wanted.lineNumbers().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
  }

  private static Optional<String> later(
      Numbered printed, ExpectedNext wanted, Recording recording, Work work) {
    if (wanted.lines().size() != 1) {
      return Optional.empty();
    }
    var next = wanted.lines().iterator().next();
    for (int i = printed.arrival() + 1; i < recording.lines().size(); i++) {
      var line = recording.lines().get(i);
      if (line.stream() == next.line().stream()
          && next.line().matcher().matches(line.text(), next.env(), work)) {
        return Optional.of("note      `" + line.text() + "` came later: line " + (i + 1) + " of the run");
      }
    }
    return Optional.empty();
  }

  static boolean saysErrors(Trace trace) {
    return Step.all(trace.steps()).stream()
        .anyMatch(step -> step instanceof Step.Printed line && line.stream() == Output.ERR);
  }

  static String fix(Trace trace, Line line) {
    boolean unsaid = line.stream() == Output.ERR && !saysErrors(trace);
    return unsaid
        ? "correct the snippet, or say what comes there: `! ` lines, or `stderr ignored`"
        : Wording.fix(trace);
  }

  /** If the trace does not say how the run ends, the clause that would. */
  static String fix(Trace trace, Ending ending) {
    boolean unsaid = trace.clauses().stream().noneMatch(Clause.Ends.class::isInstance)
        && Step.cases(trace.steps()).stream().allMatch(it -> it.ending().isEmpty());
    var clause = Wording.clause(ending);
    return unsaid && !clause.isEmpty() ? "correct the snippet, or say how it ends: " + clause
        : Wording.fix(trace);
  }
}
