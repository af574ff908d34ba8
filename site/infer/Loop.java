package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import site.infer.InferredLanes.Lane;

/** One lane for several that do the same, each under its own name. */
final class Loop {

  /** Fewer lines than this are as well written out. */
  private static final int WORTH = 5;

  private Loop() {}

  static Optional<TraceDraft> of(List<Lane> lanes, List<List<TraceDraft>> sections, Tightness manner) {
    var names = lanes.stream().map(Lane::name).toList();
    boolean possible = sections.stream().mapToInt(TraceDraft::size).sum() >= WORTH
        && names.stream().allMatch(name -> name.matches("[\\p{L}\\p{Nd}_-]+"))
        && sections.stream().noneMatch(Loop::holdsCases);
    if (!possible) {
      return Optional.empty();
    }
    boolean counted = CaseNames.areCounted(names);
    var value = counted ? "i" : "who";
    var bodies = IntStream.range(0, names.size())
        .mapToObj(i -> renamed(sections.get(i), names.get(i), counted ? CaseNames.stem(names.get(i)) : "", value)).toList();
    if (bodies.stream().map(body -> body.stream().map(TraceDraft::text).toList()).distinct().count() > 1) {
      return Optional.empty();
    }
    boolean threads = manner.threads() && lanes.stream().allMatch(lane -> lane.thread().equals(lane.name()));
    var own = (counted ? CaseNames.stem(names.getFirst()) : "") + "<" + value + "> ";
    var head = "lane " + (threads ? own : "") + "for " + value + " in "
        + (counted ? CaseNames.range(names) : String.join(", ", names));
    return Optional.of(TraceDraft.block(head, TraceDraft.mergedLists(bodies)));
  }

  private static boolean holdsCases(List<TraceDraft> drafts) {
    return drafts.stream().anyMatch(draft -> draft instanceof TraceDraft.Block block
        && (block.head().startsWith("case ") || holdsCases(block.children())));
  }

  private static List<TraceDraft> renamed(List<TraceDraft> drafts, String name, String stem, String value) {
    return drafts.stream().<TraceDraft>map(draft -> switch (draft) {
      case TraceDraft.Printed(var stream, var pattern, var seen) ->
          new TraceDraft.Printed(stream, renamedIn(pattern, name, stem, value), seen);
      case TraceDraft.Block(var head, var comment, var children) ->
          new TraceDraft.Block(head, comment, renamed(children, name, stem, value));
      case TraceDraft.Other other -> other;
    }).toList();
  }

  /** Where the name stands as a word of its own, the loop's value instead. */
  private static List<Part> renamedIn(List<Part> pattern, String name, String stem, String value) {
    var word = Pattern.compile("(?<![\\p{L}\\p{Nd}_-])" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}_])");
    var parts = new ArrayList<Part>();
    for (var part : pattern) {
      if (part instanceof Part.Text(var text)) {
        split(text, word.matcher(text), stem, value, parts);
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static void split(String text, Matcher found, String stem, String value, List<Part> parts) {
    int from = 0;
    while (found.find()) {
      parts.add(new Part.Text(text.substring(from, found.start()) + stem));
      parts.add(new Part.LoopValue(value));
      from = found.end();
    }
    parts.add(new Part.Text(text.substring(from)));
  }
}
