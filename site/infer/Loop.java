package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import site.infer.InferredLanes.Lane;
import site.trace.LinePattern;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.LoopValue;
import site.trace.LinePattern.Part;
import site.trace.Step;
import site.trace.Step.Printed;

/**
 * One `lane for` instead of several lanes that do the same, each under its own name.
 *
 * @param name of one of them, as it stands in lines as a word
 * @param stem the common beginning of all names, if numbers follow it
 * @param value the placeholder for the rest of the name
 */
record Loop(Pattern name, String stem, String value) {

  /** Fewer lines than this are written out. */
  private static final int WORTH = 5;

  static Optional<Step.Lane> of(
      List<Lane> lanes, List<List<Step>> sections, Tightness manner, Evidence evidence) {
    var names = lanes.stream().map(Lane::name).toList();
    boolean possible = sections.stream().mapToInt(Evidence::size).sum() >= WORTH
        && names.stream().allMatch(name -> name.matches("[\\p{L}\\p{Nd}_-]+"))
        && sections.stream().flatMap(it -> Step.cases(it).stream()).allMatch(it -> it.name().isEmpty());
    if (!possible) {
      return Optional.empty();
    }
    boolean counted = CaseNames.areCounted(names);
    var stem = counted ? CaseNames.stem(names.getFirst()) : "";
    var value = counted ? "i" : "who";
    var bodies = IntStream.range(0, names.size())
        .mapToObj(i -> new Loop(word(names.get(i)), stem, value).renamed(sections.get(i), evidence)).toList();
    if (bodies.stream().map(body -> body.stream().map(Evidence::text).toList()).distinct().count() > 1) {
      return Optional.empty();
    }
    boolean threads = manner.threads() && lanes.stream().allMatch(lane -> lane.thread().equals(lane.name()));
    var values = names.stream().map(name -> name.substring(stem.length())).toList();
    return Optional.of(new Step.Lane(evidence.number(), threads ? stem + "<" + value + ">" : "", "",
        Optional.of(new Step.Loop(value, values)), evidence.merged(bodies)));
  }

  private static Pattern word(String name) {
    return Pattern.compile("(?<![\\p{L}\\p{Nd}_-])" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}_])");
  }

  private List<Step> renamed(List<Step> steps, Evidence evidence) {
    return steps.stream().map(step -> step instanceof Printed line
        ? evidence.printed(line.stream(), renamed(line.pattern()), evidence.seen(line))
        : step.with(step.parts().stream().map(part -> renamed(part, evidence)).toList())).toList();
  }

  private LinePattern renamed(LinePattern pattern) {
    var parts = new ArrayList<Part>();
    for (var part : pattern.parts()) {
      if (part instanceof Literal(var text)) {
        split(text, parts);
      } else {
        parts.add(part);
      }
    }
    return Evidence.pattern(parts);
  }

  private void split(String text, List<Part> parts) {
    int from = 0;
    for (var found = name.matcher(text); found.find(); from = found.end()) {
      parts.add(new Literal(text.substring(from, found.start()) + stem));
      parts.add(new LoopValue(value));
    }
    parts.add(new Literal(text.substring(from)));
  }
}
