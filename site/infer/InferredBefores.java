package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import site.infer.InferredLanes.Lane;
import site.trace.Clause;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/** Finds orders between the lanes of a block that held in every run. */
final class InferredBefores {

  private static final int MOST = 6;
  private static final int MOST_EVENTS = 40;

  private InferredBefores() {}

  /** The orders that do not follow from others; none if there are too many to be meant. */
  static List<Entry> between(List<Lane> lanes, List<List<RunEvent>> runs) {
    var counts = runs.stream()
        .map(run -> run.stream().collect(Collectors.groupingBy(RunEvent::kind, Collectors.counting())))
        .toList();
    var always = runs.getFirst().stream()
        .filter(event -> counts.stream().allMatch(count -> count.getOrDefault(event.kind(), 0L) == 1))
        .toList();
    if (always.size() > MOST_EVENTS) {
      return List.of();
    }
    var order = Precedence.of(runs);
    var clauses = new ArrayList<Entry>();
    for (var first : always) {
      for (var second : always) {
        if (order.precedes(first.id(), second.id()) && laneOf(lanes, first) != laneOf(lanes, second)
            && always.stream().noneMatch(it ->
                order.precedes(first.id(), it.id()) && order.precedes(it.id(), second.id()))) {
          clauses.add(clause(first, second));
        }
      }
    }
    return clauses.size() > MOST ? List.of() : clauses;
  }

  private static Lane laneOf(List<Lane> lanes, RunEvent event) {
    return lanes.stream().filter(lane -> lane.runs().stream().flatMap(List::stream)
        .anyMatch(it -> it.id().equals(event.id()))).findFirst().orElseThrow();
  }

  private static Entry clause(RunEvent first, RunEvent second) {
    return TraceWriter.entry(new Clause.Before(0, line(first), line(second)))
        .above(List.of("", Questions.PROMISED));
  }

  /** The line as a clause has it, with names of its own. */
  static Printed line(RunEvent event) {
    return new Printed(0, event.stream(), Evidence.named("_", event.pattern().parts()));
  }
}
