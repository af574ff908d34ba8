package site.check;

import java.util.List;
import java.util.Optional;
import site.trace.Step;
import site.trace.Step.Printed;

/** Finds the line that a trace requires just before another one. */
final class Predecessor {

  private Predecessor() {}

  /** @param line of the trace; the result is empty if nothing must come before it */
  static Optional<Printed> of(List<Step> steps, int line) {
    return of(steps, line, Optional.empty());
  }

  private static Optional<Printed> of(List<Step> steps, int line, Optional<Printed> before) {
    var last = before;
    for (var step : steps) {
      if (step.line() == line) {
        return last;
      }
      for (var part : step.parts()) {
        if (Step.all(part).stream().anyMatch(inner -> inner.line() == line)) {
          return step instanceof Step.AnyOrder ? inAnyOrder(part, line, last) : of(part, line, last);
        }
      }
      last = lastOf(step).or(() -> before);
    }
    return Optional.empty();
  }

  private static Optional<Printed> inAnyOrder(List<Step> children, int line, Optional<Printed> before) {
    return children.stream()
        .filter(child -> Step.all(List.of(child)).stream().anyMatch(inner -> inner.line() == line))
        .findFirst().flatMap(child -> of(List.of(child), line, before));
  }

  private static Optional<Printed> lastOf(Step step) {
    return Step.all(List.of(step)).stream()
        .filter(Printed.class::isInstance).map(Printed.class::cast).reduce((_, later) -> later);
  }
}
