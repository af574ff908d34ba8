package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Recording;
import site.trace.Clause;
import site.trace.Clause.DoesNotCompile;
import site.trace.Clause.Each;
import site.trace.Clause.Ends;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.LoopValue;
import site.trace.LinePattern.Part;
import site.trace.Step;
import site.trace.Step.Lane;
import site.trace.Step.Printed;
import site.trace.Trace;

/** Prepares a trace for matching: unrolls loops, numbers names, attaches conditions to deciding lines. */
final class Planner {

  private final Trace trace;
  private final List<Step> steps;
  private final Slots slots;
  private final boolean chooses;

  private Planner(Trace trace) {
    this.trace = trace;
    this.steps = endings().filter(DoesNotCompile.class::isInstance)
        .map(ending -> ((DoesNotCompile) ending).messages()).findFirst().orElse(trace.steps());
    this.slots = new Slots(steps, trace);
    this.chooses = Step.cases(steps).stream().anyMatch(it -> !it.name().isEmpty());
  }

  private Stream<Ends> endings() {
    return trace.clauses().stream().filter(Ends.class::isInstance).map(Ends.class::cast);
  }

  /** @param recording gives the duration of the run */
  static Plan plan(Trace trace, Recording recording) {
    return new Planner(trace).plan(recording);
  }

  private Plan plan(Recording recording) {
    var wheres = Wheres.of(trace, slots, recording);
    var top = top(Context.none(wheres.checks()));
    return new Plan(trace, top, slots.scope(0), wheres.scalars(), wheres.atEnd(), chooses);
  }

  /** The steps and the end of the run; a last `one of` with endings has the end in its cases. */
  private Node top(Context around) {
    var end = new Node.End(
        endings().findFirst().map(Clause::line).orElse(0), endings().findFirst().stream().toList());
    boolean inCases = !steps.isEmpty() && steps.getLast() instanceof Step.OneOf(_, var cases)
        && cases.stream().anyMatch(it -> it.ending().isPresent());
    if (!inCases) {
      return sequence(steps, around, List.of(end));
    }
    var last = (Step.OneOf) steps.getLast();
    var choice = choice(last, around, it ->
        List.of(it.ending().<Node.End>map(own -> new Node.End(own.line(), List.of(own))).orElse(end)));
    return sequence(steps.subList(0, steps.size() - 1), around, List.of(choice));
  }

  private Node.Seq sequence(List<Step> steps, Context around, List<? extends Node> after) {
    var items = new ArrayList<Node>();
    steps.forEach(step -> items.add(node(step, around)));
    var dead = new ArrayList<>(slots.dead(steps.stream().map(Planner::lines).toList()));
    after.forEach(node -> {
      items.add(node);
      dead.add(List.of());
    });
    return new Node.Seq(List.copyOf(items), List.copyOf(dead), items.stream().anyMatch(Node::chooses));
  }

  private Node.Seq sequence(List<Step> steps, Context around) {
    return sequence(steps, around, List.of());
  }

  private static Set<Integer> lines(Step step) {
    return Step.all(List.of(step)).stream().map(Step::line).collect(Collectors.toSet());
  }

  private Node node(Step step, Context around) {
    return switch (step) {
      case Printed line -> printed(line, around);
      case Step.Gap(var line, var stream) -> new Node.Gap(line, stream);
      case Step.AnyOrder(var line, var children) -> any(line, children, around);
      case Step.Interleaved interleaved -> lanes(interleaved, around);
      case Step.OneOf oneOf -> choice(oneOf, around, _ -> List.of());
      case Step.Repeat repeat -> repeat(repeat, around);
      case Step.Maybe(var line, var children) -> new Node.Maybe(line, sequence(children, around));
      case Step.Together(var line, var children) -> new Node.Together(line, sequence(children, around));
    };
  }

  private Node.Repeat repeat(Step.Repeat repeat, Context around) {
    int line = repeat.line();
    var checks = checks(around.in(line, List.of()), line);
    var steady = around.isSteady() && Step.all(repeat.children()).stream()
        .noneMatch(step -> step instanceof Step.Interleaved || step instanceof Step.AnyOrder);
    var body = sequence(repeat.children(), around.in(line, checks));
    return new Node.Repeat(line, repeat.least(), repeat.most(), slots.scope(line), body, steady);
  }

  private Node.Choice choice(
      Step.OneOf oneOf, Context around, Function<Step.Case, List<Node.End>> endings) {
    var alternatives = oneOf.cases().stream()
        .map(it -> new Node.Alternative(
            it.line(), it.name(), it.grade() == Step.Grade.FORBIDDEN,
                sequence(it.children(), around, endings.apply(it))))
        .toList();
    return new Node.Choice(oneOf.line(), alternatives, chooses);
  }

  private Node.Any any(int line, List<Step> children, Context around) {
    var nodes = children.stream().map(child -> node(child, around.unsteady())).toList();
    var alike = IntStream.range(0, nodes.size())
        .map(i -> IntStream.range(0, i).filter(j -> alike(nodes.get(i), nodes.get(j))).findFirst().orElse(i))
        .boxed().toList();
    return new Node.Any(line, nodes, alike, nodes.stream().anyMatch(Node::chooses));
  }

