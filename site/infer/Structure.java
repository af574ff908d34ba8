package site.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.Output;

/**
 * Finds the blocks in which the events of several runs can be said: an order that always held is kept.
 *
 * @param errors of each run what it printed on standard error
 * @param clauses found on the way
 */
record Structure(Tightness manner, List<List<RunEvent>> errors, List<Item> clauses) {

  private static final int MOST_CASES = 6;
  private static final int MOST_IN_ANY_ORDER = 16;
  private static final int MOST_ALTERNATIVES = 12;
  /** Beyond so many different events the orders of pairs are not looked at. */
  private static final int MOST_EVENTS = 200;

  /** @param comment the question that each order between threads raises */
  static final String PROMISED = "# always seen in this order; is it promised?";

  /** What is said where only the lines are known. */
  static final String NO_ORDER = "# no order was found; which is promised?";

  /** One way in which a stretch goes. */
  private record Case(List<List<RunEvent>> runs, List<TraceDraft> said) {

    List<String> text() {
      return said.stream().map(TraceDraft::text).toList();
    }

    Case with(Case other) {
      return new Case(Stream.concat(runs.stream(), other.runs.stream()).toList(),
          TraceDraft.mergedLists(List.of(said, other.said)));
    }
  }

  List<TraceDraft> infer(List<List<RunEvent>> runs) {
    if (runs.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    if (byIds(runs).size() == 1) {
      return inOrder(runs);
    }
    var rounds = Rounds.of(runs, manner);
    if (rounds.isPresent()) {
      return rounds.get();
    }
    if (runs.stream().flatMap(List::stream).map(RunEvent::id).distinct().count() > MOST_EVENTS) {
      var lanes = InferredLanes.of(runs);
      return lanes.size() > 1 ? List.of(parallel(lanes, runs)) : anyNumber(runs);
    }
    var pieces = Precedence.cut(runs);
    return TraceDraft.folded(pieces.size() == 1 ? piece(runs) : pieces.stream().flatMap(p -> infer(p).stream()).toList());
  }

  /** Runs of the same events in the same order. */
  private static List<TraceDraft> inOrder(List<List<RunEvent>> runs) {
    return TraceDraft.folded(IntStream.range(0, runs.getFirst().size())
        .<TraceDraft>mapToObj(i -> TraceDraft.printed(runs.stream().map(run -> run.get(i)).toList())).toList());
  }

  private static Collection<List<List<RunEvent>>> byIds(List<List<RunEvent>> runs) {
    return grouped(runs, run -> run.stream().map(RunEvent::id).toList());
  }

  private static <K> Collection<List<List<RunEvent>>> grouped(List<List<RunEvent>> runs, Function<List<RunEvent>, K> key) {
    return runs.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values();
  }

  /** What cannot be cut. */
  private List<TraceDraft> piece(List<List<RunEvent>> runs) {
    if (runs.stream().anyMatch(run -> !run.isEmpty() && run.getLast().isEnd())) {
      return List.of(endings(runs));
    }
    var full = runs.stream().filter(run -> !run.isEmpty()).toList();
    if (full.size() < runs.size()) {
      return List.of(TraceDraft.block("optional", infer(full)));
    }
    var bags = grouped(runs, run -> run.stream().map(RunEvent::id).collect(Collectors.toSet()));
    return bags.size() == 1 ? sameEvents(runs) : choice(runs, bags);
  }

  /** The shortest of the ways to say that not every run has the same events. */
  private List<TraceDraft> choice(List<List<RunEvent>> runs, Collection<List<List<RunEvent>>> bags) {
    var ways = new ArrayList<List<TraceDraft>>();
    if (bags.size() <= MOST_CASES) {
      ways.add(cases(bags));
    }
    var lanes = InferredLanes.of(runs);
    if (lanes.size() > 1) {
      ways.add(List.of(parallel(lanes, runs)));
    }
    return ways.stream().min(Comparator.comparingInt(TraceDraft::size)).orElseGet(() -> anyNumber(runs));
  }

  /** Every run has all the events, in an order of its own. */
  private List<TraceDraft> sameEvents(List<List<RunEvent>> runs) {
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
      return cases(orders);
    }
    return runs.getFirst().size() > MOST_IN_ANY_ORDER ? anyNumber(runs)
        : List.of(TraceDraft.block("any order", sorted(lines(runs, RunEvent::id))));
  }

