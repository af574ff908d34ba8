package site.trace.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.base.Phrases;
import site.trace.Step.Interleaved;
import site.trace.Step.Lane;
import site.trace.Step.Printed;

/** Says whose lines may interleave. */
final class LanesInWords {

  private static final int MOST_NAMED = 4;

  private LanesInWords() {}

  static String tell(Interleaved interleaved) {
    var names = names(interleaved.lanes());
    var lines = interleaved.lanes().stream().map(LanesInWords::onlyLine).toList();
    if (count(interleaved.lanes()) == 1) {
      return "All lines of " + Phrases.and(names) + " keep their order.";
    }
    if (lines.stream().allMatch(Optional::isPresent)) {
      return inAnyOrder(interleaved.lanes(), names, lines.stream().map(Optional::get).toList());
    }
    return "The lines of " + Phrases.and(names) + " may interleave; each keeps its own order.";
  }

  /** Every lane prints one line: ann and bob print the same line, or each its own. */
  private static String inAnyOrder(List<Lane> lanes, List<String> names, List<String> lines) {
    var order = count(lanes) == 2 ? "either order" : "any order";
    var said = lines.stream().map(LanesInWords::withoutSpeaker).distinct().toList();
    if (said.size() == 1) {
      return "In " + order + ", " + Phrases.and(names) + " print " + English.code(said.getFirst()) + ".";
    }
    return lines.size() <= MOST_NAMED
        ? English.capital(Phrases.and(lines.stream().map(English::code).toList())) + " come in " + order + "."
        : "The lines of " + Phrases.and(names) + " come in " + order + ".";
  }

  private static Optional<String> onlyLine(Lane lane) {
    return lane.children().size() == 1 && lane.children().getFirst() instanceof Printed line
        ? Optional.of(English.plain(line.pattern()))
        : Optional.empty();
  }

  private static String withoutSpeaker(String line) {
    int colon = line.indexOf(": ");
    return colon > 0 ? line.substring(colon + 2) : line;
  }

  private static int count(List<Lane> lanes) {
    return lanes.stream().mapToInt(lane -> lane.loop().map(loop -> loop.values().size()).orElse(1)).sum();
  }

  private static List<String> names(List<Lane> lanes) {
    var names = new ArrayList<String>();
    lanes.forEach(lane -> names.addAll(names(lane)));
    return names.contains("") ? List.of(count(lanes) + " lanes") : names.stream().distinct().toList();
  }

  private static List<String> names(Lane lane) {
    var name = name(lane);
    if (lane.loop().isEmpty()) {
      return List.of(name);
    }
    var loop = lane.loop().get();
    var own = "<" + loop.name() + ">";
    var pattern = name.contains(own) ? name : "";
    var all = loop.values().stream()
        .map(value -> pattern.isEmpty() ? value : pattern.replace(own, value)).toList();
    if (all.size() <= MOST_NAMED) {
      return pattern.isEmpty() && all.getFirst().matches("-?[0-9]+")
          ? List.of("lanes " + Phrases.and(all)) : all;
    }
    return List.of((pattern.isEmpty() ? "lanes " : "") + all.getFirst() + " to " + all.getLast());
  }

  /** The lane's thread; else the one speaker of all its lines; else empty. */
  private static String name(Lane lane) {
    if (!lane.thread().isEmpty() || !lane.speaker().isEmpty()) {
      return lane.thread().isEmpty() ? lane.speaker() : lane.thread();
    }
    var speakers = BlocksInWords.printed(lane.children())
        .map(line -> speaker(line.pattern().text())).distinct()
        .toList();
    return speakers.size() == 1 ? speakers.getFirst() : "";
  }

  private static String speaker(String line) {
    int colon = line.indexOf(": ");
    return colon > 0 && !line.substring(0, colon).contains(" ") ? line.substring(0, colon) : "";
  }
}
