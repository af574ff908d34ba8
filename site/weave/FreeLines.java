package site.weave;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/**
 * The lines that a trace lets move among others.
 *
 * @param steps lines of the trace that stand in a block without a fixed order
 * @param gaps streams on which the trace somewhere allows any line
 */
record FreeLines(Set<Integer> steps, Set<Output> gaps) {

  static FreeLines of(Trace trace) {
    var free = new FreeLines(new HashSet<>(), new HashSet<>());
    free.add(trace.steps(), false);
    return free;
  }

  private void add(List<Step> steps, boolean inside) {
    for (var step : steps) {
      if (step instanceof Step.Printed && inside) {
        this.steps.add(step.line());
      } else if (step instanceof Step.Gap(_, var stream)) {
        gaps.add(stream);
      }
      step.parts().forEach(part -> add(part, inside || letsMove(step)));
    }
  }

  /** In a block with a single part there is nothing for its lines to move past. */
  private static boolean letsMove(Step step) {
    return switch (step) {
      case Step.AnyOrder(_, var children) -> children.size() > 1;
      case Step.Interleaved(_, var lanes) -> lanes.stream()
          .mapToInt(lane -> lane.loop().map(loop -> loop.values().size()).orElse(1)).sum() > 1;
      case Step.Printed _, Step.Gap _, Step.OneOf _, Step.Repeat _, Step.Maybe _, Step.Together _ -> false;
    };
  }

  boolean hold(DistinctRun way, int line) {
    return way.step(line) > 0
        ? steps.contains(way.step(line))
        : line < way.steps().size() && gaps.contains(way.recording().lines().get(line).stream());
  }

  boolean holdAnyOf(DistinctRun way) {
    return IntStream.range(0, way.steps().size()).anyMatch(line -> hold(way, line));
  }
}