  private TraceDraft parallel(List<InferredLanes.Lane> lanes, List<List<RunEvent>> runs) {
    var sections = lanes.stream().map(lane -> infer(lane.runs())).toList();
    if (lanes.size() > 1 && InferredLanes.areUnbroken(lanes, runs) && manner.together()) {
      boolean single = sections.stream().allMatch(section -> section.size() == 1);
      return InferredLanes.isOfSpeakers(lanes, sections) ? InferredLanes.interleaved(lanes, sections, manner)
          : new TraceDraft.Block("any order", single ? "" : "# never seen torn apart; is it promised?",
              sorted(sections.stream().map(section -> section.size() == 1
                  ? section.getFirst() : TraceDraft.block("together", section)).toList()));
    }
    if (manner.orders()) {
      clauses.addAll(InferredBefores.between(lanes, runs));
    }
    if (manner.together()) {
      clauses.addAll(Exclusions.between(lanes, runs));
    }
    var kept = manner.together() ? InferredLanes.together(lanes, sections, runs) : sections;
    return InferredLanes.interleaved(lanes, kept, manner);
  }

  /** Those that differ only in which thread printed what are one. */
  private List<TraceDraft> cases(Collection<List<List<RunEvent>>> groups) {
    var cases = List.copyOf(groups.stream().map(runs -> new Case(runs, infer(runs)))
        .collect(Collectors.toMap(Case::text, Function.identity(), Case::with, LinkedHashMap::new)).values());
    if (cases.size() == 1) {
      return cases.getFirst().said();
    }
    if (cases.stream().allMatch(it -> it.said().size() == 1 && it.said().getFirst() instanceof TraceDraft.Printed)) {
      return List.of(TraceDraft.block("one of", sorted(cases.stream().map(it -> it.said().getFirst()).toList())));
    }
    var names = names(cases);
    return List.of(TraceDraft.block("one of", IntStream.range(0, names.size())
        .<TraceDraft>mapToObj(i -> TraceDraft.block("case " + names.get(i), cases.get(i).said()))
        .sorted(Comparator.comparing(draft -> ((TraceDraft.Block) draft).head())).toList()));
  }

  /** Who comes first, if that tells them apart. */
  private static List<String> names(List<Case> cases) {
    var first = cases.stream()
        .map(it -> it.runs().stream().map(run -> run.getFirst().speaker()).distinct().toList()).toList();
    boolean tells = first.stream().allMatch(names -> names.size() == 1 && !names.getFirst().isEmpty())
        && new HashSet<>(first).size() == first.size();
    return tells ? first.stream().map(names -> names.getFirst() + " first").toList()
        : IntStream.range(0, cases.size()).mapToObj(i -> "" + (char) ('A' + i)).toList();
  }

  /** The runs end in different ways: a case for each. */
  private TraceDraft endings(List<List<RunEvent>> runs) {
    var cases = new ArrayList<TraceDraft>();
    var groups = grouped(runs, run -> run.getLast().ending());
    var names = InferredEndings.caseNames(groups.stream().map(group -> group.getFirst().getLast().ending()).toList()).iterator();
    for (var group : groups) {
      var ending = group.getFirst().getLast().ending();
      var children = new ArrayList<>(infer(group.stream().map(run -> run.subList(0, run.size() - 1)).toList()));
      children.addAll(infer(group.stream().map(run -> errors.get(run.getLast().run())).toList()));
      if (!ending.isEmpty() || children.isEmpty()) {
        children.add(new TraceDraft.Other(ending.isEmpty() ? "exit 0" : ending));
      }
      cases.add(TraceDraft.block("case " + names.next(), children));
    }
    cases.sort(Comparator.comparing(draft -> !((TraceDraft.Block) draft).head().equals("case ends")));
    return TraceDraft.block("one of", cases);
  }

  /** Nothing is known but which lines there are. */
  private static List<TraceDraft> anyNumber(List<List<RunEvent>> runs) {
    var lines = lines(runs, RunEvent::text);
    var mark = ((TraceDraft.Printed) lines.getFirst()).stream() == Output.OUT ? ">" : "!";
    var any = lines.size() > MOST_ALTERNATIVES ? new TraceDraft.Other(mark + " <_:text>")
        : lines.size() == 1 ? lines.getFirst() : TraceDraft.block("one of", lines);
    return List.of(new TraceDraft.Block("repeat", NO_ORDER, List.of(any)));
  }

  /** Where the order says nothing. */
  private static List<TraceDraft> sorted(List<TraceDraft> drafts) {
    return drafts.stream().sorted(Comparator.comparing(TraceDraft::text)).toList();
  }

  private static List<TraceDraft> lines(List<List<RunEvent>> runs, Function<RunEvent, String> key) {
    var alike = runs.stream().flatMap(List::stream)
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return alike.values().stream().<TraceDraft>map(TraceDraft::printed).toList();
  }
}