  /** Whether lines match the same texts and bind nothing that is used. */
  private static boolean alike(Node one, Node other) {
    return one instanceof Node.Printed a && other instanceof Node.Printed b
        && a.stream() == b.stream() && a.matcher().parts().equals(b.matcher().parts());
  }

  private Node.Lanes lanes(Step.Interleaved interleaved, Context around) {
    var lanes = new ArrayList<Node>();
    for (var lane : interleaved.lanes()) {
      boolean same = lane.loop().isPresent() && !usesLoop(lane);
      if (same) {
        var one = lane(lane, 0, around);
        lane.loop().get().values().forEach(_ -> lanes.add(one));
      } else {
        int count = lane.loop().map(loop -> loop.values().size()).orElse(1);
        IntStream.range(0, count).forEach(value -> lanes.add(lane(lane, value, around)));
      }
    }
    boolean critical = Step.all(List.of(interleaved)).stream().anyMatch(Step.Together.class::isInstance);
    return new Node.Lanes(
        interleaved.line(), List.copyOf(lanes), interchangeable(lanes), critical,
        lanes.stream().anyMatch(Node::chooses));
  }

  private static List<Integer> interchangeable(List<Node> lanes) {
    return IntStream.range(0, lanes.size()).map(i -> lanes.get(i).chooses() ? i : lanes.indexOf(lanes.get(i)))
        .boxed().toList();
  }

  private boolean usesLoop(Lane lane) {
    var name = lane.loop().orElseThrow().name();
    return lane.thread().contains("<")
        || Step.all(lane.children()).stream().anyMatch(step -> step instanceof Printed line
            && line.pattern().parts().contains(new LoopValue(name)))
        || nestedThreads(lane).anyMatch(thread -> thread.contains("<"))
        || trace.clauses().stream()
            .anyMatch(clause -> clause instanceof Each each && each.condition().names().contains(name));
  }

  private static Stream<String> nestedThreads(Lane lane) {
    return Step.all(lane.children()).stream()
        .filter(Step.Interleaved.class::isInstance)
        .flatMap(step -> ((Step.Interleaved) step).lanes().stream())
        .map(Lane::thread);
  }

  private Node.Lane lane(Lane lane, int value, Context around) {
    if (lane.loop().isEmpty()) {
      var inside = around.unsteady().by(lane.thread());
      return new Node.Lane(lane.line(), lane.thread(), Scope.NONE, sequence(lane.children(), inside));
    }
    var loop = lane.loop().get();
    var text = loop.values().get(value);
    var thread = lane.thread().replace("<" + loop.name() + ">", text);
    var inside = around.unsteady().by(thread)
        .in(lane.line(), loop.name(), text, loop.quantities().get(value));
    var body = sequence(lane.children(), inside.with(checks(inside, lane.line())));
    return new Node.Lane(lane.line(), thread, slots.scope(lane.line()), body);
  }

  /** The `each` clauses that can be checked in the scope of this block. */
  private List<Check> checks(Context inside, int scope) {
    var checks = new ArrayList<Check>();
    for (var clause : trace.clauses()) {
      if (clause instanceof Each each) {
        inside.resolve(each, slots, scope).ifPresent(checks::add);
      }
    }
    return checks;
  }

  private Node.Printed printed(Printed line, Context around) {
    var mentioned = line.pattern().holes().stream().filter(hole -> !hole.forgets()).map(slots::of)
        .distinct().toList();
    var stored = mentioned.stream().filter(slots::isStored).toList();
    var listed = mentioned.stream().filter(slots::isListed).toList();
    var parts = line.pattern().parts().stream().map(part -> part(part, line, around)).toList();
    var checks = around.checks().stream().filter(check -> check.speaksOf(stored)).toList();
    return new Node.Printed(
        line.line(), line.stream(), around.thread(), new Matcher(line.line(), parts), shown(line, around),
        stored, listed, checks);
  }

  private Matcher.Part part(Part part, Printed line, Context around) {
    return switch (part) {
      case Literal(var text) -> new Matcher.Text(text);
      case LoopValue(var name) -> new Matcher.Text(around.value(name));
      case Hole hole ->
          new Matcher.Hole(hole.type(), isAsked(hole, line) ? slots.of(hole).number() : Matcher.FORGET);
    };
  }

  /** Whether another line, a condition, or this line a second time uses the name. */
  private boolean isAsked(Hole hole, Printed line) {
    return !hole.forgets() && (slots.isStored(slots.of(hole)) || slots.isListed(slots.of(hole))
        || line.pattern().holes().stream().filter(other -> other.name().equals(hole.name())).count() > 1);
  }

  private static String shown(Printed line, Context around) {
    var text = line.pattern().text();
    for (var part : line.pattern().parts()) {
      if (part instanceof LoopValue(var name)) {
        text = text.replace("<" + name + ">", around.value(name));
      }
    }
    return text;
  }
}
