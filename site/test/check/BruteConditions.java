package site.test.check;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import site.test.check.BruteCheck.Bound;
import site.test.check.BruteCheck.Variable;
import site.test.check.BruteForce.Scope;
import site.test.check.BruteForce.Word;
import site.trace.Clause;
import site.trace.Step;
import site.trace.Trace;

/** The conditions that random traces have, read off their text, on the values of one match. */
final class BruteConditions {

  private final Trace trace;
  private final Map<Variable, Bound> bound;

  BruteConditions(Trace trace, Map<Variable, Bound> bound) {
    this.trace = trace;
    this.bound = bound;
  }

  boolean hold(Word word) {
    return trace.clauses().stream().allMatch(clause -> switch (clause) {
      case Clause.Where(_, var text, _) -> whereHolds(text);
      case Clause.Each(_, var text, _) -> eachHolds(text, word);
      case Clause _ -> true;
    });
  }

  private boolean whereHolds(String text) {
    for (var part : text.split(" and ")) {
      for (var name : part.split("[^a-z]+")) {
        boolean bare = name.length() == 1 && !part.contains("(" + name + ")");
        boolean extreme = part.startsWith("max(" + name + ")");
        if (bare && !bound.containsKey(new Variable(0, name)) || extreme && list(name).isEmpty()) {
          return true;
        }
      }
    }
    return List.of(text.split(" and ")).stream().allMatch(part -> partHolds(part));
  }

  private boolean partHolds(String part) {
    return switch (part) {
      case "x == y", "x != y", "n == 1" -> compares(part, name -> bound.get(new Variable(0, name)).text());
      case "sum(n) <= 2" -> sum(list("n")).filter(sum -> sum <= 2).isPresent();
      case "sum(n) == 3" -> sum(list("n")).filter(sum -> sum == 3).isPresent();
      case "distinct(n)" -> list("n").stream().distinct().count() == list("n").size();
      case "distinct(x)" -> list("x").stream().distinct().count() == list("x").size();
      case "values(x) < 2" -> list("x").stream().distinct().count() < 2;
      case "count(x) != 1" -> list("x").size() != 1;
      case "max(n) == 2" -> list("n").stream().allMatch(BruteConditions::isNumber)
          && list("n").stream().mapToInt(Integer::parseInt).max().orElseThrow() == 2;
      default -> throw new IllegalArgumentException("not generated: " + part);
    };
  }

  /** Empty where a text is among them; single digits are all the numbers there are. */
  private static Optional<Integer> sum(List<String> values) {
    return values.stream().allMatch(BruteConditions::isNumber)
        ? Optional.of(values.stream().mapToInt(Integer::parseInt).sum())
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]+");
  }

  private List<String> list(String name) {
    return bound.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name)).map(entry -> entry.getValue().text()).toList();
  }

  private static boolean compares(String condition, Function<String, String> value) {
    var parts = condition.split(" ");
    var left = value.apply(parts[0]);
    var right = isNumber(parts[2]) ? parts[2] : value.apply(parts[2]);
    if (isNumber(left) != isNumber(right)) {
      return false;
    }
    boolean equal = isNumber(left) ? new BigInteger(left).equals(new BigInteger(right))
        : left.equals(right);
    return parts[1].equals("==") == equal;
  }

  /** In every scope that binds a name of the condition, and in which all its names are bound. */
  private boolean eachHolds(String condition, Word word) {
    var chains = new HashSet<List<Scope>>();
    word.events().forEach(event -> {
      for (int end = 2; end <= event.scopes().size(); end++) {
        chains.add(event.scopes().subList(0, end));
      }
    });
    var names = List.of(condition.split("[^a-z]+"));
    BiPredicate<Scope, String> own = (scope, name) -> bound.containsKey(new Variable(scope.id(), name));
    return chains.stream().allMatch(chain -> {
      var values = new HashMap<String, String>();
      for (var name : names) {
        value(chain, name).ifPresent(text -> values.put(name, text));
      }
      boolean checked = names.stream().anyMatch(name -> own.test(chain.getLast(), name))
          && values.keySet().containsAll(names);
      return !checked || compares(condition, values::get);
    });
  }

  /** A scope's own name hides those further out, bound or not. */
  private Optional<String> value(List<Scope> chain, String name) {
    for (var scope : chain.reversed()) {
      if (owns(scope.line(), name)) {
        return Optional.ofNullable(bound.get(new Variable(scope.id(), name))).map(Bound::text);
      }
      if (scope.loop().filter(name::equals).isPresent()) {
        return Optional.of(scope.value());
      }
    }
    return Optional.empty();
  }

  private boolean owns(int owner, String name) {
    return Step.all(trace.steps()).stream().anyMatch(step -> step instanceof Step.Printed printed
        && printed.pattern().holes().stream()
            .anyMatch(hole -> hole.owner() == owner && hole.name().equals(name)));
  }
}
