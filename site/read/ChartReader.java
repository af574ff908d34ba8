package site.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import site.base.Nearest;
import site.base.Problem;
import site.book.Chart;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;
import site.trace.read.Mistake;
import site.trace.read.PatternReader;

/**
 * Reads what a chart is drawn from:
 * {@code chart::NAME[lines="main: <what:word> costs <n:int> ms", scale=log]}.
 */
final class ChartReader {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s*(?<name>[a-z]+)\\s*=\\s*(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*)\"|"
          + "(?<bare>[^,\"]*))\\s*(?:,|$)");

  /** More than any chart needs, and as many as the pattern above can take. */
  private static final int LONGEST = 5_000;

  private ChartReader() {}

  /** The chart; empty, with a problem reported, if it cannot be read. */
  static Optional<Chart> read(String file, int line, String snippet, String attributes,
      List<Problem> problems) {
    try {
      return Optional.of(chart(file, line, snippet, attributes(attributes)));
    } catch (Mistake mistake) {
      problems.add(new Problem(file, line, mistake.getMessage(), mistake.fix));
      return Optional.empty();
    }
  }

  private static Map<String, String> attributes(String text) {
    if (text.length() > LONGEST) {
      throw new Mistake("the chart's attributes have " + text.length() + " characters, and may have "
          + LONGEST,
          "say in lines only what tells these lines from others");
    }
    var attributes = new LinkedHashMap<String, String>();
    var found = ATTRIBUTE.matcher(text);
    var at = 0;
    while (at < text.length()) {
      if (!found.find(at) || found.start() != at) {
        throw new Mistake("cannot be read: " + text.substring(at).strip(),
            "write name=value, or name=\"value\"");
      }
      var name = found.group("name");
      if (!Chart.ATTRIBUTES.contains(name)) {
        throw new Mistake("a chart has no " + name + Nearest.hint(name, Chart.ATTRIBUTES),
            "use " + String.join(", ", Chart.ATTRIBUTES));
      }
      attributes.put(name, found.group("quoted") == null
          ? found.group("bare").strip() : found.group("quoted").replace("\\\"", "\""));
      at = found.end();
    }
    return attributes;
  }

  private static Chart chart(String file, int line, String snippet, Map<String, String> written) {
    if (!written.containsKey("lines")) {
      throw new Mistake("the chart does not say which lines have its numbers",
          "write chart::" + snippet + "[lines=\"main: <what:word> costs <n:int> ms\"]");
    }
    var lines = PatternReader.read(written.get("lines"));
    var value = value(lines, written.get("value"));
    return new Chart(
        snippet, file, line, lines, value.name(), label(lines, value, written.get("label")),
        word(Chart.Shape.values(), "kind", written), word(Chart.Scale.values(), "scale", written),
        written.getOrDefault("unit", ""), written);
  }

  private static Hole value(LinePattern lines, String name) {
    var known = lines.holes().stream().filter(hole -> !hole.forgets()).toList();
    if (name != null) {
      return known.stream().filter(hole -> hole.name().equals(name)).findFirst()
          .orElseThrow(() -> new Mistake(
          "there is no <" + name + "> in lines" + Nearest.hint(name, known.stream().map(Hole::name).toList()),
          "value names the placeholder of the numbers"));
    }
    var numbers = known.stream().filter(hole -> isNumber(hole.type())).toList();
    if (numbers.size() != 1) {
      throw new Mistake(
          numbers.isEmpty() ? "no placeholder in lines stands for a number"
              : numbers.size() + " placeholders in lines stand for numbers: "
                  + numbers.stream().map(Hole::name).collect(Collectors.joining(", ")),
          numbers.isEmpty() ? "write <n:int>, <n:number> or <t:duration> where the number stands"
              : "say which is drawn: value=" + numbers.getFirst().name());
    }
    return numbers.getFirst();
  }

  private static boolean isNumber(Type type) {
    return switch (type) {
      case Plain.INT, Plain.NUMBER, Plain.DURATION -> true;
      case Range _ -> true;
      case Words _, Plain _ -> false;
    };
  }

  /** The label as the author gives it; else all other placeholders, separated by blanks. */
  private static LinePattern label(LinePattern lines, Hole value, String written) {
    var names = lines.holes().stream().filter(hole -> !hole.forgets()).map(Hole::name).distinct().toList();
    var label = PatternReader.read(written != null ? written : names.stream()
        .filter(name -> !name.equals(value.name()))
        .map(name -> "<" + name + ">").collect(Collectors.joining(" ")));
    for (var hole : label.holes()) {
      if (!names.contains(hole.name())) {
        throw new Mistake("there is no <" + hole.name() + "> in lines" + Nearest.hint(hole.name(), names),
            "label is made of the placeholders of lines");
      }
    }
    return label;
  }

  /** The value that is given; the first one if none is. */
  private static <T extends Enum<T>> T word(T[] known, String name, Map<String, String> written) {
    var words = Arrays.stream(known).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
    var word = written.getOrDefault(name, words.getFirst());
    if (!words.contains(word)) {
      throw new Mistake("a chart has no " + name + " " + word + Nearest.hint(word, words),
          "write " + name + "=" + String.join(" or " + name + "=", words));
    }
    return known[words.indexOf(word)];
  }
}
