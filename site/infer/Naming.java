package site.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.infer.Bound.Scope;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.Part;
import site.trace.LinePattern.Plain;
import site.trace.Output;
import site.trace.Step;
import site.trace.Step.Interleaved;
import site.trace.Step.Lane;
import site.trace.Step.Printed;
import site.trace.Step.Repeat;

/** Names the placeholders of a draft, and asks the author about orders. */
final class Naming {

  /** A value seen in at least this many lines, always the same, is written as text. */
  private static final int SURE = 12;

  private final Evidence evidence;
  private final Set<String> taken;
  private final List<Bound> all = new ArrayList<>();
  private List<Bound> bound = new ArrayList<>();
  private Scope scope = Scope.WHOLE;
  private int line;
  /** In a {@code lane for}, whose lines are of several threads but in one run of one. */
  private boolean inLoop;

  record Named(List<Step> steps, List<Bound> bound) {}

  private Naming(Evidence evidence, Set<String> taken) {
    this.evidence = evidence;
    this.taken = taken;
  }

  /** @param taken names of placeholders that are in use, or must not be used */
  static Named of(List<Step> steps, Evidence evidence, Set<String> taken) {
    var naming = new Naming(evidence, new HashSet<>(taken));
    return new Named(naming.sequence(steps), List.copyOf(naming.all));
  }

  /** A sequence of steps. */
  private List<Step> sequence(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (beginsStretch(steps, i) && isOfSeveral(steps, i) || i > 0 && !inLoop && isHandedOn(steps, i)) {
        evidence.asked(Questions.PROMISED, steps.get(i));
      }
    }
    return each(steps);
  }

  private List<Step> each(List<Step> steps) {
    return steps.stream().map(this::named).toList();
  }

  private static boolean beginsStretch(List<Step> steps, int at) {
    return steps.get(at) instanceof Printed && (at == 0 || !(steps.get(at - 1) instanceof Printed));
  }

  /** Whether the lines up to the next block come from different threads. */
  private boolean isOfSeveral(List<Step> steps, int from) {
    var lines = steps.subList(from, steps.size()).stream().takeWhile(Printed.class::isInstance)
        .map(line -> evidence.seen((Printed) line)).toList();
    return IntStream.range(1, lines.size()).anyMatch(i -> isHandedOver(lines.get(i - 1), lines.get(i)));
  }

  /**
   * Whether threads change at the edge of a block. Threads that main starts and joins do not count: their
   * lines come after main's and before them in most programs.
   */
  private boolean isHandedOn(List<Step> steps, int at) {
    var before = others(steps.get(at - 1));
    var after = others(steps.get(at));
    boolean isEdge = !(steps.get(at - 1) instanceof Printed && steps.get(at) instanceof Printed);
    return isEdge && !before.isEmpty() && !after.isEmpty() && !(before.size() == 1 && before.equals(after));
  }

  private Set<String> others(Step step) {
    return evidence.seen(List.of(step)).map(RunEvent::thread)
        .filter(thread -> !thread.equals("main")).collect(Collectors.toSet());
  }

  private static boolean isHandedOver(List<RunEvent> before, List<RunEvent> after) {
    return IntStream.range(0, Math.min(before.size(), after.size())).anyMatch(i ->
        !before.get(i).thread().equals(after.get(i).thread()) && after.get(i).stream() == Output.OUT);
  }

  private Step named(Step step) {
    return switch (step) {
      case Printed line -> named(line);
      case Interleaved(var number, var lanes) ->
          new Interleaved(number, lanes.stream().map(this::named).toList());
      case Repeat repeat -> within(repeat.least() == repeat.most() ? Scope.COUNTED : Scope.ANY_NUMBER,
          () -> repeat.with(List.of(sequence(repeat.children()))));
      case Step.Maybe _, Step.Together _ -> step.with(step.parts().stream().map(this::sequence).toList());
      case Step.Gap _, Step.AnyOrder _, Step.OneOf _ ->
          step.with(step.parts().stream().map(this::each).toList());
    };
  }

  private Lane named(Lane lane) {
    if (lane.loop().isEmpty()) {
      return lane.with(lane.speaker().isEmpty() ? sequence(lane.children()) : each(lane.children()));
    }
    boolean outer = inLoop;
    inLoop = true;
    var named = within(Scope.COUNTED, () -> lane.with(sequence(lane.children())));
    inLoop = outer;
    return named;
  }

  /** Names within a scope of its own; inside a scope with any number of instances it has any number too. */
  private <T> T within(Scope inner, Supplier<T> naming) {
    var outerBound = bound;
    var outer = scope;
    bound = new ArrayList<>();
    scope = outer == Scope.ANY_NUMBER ? outer : inner;
    var named = naming.get();
    bound = outerBound;
    scope = outer;
    return named;
  }

  private Printed named(Printed step) {
    line++;
    var parts = new ArrayList<Part>();
    int column = 0;
    for (int i = 0; i < step.pattern().parts().size(); i++) {
      var part = step.pattern().parts().get(i);
      parts.add(part instanceof Hole hole && !hole.forgets() ? named(hole, column++, step, i) : part);
    }
    return new Printed(step.line(), step.stream(), LinePattern.of(parts));
  }

  private Part named(Hole hole, int column, Printed of, int at) {
    var seen = evidence.seen(of);
    var different = seen.stream().map(event -> event.values().get(column)).distinct().toList();
    if (different.size() == 1 && seen.size() >= SURE) {
      return new Literal(different.getFirst());
    }
    var values = values(column, seen);
    var same = bound.stream().filter(it -> different.size() > 1 && it.values().equals(values)).findFirst();
    if (same.isPresent()) {
      return new Hole(same.get().name(), Plain.UNTYPED, 0);
    }
    var name = fresh(hole.name());
    bound.add(new Bound(name, hole.type(), scope, line, text(of, at - 1), text(of, at + 1), values));
    all.add(bound.getLast());
    return new Hole(name, hole.type(), 0);
  }

  private static String text(Printed line, int at) {
    var parts = line.pattern().parts();
    return at >= 0 && at < parts.size() && parts.get(at) instanceof Literal(var text) ? text : "";
  }

  private static Map<String, String> values(int column, List<RunEvent> seen) {
    var counts = new HashMap<Integer, Integer>();
    var values = new TreeMap<String, String>();
    seen.forEach(event -> values.put(
        event.run() + " " + counts.merge(event.run(), 1, Integer::sum), event.values().get(column)));
    return values;
  }

  private String fresh(String name) {
    var fresh = name;
    for (int i = 2; !taken.add(fresh); i++) {
      fresh = name + i;
    }
    return fresh;
  }
}
