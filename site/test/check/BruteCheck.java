package site.test.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import site.book.Line;
import site.test.check.BruteForce.Choice;
import site.test.check.BruteForce.Event;
import site.test.check.BruteForce.Scope;
import site.test.check.BruteForce.Word;
import site.trace.Clause;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Trace;

/** Whether some word of a trace is a recording, by trying all words and all bindings. */
final class BruteCheck {

  /** A name of one scope. */
  record Variable(int scope, String name) {}

  record Bound(String text, int arrival) {}

  private final Trace trace;
  private final List<Line> lines;
  private final List<List<Choice>> matches = new ArrayList<>();

  private BruteCheck(Trace trace, List<Line> lines) {
    this.trace = trace;
    this.lines = lines;
  }

  /** The names of the cases of the first match; empty if the recording is out. */
  static Optional<List<String>> check(Trace trace, List<Word> words, List<Line> lines) {
    var check = new BruteCheck(trace, lines);
    words.forEach(check::match);
    boolean forbidden = check.matches.stream()
        .anyMatch(choices -> choices.stream().anyMatch(Choice::forbidden));
    if (check.matches.isEmpty() || forbidden || !check.clausesHold()) {
      return Optional.empty();
    }
    return Optional.of(BruteForce.names(check.matches.stream()
        .reduce((a, b) -> BruteForce.precede(b, a) ? b : a).orElseThrow()));
  }

  private void match(Word word) {
    var order = new ArrayList<Integer>();
    var outs = arrivals(Output.OUT);
    var errs = arrivals(Output.ERR);
    int out = 0;
    int err = 0;
    for (var event : word.events()) {
      var left = event.stream() == Output.OUT ? outs : errs;
      int next = event.stream() == Output.OUT ? out++ : err++;
      if (next >= left.size()) {
        return;
      }
      order.add(left.get(next));
    }
    if (out == outs.size() && err == errs.size() && sectionsHold(word)) {
      bind(word, order, 0, new HashMap<>());
    }
  }

  private List<Integer> arrivals(Output stream) {
    var arrivals = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stream() == stream) {
        arrivals.add(i);
      }
    }
    return arrivals;
  }

  /** The lines of a critical section on standard output are neighbours there. */
  private static boolean sectionsHold(Word word) {
    var outs = word.events().stream().filter(event -> event.stream() == Output.OUT).toList();
    var sections = new HashSet<Integer>();
    outs.forEach(event -> sections.addAll(event.together()));
    return sections.stream().allMatch(section -> {
      var places = new ArrayList<Integer>();
      for (int i = 0; i < outs.size(); i++) {
        if (outs.get(i).together().contains(section)) {
          places.add(i);
        }
      }
      return places.getLast() - places.getFirst() == places.size() - 1;
    });
  }

  private void bind(Word word, List<Integer> order, int at, Map<Variable, Bound> bound) {
    if (at == word.events().size()) {
      if (new BruteConditions(trace, bound).hold(word)) {
        matches.add(word.choices());
      }
      return;
    }
    var event = word.events().get(at);
    int arrival = order.get(at);
    var line = lines.get(arrival);
    if (!event.threads().stream().allMatch(line.thread()::equals)) {
      return;
    }
    if (event.pattern().isEmpty()) {
      bind(word, order, at + 1, bound);
    } else {
      parts(event, event.pattern().get().parts(), line.text(), arrival, bound,
          more -> bind(word, order, at + 1, more));
    }
  }

  private static void parts(
      Event event, List<LinePattern.Part> parts, String text, int arrival, Map<Variable, Bound> bound,
          Consumer<Map<Variable, Bound>> found) {
    if (parts.isEmpty()) {
      if (text.isEmpty()) {
        found.accept(bound);
      }
      return;
    }
    var rest = parts.subList(1, parts.size());
    for (int end = 0; end <= text.length(); end++) {
      var piece = text.substring(0, end);
      var left = text.substring(end);
      switch (parts.getFirst()) {
        case LinePattern.Literal(var literal) when piece.equals(literal) ->
            parts(event, rest, left, arrival, bound, found);
        case LinePattern.LoopValue(var name) when piece.equals(loopValue(event, name)) ->
            parts(event, rest, left, arrival, bound, found);
        case LinePattern.Hole(var name, var type, var owner) when isOf(type, piece) -> {
          var variable = name.equals("_") ? null : new Variable(scope(event, owner).id(), name);
          if (variable == null || !bound.containsKey(variable)) {
            var more = new HashMap<>(bound);
            if (variable != null) {
              more.put(variable, new Bound(piece, arrival));
            }
            parts(event, rest, left, arrival, more, found);
          } else if (bound.get(variable).text().equals(piece)) {
            parts(event, rest, left, arrival, bound, found);
          }
        }
        case LinePattern.Part _ -> { }
      }
    }
  }

  private static String loopValue(Event event, String name) {
    return event.scopes().reversed().stream()
        .filter(scope -> scope.loop().filter(name::equals).isPresent()).findFirst().orElseThrow().value();
  }

  private static Scope scope(Event event, int owner) {
    return event.scopes().reversed().stream().filter(scope -> scope.line() == owner).findFirst()
        .orElseThrow();
  }

  private static boolean isOf(LinePattern.Type type, String text) {
    return switch (type) {
      case LinePattern.Plain.TEXT -> true;
      case LinePattern.Plain.UNTYPED -> !text.isEmpty() && !text.contains(" ");
      case LinePattern.Range _ -> text.equals("1") || text.equals("2");
      case LinePattern.Type other -> throw new IllegalArgumentException("not generated: " + other);
    };
  }

  private boolean clausesHold() {
    return trace.clauses().stream().allMatch(clause -> switch (clause) {
      case Clause.Never(_, var pattern) -> lines.stream().noneMatch(line ->
          line.stream() == pattern.stream() && line.text().equals(pattern.pattern().text()));
      case Clause.Before before -> given(before, 0, new HashSet<>());
      case Clause _ -> true;
    });
  }

  /** Tries every way to give each line of the second kind one of the first. */
  private boolean given(Clause.Before before, int second, HashSet<Integer> taken) {
    if (second == lines.size()) {
      return true;
    }
    var bindings = ownBindings(before.second().pattern(), lines.get(second));
    if (bindings.isEmpty()) {
      return given(before, second + 1, taken);
    }
    for (int first = 0; first < second; first++) {
      var earlier = ownBindings(before.first().pattern(), lines.get(first));
      boolean agree = earlier.stream().anyMatch(a -> bindings.stream().anyMatch(b ->
          a.entrySet().stream().allMatch(e ->
              !b.containsKey(e.getKey()) || b.get(e.getKey()).text().equals(e.getValue().text()))));
      if (agree && taken.add(first)) {
        if (given(before, second + 1, taken)) {
          return true;
        }
        taken.remove(first);
      }
    }
    return false;
  }

  private static List<Map<Variable, Bound>> ownBindings(LinePattern pattern, Line line) {
    var bindings = new ArrayList<Map<Variable, Bound>>();
    if (line.stream() == Output.OUT) {
      var event = new Event(
          Output.OUT, Optional.of(pattern), 0, List.of(),
          List.of(new Scope(0, 0, Optional.empty(), "")), List.of());
      parts(event, pattern.parts(), line.text(), 0, Map.of(), bindings::add);
    }
    return bindings;
  }
}
