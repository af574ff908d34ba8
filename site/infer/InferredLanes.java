package site.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.trace.LinePattern.Literal;
import site.trace.Output;
import site.trace.Step;
import site.trace.Step.Printed;

/** Finds the lanes of a stretch whose order varies: one for each speaker, or each thread. */
final class InferredLanes {

  /**
   * Events in an order of their own.
   *
   * @param thread of all its events; empty if they have several
   * @param runs its events in each run; may be empty
   */
  record Lane(String name, String thread, List<List<RunEvent>> runs) {}

  private InferredLanes() {}

  /** Lanes by speaker if every event has one, else by thread, in the order of the first run. */
  static List<Lane> of(List<List<RunEvent>> runs) {
    var events = runs.stream().flatMap(List::stream).toList();
    boolean speak = events.stream().noneMatch(event -> event.speaker().isEmpty());
    var bySpeaker = speak ? by(RunEvent::speaker, runs) : List.<Lane>of();
    return bySpeaker.size() > 1 ? bySpeaker : by(RunEvent::thread, runs);
  }

  /** Merges lanes that share work: those whose part of it differs between runs. */
  static List<Lane> sharing(List<Lane> lanes, List<List<RunEvent>> runs) {
    var sharing = lanes.stream()
        .filter(lane -> lane.runs().stream().map(InferredLanes::ids).distinct().count() > 1).toList();
    if (sharing.isEmpty()) {
      return lanes;
    }
    var shared = sharing.stream().flatMap(lane -> lane.runs().stream()).flatMap(List::stream)
        .map(RunEvent::id).distinct();
    var all = new ArrayList<>(lanes);
    all.removeAll(sharing);
    all.addAll(of(runs, List.of(shared.toList())));
    return all;
  }

  private static Set<String> ids(List<RunEvent> events) {
    return events.stream().map(RunEvent::id).collect(Collectors.toSet());
  }

  /** A lane for each group of events. */
  static List<Lane> of(List<List<RunEvent>> runs, Collection<List<String>> groups) {
    return groups.stream().map(HashSet::new)
        .map(ids -> lane("", runs, event -> ids.contains(event.id()))).toList();
  }

  private static List<Lane> by(Function<RunEvent, String> key, List<List<RunEvent>> runs) {
    var names = new LinkedHashSet<String>();
    runs.forEach(run -> run.forEach(event -> names.add(key.apply(event))));
    return names.stream().sorted(CaseNames.NATURAL)
        .map(name -> lane(name, runs, event -> key.apply(event).equals(name))).toList();
  }

  private static Lane lane(String name, List<List<RunEvent>> runs, Predicate<RunEvent> belongs) {
    var own = runs.stream().map(run -> run.stream().filter(belongs).toList()).toList();
    var threads = own.stream().flatMap(List::stream).map(RunEvent::thread).distinct().toList();
    return new Lane(name, threads.size() == 1 ? threads.getFirst() : "", own);
  }

  /** Whether no run has an event of another lane between two events of one lane. */
  static boolean areUnbroken(List<Lane> lanes, List<List<RunEvent>> runs) {
    return IntStream.range(0, runs.size()).allMatch(run -> lanes.stream().allMatch(lane -> {
      var own = lane.runs().get(run);
      int from = own.isEmpty() ? 0 : runs.get(run).indexOf(own.getFirst());
      return own.isEmpty() || runs.get(run).subList(from, from + own.size()).equals(own);
    }));
  }

  /** Whether the lanes can be written as plain lines whose speakers tell them apart. */
  static boolean isOfSpeakers(List<Lane> lanes, List<List<Step>> sections) {
    return sections.stream().allMatch(section -> section.size() == 1) && areLines(lanes, sections);
  }

  private static boolean areLines(List<Lane> lanes, List<List<Step>> sections) {
    return IntStream.range(0, lanes.size()).allMatch(i -> {
      var speaker = lanes.get(i).name();
      return sections.get(i).stream().allMatch(step -> begins(step, speaker + ": "))
          && lanes.get(i).runs().stream().flatMap(List::stream)
              .allMatch(event -> event.speaker().equals(speaker));
    });
  }

  private static boolean begins(Step step, String text) {
    return step instanceof Printed(_, var stream, var pattern) && stream == Output.OUT
        && !pattern.parts().isEmpty() && pattern.parts().getFirst() instanceof Literal(var literal)
        && literal.startsWith(text);
  }

  static Step interleaved(List<Lane> lanes, List<List<Step>> sections, Tightness manner, Evidence evidence) {
    var loop = Loop.of(lanes, sections, manner, evidence);
    boolean areLines = areLines(lanes, sections);
    return new Step.Interleaved(evidence.number(), loop.map(List::of).orElseGet(() ->
        IntStream.range(0, lanes.size()).mapToObj(i -> {
          var thread = areLines ? "" : thread(lanes.get(i), manner);
          var speaker = areLines ? lanes.get(i).name() : "";
          return new Step.Lane(evidence.number(), thread, speaker, Optional.empty(), sections.get(i));
        }).toList()));
  }

  /** The lane's thread; empty if the trace does not say it. */
  private static String thread(Lane lane, Tightness manner) {
    boolean plain = !lane.thread().contains("<") && !lane.thread().startsWith("for ");
    return manner.threads() && plain ? lane.thread() : "";
  }

  /** The sections, with parts that were never interrupted in blocks of their own. */
  static List<List<Step>> together(
      List<Lane> lanes, List<List<Step>> sections, List<List<RunEvent>> runs, Evidence evidence) {
    var torn = torn(lanes, runs);
    return torn.isEmpty() ? sections : IntStream.range(0, lanes.size())
        .mapToObj(i -> together(lanes.get(i), sections.get(i), torn, evidence)).toList();
  }

  /** The events after which, in some run, another lane's event came before the next of this lane. */
  private static Set<String> torn(List<Lane> lanes, List<List<RunEvent>> runs) {
    var laneOf = new HashMap<String, Lane>();
    lanes.forEach(lane -> lane.runs().forEach(run -> run.forEach(event -> laneOf.put(event.id(), lane))));
    var torn = new HashSet<String>();
    for (var run : runs) {
      for (int i = 0; i + 1 < run.size(); i++) {
        if (laneOf.get(run.get(i).id()) != laneOf.get(run.get(i + 1).id())) {
          torn.add(run.get(i).id());
        }
      }
    }
    return torn;
  }

  private static List<Step> together(Lane lane, List<Step> section, Set<String> torn, Evidence evidence) {
    boolean isOfLines = section.stream().allMatch(Printed.class::isInstance);
    if (!isOfLines || lane.runs().stream().anyMatch(List::isEmpty)) {
      return section;
    }
    var parts = new ArrayList<Step>();
    var open = new ArrayList<Step>();
    for (var step : section) {
      open.add(step);
      if (torn.contains(evidence.seen((Printed) step).getFirst().id()) || step == section.getLast()) {
        parts.add(open.size() == 1 ? step
            : evidence.asked(Questions.UNTORN, new Step.Together(evidence.number(), List.copyOf(open))));
        open.clear();
      }
    }
    return parts;
  }
}
