package site.trace.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import site.base.Phrases;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;
import site.trace.Step;

/** Says what placeholders stand for: a sentence for each line that introduces some. */
final class PlaceholdersInWords {

  /** A name has its own value in each lane or round. */
  private record Name(String name, int owner) {}

  private final List<Step> steps;
  private final List<Hole> holes;
  private final Set<Name> told = new LinkedHashSet<>();

  private PlaceholdersInWords(List<Step> steps) {
    this.steps = steps;
    this.holes = BlocksInWords.printed(steps).flatMap(line -> line.pattern().holes().stream()).toList();
  }

  static List<String> tell(List<Step> steps) {
    var words = new PlaceholdersInWords(steps);
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    BlocksInWords.printed(steps).forEach(line -> {
      var meanings = words.meanings(line);
      if (!meanings.isEmpty()) {
        lines.computeIfAbsent(meanings, _ -> new LinkedHashSet<>()).add(English.line(line.pattern()));
      }
    });
    return lines.entrySet().stream()
        .map(it -> "In " + some(List.copyOf(it.getValue())) + ", " + it.getKey() + ".").toList();
  }

  private static String some(List<String> lines) {
    return lines.size() > 2 ? lines.getFirst() + " and " + (lines.size() - 1) + " more lines"
        : Phrases.and(lines);
  }

  /** About the placeholders that this line introduces; may be empty. */
  private String meanings(Step.Printed line) {
    Map<String, List<String>> byMeaning = new LinkedHashMap<>();
    var dots = new ArrayList<String>();
    for (var hole : line.pattern().holes()) {
      if (hole.forgets()) {
        dots.add(meaning(hole.type()));
      } else if (told.add(name(hole))) {
        byMeaning.computeIfAbsent(meaning(hole.type()) + again(hole), _ -> new ArrayList<>())
            .add(English.code(English.hole(hole)));
      }
    }
    var parts = new ArrayList<>(byMeaning.entrySet().stream().map(it -> Phrases.and(it.getValue())
        + (it.getValue().size() > 1 ? " are each " : " is ") + it.getKey()).toList());
    if (!dots.isEmpty()) {
      parts.add("the dots stand for "
          + Phrases.and(new LinkedHashSet<>(dots).size() == 1 ? dots.subList(0, 1) : dots));
    }
    return parts.stream().anyMatch(part -> part.contains(", the same")) ? String.join("; ", parts)
        : Phrases.and(parts);
  }

  private static Name name(Hole hole) {
    return new Name(hole.name(), hole.owner());
  }

  private String again(Hole hole) {
    var times = holes.stream().filter(it -> name(it).equals(name(hole))).count();
    return (times > 1 ? ", the same wherever it comes again" : "") + where(hole.owner());
  }

  private String where(int owner) {
    if (owner == 0) {
      return "";
    }
    boolean rounds = Step.all(steps).stream()
        .anyMatch(step -> step instanceof Step.Repeat && step.line() == owner);
    return rounds ? " in a round" : " in a lane";
  }

  private static String meaning(Type type) {
    return switch (type) {
      case Plain plain -> switch (plain) {
        case UNTYPED -> "any text without blanks";
        case INT -> "any whole number";
        case NUMBER -> "any number";
        case DURATION -> "any duration";
        case PID -> "any process id";
        case PORT -> "any port";
        case HEX -> "any hexadecimal number";
        case ADDRESS -> "any address";
        case WORD -> "any word";
        case TEXT -> "any text";
      };
      case Words(var words) -> Phrases.or(words);
      case Range(var from, var to) -> "a number from " + from + " to " + to;
    };
  }
}
