package site.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.trace.Clause.Ends;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Plain;
import site.trace.Step;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;

/**
 * Finds the blocks that describe the events of several runs; an order that always held is kept.
 *
 * @param errors what each run printed on standard error
 * @param endings of each run
 * @param clauses receives clauses that are found
 */
record Structure(
    Tightness manner, Evidence evidence, List<List<RunEvent>> errors, List<Ends> endings,
    List<Entry> clauses) {

  private static final int MOST_CASES = 6;
  private static final int MOST_IN_ANY_ORDER = 16;
  private static final int MOST_ALTERNATIVES = 12;
  /** With more different events than this, orders of pairs are not examined. */
  private static final int MOST_EVENTS = 200;

  private static final LinePattern ANYTHING = LinePattern.of(List.of(new Hole("_", Plain.TEXT, 0)));

  List<Step> infer(List<List<RunEvent>> runs) {
    if (runs.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    if (byIds(runs).size() == 1) {
      return inOrder(runs);
    }
    var rounds = Rounds.of(runs, manner, evidence);
    if (rounds.isPresent()) {
      return rounds.get();
    }
    if (runs.stream().flatMap(List::stream).map(RunEvent::id).distinct().count() > MOST_EVENTS) {
      var lanes = InferredLanes.of(runs);
      return lanes.size() > 1 ? List.of(parallel(lanes, runs)) : anyNumber(runs);
    }
    var pieces = Precedence.cut(runs);
    return Folding.folded(pieces.size() == 1 ? piece(runs)
        : pieces.stream().flatMap(part -> infer(part).stream()).toList(), evidence);
  }

  /** Steps for runs with the same events in the same order. */
  private List<Step> inOrder(List<List<RunEvent>> runs) {
    return Folding.folded(IntStream.range(0, runs.getFirst().size()).<Step>mapToObj(
        i -> evidence.printed(runs.stream().map(run -> run.get(i)).toList())).toList(), evidence);
  }

  private static Collection<List<List<RunEvent>>> byIds(List<List<RunEvent>> runs) {
    return grouped(runs, run -> run.stream().map(RunEvent::id).toList());
  }

  static <K> Collection<List<List<RunEvent>>> grouped(
      List<List<RunEvent>> runs, Function<List<RunEvent>, K> key) {
    return runs.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values();
  }

  private Alternatives alternatives() {
    return new Alternatives(this);
  }

  /** Steps for a piece that cannot be cut further. */
  private List<Step> piece(List<List<RunEvent>> runs) {
    if (runs.stream().anyMatch(run -> !run.isEmpty() && run.getLast().isEnd())) {
      return List.of(alternatives().ofEndings(runs));
    }
    var full = runs.stream().filter(run -> !run.isEmpty()).toList();
    if (full.size() < runs.size()) {
      return List.of(new Step.Maybe(evidence.number(), infer(full)));
    }
    var bags = grouped(runs, run -> run.stream().map(RunEvent::id).collect(Collectors.toSet()));
    return bags.size() == 1 ? sameEvents(runs) : choice(runs, bags);
  }

  /** The shortest way to state that not every run has the same events. */
  private List<Step> choice(List<List<RunEvent>> runs, Collection<List<List<RunEvent>>> bags) {
    var ways = new ArrayList<List<Step>>();
    if (bags.size() <= MOST_CASES) {
      ways.add(alternatives().cases(bags));
    }
    var lanes = InferredLanes.of(runs);
    if (lanes.size() > 1) {
      ways.add(List.of(parallel(lanes, runs)));
    }
    return ways.stream().min(Comparator.comparingInt(Evidence::size)).orElseGet(() -> anyNumber(runs));
  }

  /** Steps for runs that all have the same events, in different orders. */
  private List<Step> sameEvents(List<List<RunEvent>> runs) {
    var all = InferredLanes.of(runs);
    var lanes = manner.detail() == Tightness.Detail.SPEAKERS ? InferredLanes.sharing(all, runs) : all;
    if (lanes.size() > 1) {
      return List.of(parallel(lanes, runs));
    }
    var groups = Precedence.of(runs).unordered();
    if (groups.size() > 1) {
      return List.of(parallel(InferredLanes.of(runs, groups), runs));
    }
    var orders = byIds(runs);
    if (orders.size() <= MOST_CASES) {
      return alternatives().cases(orders);
    }
    return runs.getFirst().size() > MOST_IN_ANY_ORDER ? anyNumber(runs)
        : List.of(new Step.AnyOrder(evidence.number(), sorted(lines(runs, RunEvent::id))));
  }

  private Step parallel(List<InferredLanes.Lane> lanes, List<List<RunEvent>> runs) {
    var sections = lanes.stream().map(lane -> infer(lane.runs())).toList();
    if (lanes.size() > 1 && InferredLanes.areUnbroken(lanes, runs) && manner.together()) {
      boolean single = sections.stream().allMatch(section -> section.size() == 1);
      if (InferredLanes.isOfSpeakers(lanes, sections)) {
        return InferredLanes.interleaved(lanes, sections, manner, evidence);
      }
      var parts = sections.stream().map(section ->
          section.size() == 1 ? section.getFirst() : new Step.Together(evidence.number(), section)).toList();
      var any = new Step.AnyOrder(evidence.number(), sorted(parts));
      return single ? any : evidence.asked(Questions.UNTORN, any);
    }
    if (manner.orders()) {
      clauses.addAll(InferredBefores.between(lanes, runs));
    }
    if (manner.together()) {
      clauses.addAll(Exclusions.between(lanes, runs));
    }
    var kept = manner.together() ? InferredLanes.together(lanes, sections, runs, evidence) : sections;
    return InferredLanes.interleaved(lanes, kept, manner, evidence);
  }

  /** Steps if only the set of lines is known. */
  private List<Step> anyNumber(List<List<RunEvent>> runs) {
    var lines = lines(runs, RunEvent::text);
    var any = lines.size() > MOST_ALTERNATIVES
        ? evidence.printed(((Printed) lines.getFirst()).stream(), ANYTHING, List.of())
        : lines.size() == 1 ? lines.getFirst() : alternatives().oneOf(lines);
    return List.of(evidence.asked(
        Questions.NO_ORDER, new Step.Repeat(evidence.number(), 0, Step.Repeat.ANY_NUMBER, List.of(any))));
  }

  /** Sorted, because the order has no meaning here. */
  static List<Step> sorted(List<? extends Step> steps) {
    return steps.stream().<Step>map(step -> step).sorted(Comparator.comparing(Evidence::text)).toList();
  }

  private List<Step> lines(List<List<RunEvent>> runs, Function<RunEvent, String> key) {
    var alike = runs.stream().flatMap(List::stream)
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return alike.values().stream().<Step>map(evidence::printed).toList();
  }
}
