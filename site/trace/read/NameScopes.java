package site.trace.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.LoopValue;
import site.trace.LinePattern.Part;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Type;
import site.trace.Step;
import site.trace.Step.Interleaved;
import site.trace.Step.Lane;
import site.trace.Step.Loop;
import site.trace.Step.Printed;
import site.trace.Step.Repeat;

/** Which scope owns each placeholder, and which type it has. */
final class NameScopes {

  /**
   * The whole trace, a {@code repeat} or a {@code lane for}.
   *
   * @param line of its block; 0 for the whole trace
   * @param own its names and their types
   */
  record Scope(int line, Optional<Scope> outer, Optional<Loop> loop, Map<String, Type> own) {

    static Scope whole() {
      return new Scope(0, Optional.empty(), Optional.empty(), new LinkedHashMap<>());
    }

    Scope inner(int line, Optional<Loop> loop) {
      return new Scope(line, Optional.of(this), loop, new LinkedHashMap<>());
    }

    /** This scope, the one around it, and so on. */
    Stream<Scope> outwards() {
      return Stream.iterate(Optional.of(this), Optional::isPresent, scope -> scope.get().outer())
          .map(Optional::get);
    }
  }

  private record Mention(Printed line, Scope scope) {}

  private final TraceProblems problems;
  private final List<Scope> scopes = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, List<Part>> resolved = new HashMap<>();

  private NameScopes(TraceProblems problems) {
    this.problems = problems;
  }

  static NameScopes of(List<Step> steps, TraceProblems problems) {
    var names = new NameScopes(problems);
    var whole = Scope.whole();
    names.scopes.add(whole);
    names.collect(steps, whole);
    names.mentions.sort(Comparator.comparingInt(mention -> mention.line().line()));
    names.mentions.forEach(names::resolve);
    return names;
  }

  /** Patterns with names of their own, as in a clause. */
  static List<Printed> alone(List<Printed> lines, TraceProblems problems) {
    var names = of(List.copyOf(lines), problems);
    return lines.stream().map(names::typed).toList();
  }

  List<Scope> scopes() {
    return scopes;
  }

  private void collect(List<Step> steps, Scope scope) {
    for (var step : steps) {
      switch (step) {
        case Printed line -> mentions.add(new Mention(line, scope));
        case Interleaved(_, var lanes) ->
            lanes.forEach(lane -> collect(lane.children(), scopeOf(lane, scope)));
        case Repeat(var line, _, _, var children) ->
            collect(children, opened(scope.inner(line, Optional.empty())));
        case Step.Gap _, Step.AnyOrder _, Step.OneOf _, Step.Maybe _, Step.Together _ ->
            step.parts().forEach(part -> collect(part, scope));
      }
    }
  }

  private Scope scopeOf(Lane lane, Scope outer) {
    return lane.loop().isPresent() ? opened(outer.inner(lane.line(), lane.loop())) : outer;
  }

  private Scope opened(Scope scope) {
    scopes.add(scope);
    return scope;
  }

  /** In the order of the file: a name that an outer scope wrote earlier is that outer name. */
  private void resolve(Mention mention) {
    var parts = new ArrayList<Part>();
    for (var part : mention.line().pattern().parts()) {
      parts.add(part instanceof Hole hole && !hole.forgets() ? resolve(hole, mention) : part);
    }
    resolved.put(mention.line().line(), parts);
  }

  private Part resolve(Hole hole, Mention mention) {
    int line = mention.line().line();
    for (var scope : mention.scope().outwards().toList()) {
      if (scope.own().containsKey(hole.name())) {
        return mentioned(hole, scope, line);
      }
      if (scope.loop().filter(loop -> loop.name().equals(hole.name())).isPresent()) {
        if (hole.type() != Plain.UNTYPED) {
          problems.add(line, "<" + hole.name() + "> is the value of a loop and has no type",
              "write <" + hole.name()
              + ">");
        }
        return new LoopValue(hole.name());
      }
    }
    return mentioned(hole, mention.scope(), line);
  }

  private Hole mentioned(Hole hole, Scope owner, int line) {
    var known = owner.own().getOrDefault(hole.name(), Plain.UNTYPED);
    if (known != Plain.UNTYPED && hole.type() != Plain.UNTYPED && !known.equals(hole.type())) {
      problems.add(
          line, "<" + hole.name() + "> has another type in a line before: " + known.word(),
          "write one type, once; or give one of the two another name");
    }
    owner.own().put(hole.name(), known == Plain.UNTYPED ? hole.type() : known);
    return new Hole(hole.name(), hole.type(), owner.line());
  }

  /** The steps, with the owner and type of every name filled in. */
  List<Step> resolved(List<Step> steps) {
    return steps.stream().map(this::resolved).toList();
  }

  private Step resolved(Step step) {
    return step instanceof Printed line ? typed(line)
        : step.with(step.parts().stream().map(this::resolved).toList());
  }

  private Printed typed(Printed line) {
    var parts = resolved.get(line.line()).stream().map(this::typed).toList();
    return new Printed(line.line(), line.stream(), new LinePattern(line.pattern().text(), parts));
  }

  private Part typed(Part part) {
    return part instanceof Hole(var name, _, var owner) && !name.equals("_")
        ? new Hole(name, typeOf(name, owner), owner)
        : part;
  }

  private Type typeOf(String name, int owner) {
    return scopes.stream().filter(scope -> scope.line() == owner).findFirst().orElseThrow().own().get(name);
  }

  /** Every name that some line of the trace binds. */
  Collection<String> all() {
    return scopes.stream().flatMap(scope -> scope.own().keySet().stream()).distinct().toList();
  }
}
