package site.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.trace.Output;

/** The lanes of a stretch in which the order varies: one for each speaker, or each thread. */
final class InferredLanes {

  /**
   * Events that keep an order of their own.
   *
   * @param thread the name of the thread of all its events; empty if they have several
   * @param runs its events in each run, perhaps none
   */
  record Lane(String name, String thread, List<List<RunEvent>> runs) {}

  private InferredLanes() {}

  /** By speaker if every event has one, else by thread; in the order in which the first run shows them. */
  static List<Lane> of(List<List<RunEvent>> runs) {
    var events = runs.stream().flatMap(List::stream).toList();
    boolean speak = events.stream().noneMatch(event -> event.speaker().isEmpty());
    var bySpeaker = speak ? by(RunEvent::speaker, runs) : List.<Lane>of();
    return bySpeaker.size() > 1 ? bySpeaker : by(RunEvent::thread, runs);
  }

  /** The lanes of work that anybody may do: those to whose lot it falls in another way each time are one. */
  static List<Lane> sharing(List<Lane> lanes, List<List<RunEvent>> runs) {
    var sharing = lanes.stream().filter(lane -> lane.runs().stream().map(InferredLanes::ids).distinct().count() > 1).toList();
    if (sharing.isEmpty()) {
      return lanes;
    }
    var shared = sharing.stream().flatMap(lane -> lane.runs().stream()).flatMap(List::stream).map(RunEvent::id).distinct();
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
    return groups.stream().map(HashSet::new).map(ids -> lane("", runs, event -> ids.contains(event.id()))).toList();
  }

  private static List<Lane> by(Function<RunEvent, String> key, List<List<RunEvent>> runs) {
    var names = new LinkedHashSet<String>();
    runs.forEach(run -> run.forEach(event -> names.add(key.apply(event))));
    return names.stream().sorted(CaseNames.NATURAL)
        .map(name -> lane(name, runs, event -> key.apply(event).equals(name))).toList();
  }

  private static Lane lane(String name, List<List<RunEvent>> runs, java.util.function.Predicate<RunEvent> belongs) {
    var own = runs.stream().map(run -> run.stream().filter(belongs).toList()).toList();
    var threads = own.stream().flatMap(List::stream).map(RunEvent::thread).distinct().toList();
    return new Lane(name, threads.size() == 1 ? threads.getFirst() : "", own);
  }

  /** Whether in no run another lane's event came between two of one lane. */
  static boolean areUnbroken(List<Lane> lanes, List<List<RunEvent>> runs) {
    return IntStream.range(0, runs.size()).allMatch(run -> lanes.stream().allMatch(lane -> {
      var own = lane.runs().get(run);
      int from = own.isEmpty() ? 0 : runs.get(run).indexOf(own.getFirst());
      return own.isEmpty() || runs.get(run).subList(from, from + own.size()).equals(own);
    }));
  }

  /** Whether the lanes can be written as lines, whose speakers keep them apart. */
  static boolean isOfSpeakers(List<Lane> lanes, List<List<TraceDraft>> sections) {
    return sections.stream().allMatch(section -> section.size() == 1) && areLines(lanes, sections);
  }

  private static boolean areLines(List<Lane> lanes, List<List<TraceDraft>> sections) {
    return sections.stream().flatMap(List::stream).allMatch(InferredLanes::isSpoken) && lanes.stream().allMatch(
        lane -> lane.runs().stream().flatMap(List::stream).allMatch(event -> event.speaker().equals(lane.name())));
  }

  private static boolean isSpoken(TraceDraft draft) {
    return draft instanceof TraceDraft.Printed(var stream, var pattern, var seen) && stream == Output.OUT
        && !pattern.isEmpty() && pattern.getFirst() instanceof Part.Text(var text)
        && text.startsWith(seen.getFirst().speaker() + ": ");
  }

  static TraceDraft interleaved(List<Lane> lanes, List<List<TraceDraft>> sections, Tightness manner) {
    var loop = Loop.of(lanes, sections, manner);
    if (loop.isPresent()) {
      return TraceDraft.block("interleaved", List.of(loop.get()));
    }
    if (areLines(lanes, sections)) {
      return TraceDraft.block("interleaved", sections.stream().flatMap(List::stream).toList());
    }
    return TraceDraft.block("interleaved", IntStream.range(0, lanes.size()).<TraceDraft>mapToObj(i ->
        TraceDraft.block(head(lanes.get(i), manner), sections.get(i))).toList());
  }

  private static String head(Lane lane, Tightness manner) {
    boolean plain = !lane.thread().contains("<") && !lane.thread().startsWith("for ");
    return manner.threads() && plain && !lane.thread().isEmpty() ? "lane " + lane.thread() : "lane";
  }

  /** The sections, with what was never torn in a block of its own, where others came between elsewhere. */
  static List<List<TraceDraft>> together(List<Lane> lanes, List<List<TraceDraft>> sections, List<List<RunEvent>> runs) {
    var torn = torn(lanes, runs);
    return torn.isEmpty() ? sections : IntStream.range(0, lanes.size())
        .mapToObj(i -> together(lanes.get(i), sections.get(i), torn)).toList();
  }

  /** The events behind which, in some run, an event of another lane came before the next of their own. */
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

  private static List<TraceDraft> together(Lane lane, List<TraceDraft> section, Set<String> torn) {
    if (lane.runs().stream().anyMatch(List::isEmpty) || !section.stream().allMatch(TraceDraft.Printed.class::isInstance)) {
      return section;
    }
    var parts = new ArrayList<TraceDraft>();
    var open = new ArrayList<TraceDraft>();
    for (var draft : section) {
      open.add(draft);
      if (torn.contains(((TraceDraft.Printed) draft).seen().getFirst().id()) || draft == section.getLast()) {
        parts.addAll(open.size() < 2 ? List.copyOf(open)
            : List.of(new TraceDraft.Block("together", "# never seen torn apart; is it promised?", List.copyOf(open))));
        open.clear();
      }
    }
    return parts;
  }
}
