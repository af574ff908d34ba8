package site.trace.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import site.base.Nearest;
import site.trace.Expression;
import site.trace.Expression.Lines;
import site.trace.Expression.Name;
import site.trace.Expression.OfList;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Type;
import site.trace.Quantity;
import site.trace.Step.Loop;
import site.trace.read.NameScopes.Scope;

/** Checks that the names of a condition exist, and that nothing about it is wrong before any run. */
final class ConditionReader {

  /** The name of the run's own duration. */
  private static final String TOOK = "took";

  private final NameScopes names;

  ConditionReader(NameScopes names) {
    this.names = names;
  }

  /** @throws Mistake */
  void checkAlways(Expression condition) {
    condition.all().forEach(part -> {
      switch (part) {
        case Name(var name) -> throw new Mistake(
            "always knows no names: " + name,
            "count lines in it, as in lines(> text); names are for where and each");
        case OfList(var function, _) -> throw new Mistake(
            "always knows no lists: " + function.word(), "count lines in it, as in lines(> text)");
        case Expression.Constant(Quantity.Time time) -> throw new Mistake(
            "always knows no durations: " + time, "count lines in it, as in lines(> text)");
        case Expression _ -> { }
      }
    });
    Kinds.checkCondition(condition, _ -> Plain.UNTYPED);
  }

  /** @throws Mistake */
  void checkWhere(Expression condition) {
    refuseLines(condition);
    var known = new TreeSet<>(names.all());
    known.add(TOOK);
    condition.all().forEach(part -> {
      switch (part) {
        case Name(var name) -> checkBare(name, known);
        case OfList(var function, var name) -> checkList(function, name, known);
        case Expression _ -> { }
      }
    });
    Kinds.checkCondition(condition, this::typeAnywhere);
  }

  private void checkBare(String name, Set<String> known) {
    if (!known.contains(name)) {
      throw unbound(name, known);
    }
    if (isList(name)) {
      throw new Mistake(
          name + " is a list: it is written in a repeat or in a lane for",
          "take a function of it, as in max(" + name + "), or say `each` instead of `where`");
    }
  }

  private void checkList(Expression.Function function, String name, Set<String> known) {
    if (!known.contains(name)) {
      throw unbound(name, known);
    }
    if (!isList(name)) {
      throw new Mistake(
          function.word() + " is of a list, and " + name + " is one value",
          "write " + name + " alone, or bind it in a repeat or a lane for");
    }
  }

  private boolean isList(String name) {
    return names.scopes().stream().anyMatch(scope -> scope.line() != 0 && scope.own().containsKey(name));
  }

  /** A list gathers the values of all scopes; if their types differ, only a run can tell. */
  private Type typeAnywhere(String name) {
    var types = names.scopes().stream()
        .filter(scope -> scope.own().containsKey(name))
        .map(scope -> scope.own().get(name))
        .distinct().toList();
    if (types.isEmpty()) {
      return Plain.DURATION;
    }
    return types.size() == 1 ? types.getFirst() : Plain.UNTYPED;
  }

  /** @throws Mistake */
  void checkEach(Expression condition) {
    refuseLines(condition);
    condition.all().filter(OfList.class::isInstance).findFirst().ifPresent(list -> {
      throw new Mistake(
          "each knows no lists: " + ((OfList) list).function().word(),
              "say `where`, which speaks of all values together");
    });
    var wanted = condition.names();
    var known = new TreeSet<>(names.all());
    names.scopes().forEach(scope -> scope.loop().ifPresent(loop -> known.add(loop.name())));
    wanted.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
      throw unbound(name, known);
    });
    var scopes = names.scopes().stream().filter(scope -> isCheckable(scope, wanted)).toList();
    if (scopes.isEmpty()) {
      throw new Mistake(
          wanted.isEmpty() ? "no name to check in a repeat or a lane for"
              : "no repeat and no lane for binds " + String.join(", ", wanted)
                  + (wanted.size() > 1 ? " together" : ""),
          "say `where` of names of the whole trace; bind the names of an `each` in one scope");
    }
    scopes.forEach(scope -> checkIn(scope, condition));
  }

  private static boolean isCheckable(Scope scope, List<String> wanted) {
    return scope.line() != 0
        && wanted.stream().anyMatch(scope.own()::containsKey)
        && wanted.stream().allMatch(name -> scope.outwards().anyMatch(outer -> knows(outer, name)));
  }

  private static boolean knows(Scope scope, String name) {
    return scope.own().containsKey(name) || scope.loop().filter(loop -> loop.name().equals(name)).isPresent();
  }

  /** A loop's name has its value in each lane: a condition that is wrong in one lane is wrong. */
  private static void checkIn(Scope scope, Expression condition) {
    var types = new HashMap<String, Type>();
    var loops = new HashMap<String, Loop>();
    for (var name : condition.names()) {
      var owner = scope.outwards().filter(outer -> knows(outer, name)).findFirst().orElseThrow();
      if (owner.own().containsKey(name)) {
        types.put(name, owner.own().get(name));
      } else {
        loops.put(name, owner.loop().orElseThrow());
      }
    }
    checkWithValues(condition, loops, types);
  }

  private static void checkWithValues(
      Expression condition, Map<String, Loop> loops, Map<String, Type> types) {
    if (loops.isEmpty()) {
      Kinds.checkCondition(condition, types::get);
      return;
    }
    var name = loops.keySet().iterator().next();
    var others = loops.entrySet().stream()
        .filter(loop -> !loop.getKey().equals(name))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (var value : loops.get(name).quantities()) {
      checkWithValues(condition.with(Map.of(name, value)), others, types);
    }
  }

  private static void refuseLines(Expression condition) {
    condition.all().filter(Lines.class::isInstance).findFirst().ifPresent(_ -> {
      throw new Mistake("lines(...) is known in `always` only",
          "say `always`, or bind a name and count its values");
    });
  }

  private static Mistake unbound(String name, Set<String> known) {
    return new Mistake(
        "no line binds " + name + Nearest.hint(name, known),
        known.isEmpty() ? "bind it in a line: <" + name + ">" : "use one of " + String.join(", ", known));
  }
}
