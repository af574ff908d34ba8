package site.check.infer;

import java.util.ArrayList;
import java.util.List;
import site.book.Quantity;
import site.book.Rational;
import site.check.infer.Writer.Bound;

/** What held of the numbers and durations of every run, by a good margin. */
final class Bounds {

  private static final Rational LEAST_NUMBER = Rational.of(3);
  private static final Rational LEAST_RATIO = Rational.of(3).over(Rational.of(2));

  private Bounds() {}

  static List<String> of(List<Bound> bound) {
    var clauses = new ArrayList<String>();
    for (var one : bound) {
      if (isNeverNearZero(one)) {
        clauses.add("where " + one.name() + " > 0");
      }
      bound.stream().filter(other -> isAlwaysLess(one, other))
          .forEach(other -> clauses.add("where " + one.name() + " < " + other.name()));
    }
    return clauses;
  }

  private static boolean isNeverNearZero(Bound bound) {
    return List.of("int", "number").contains(bound.type()) && bound.values().size() >= Conditions.ENOUGH
        && bound.values().values().stream().allMatch(text ->
            Quantity.of(text) instanceof Quantity.Number(var value) && value.compareTo(LEAST_NUMBER) >= 0);
  }

  /** Numbers are of many kinds; durations can be compared. */
  private static boolean isAlwaysLess(Bound one, Bound other) {
    return one.type().equals("duration") && other.type().equals("duration")
        && one.values().size() >= Conditions.ENOUGH && one.values().keySet().equals(other.values().keySet())
        && one.values().keySet().stream().allMatch(run -> isLess(one.values().get(run), other.values().get(run)));
  }

  private static boolean isLess(String one, String other) {
    return Quantity.time(one).nanos().times(LEAST_RATIO).compareTo(Quantity.time(other).nanos()) <= 0;
  }
}
