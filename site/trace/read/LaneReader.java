package site.trace.read;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import site.trace.Keyword;
import site.trace.Step.Lane;
import site.trace.Step.Loop;
import site.trace.read.TraceTree.Entry;

/** Reads what stands under `interleaved`: lanes, or lines whose speakers make the lanes. */
final class LaneReader {

  private static final Pattern FOR = Pattern.compile("(?:(.*) )?for +(" + PatternReader.NAME + ") +in +(.*)");
  private static final Pattern NUMBERS = Pattern.compile("(-?[0-9]+)\\.\\.(-?[0-9]+)");
  private static final int MOST_LANES = 100_000;

  private final StepReader steps;
  private final TraceProblems problems;

  LaneReader(StepReader steps, TraceProblems problems) {
    this.steps = steps;
    this.problems = problems;
  }

  List<Lane> read(Entry block) {
    if (block.children().isEmpty()) {
      problems.add(block.line(), "`interleaved` is empty", "indent lines or lanes under it");
      return List.of();
    }
    boolean ofLanes = block.children().getFirst().is(Keyword.Block.LANE);
    var lanes = new ArrayList<Lane>();
    var speakers = new LinkedHashMap<String, List<Entry>>();
    for (var child : block.children()) {
      problems.read(child, false, () -> {
        check(child, ofLanes);
        return ofLanes ? lanes.add(lane(child))
            : speakers.computeIfAbsent(speaker(child), _ -> new ArrayList<>()).add(child);
      });
    }
    speakers.forEach((speaker, lines) ->
        lanes.add(new Lane(lines.getFirst().line(), "", speaker, Optional.empty(), steps.steps(lines))));
    return lanes;
  }

  private static void check(Entry child, boolean ofLanes) {
    boolean isLane = child.is(Keyword.Block.LANE);
    if (!isLane && !child.isPrinted()) {
      var keyword = child.isGap() ? "..."
          : child.keyword().orElseThrow(() -> UnknownWord.in(child.text())).word();
      throw new Mistake(
          "`" + keyword + "` cannot stand directly under `interleaved`", "put it into a `lane`");
    }
    if (isLane != ofLanes) {
      throw new Mistake("lines and lanes are mixed under one `interleaved`", "put the lines into lanes");
    }
  }

  /** The text before the line's first colon and blank. */
  private static String speaker(Entry line) {
    StepReader.printed(line);
    var text = line.text().length() < 2 ? "" : line.text().substring(2);
    int colon = text.indexOf(": ");
    if (colon <= 0) {
      throw new Mistake("a line without a speaker", "begin it with a name and a colon: `> ann: " + text
          + "`; or use lanes");
    }
    return text.substring(0, colon);
  }

  private Lane lane(Entry entry) {
    var rest = Keyword.Block.LANE.after(entry.text());
    var parts = FOR.matcher(rest);
    if (!parts.matches()) {
      if (rest.equals("for") || rest.startsWith("for ")) {
        throw new Mistake("not a loop: " + rest, "write lane for i in 1..3, or lane for who in ann, bob");
      }
      return new Lane(entry.line(), name(rest, Optional.empty()), "", Optional.empty(),
          steps.children(entry));
    }
    var loop = Optional.of(new Loop(parts.group(2), values(parts.group(3).strip())));
    var name = parts.group(1) == null ? "" : parts.group(1).strip();
    return new Lane(entry.line(), name(name, loop), "", loop, steps.children(entry));
  }

  private static String name(String name, Optional<Loop> loop) {
    var own = loop.map(it -> "<" + it.name() + ">").orElse("");
    var others = own.isEmpty() ? name : name.replace(own, "");
    if (others.contains("<")) {
      throw new Mistake(
          "a lane's name knows no placeholder but its own loop's: " + name,
          loop.isPresent() ? "write " + own : "write lane " + name + " for NAME in 1..3");
    }
    return name;
  }

  private static List<String> values(String text) {
    var range = NUMBERS.matcher(text);
    if (range.matches()) {
      return numbers(new BigInteger(range.group(1)), new BigInteger(range.group(2)), text);
    }
    var values = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    if (values.contains("")) {
      throw new Mistake("a loop with an empty value: " + text,
          "write 1..3, or words with commas between them");
    }
    return values;
  }

  private static List<String> numbers(BigInteger from, BigInteger to, String text) {
    if (from.compareTo(to) > 0) {
      throw new Mistake("an empty range: " + text, "write the smaller number first");
    }
    if (to.subtract(from).compareTo(BigInteger.valueOf(MOST_LANES)) >= 0) {
      throw new Mistake("too many lanes: " + text, "write at most " + MOST_LANES);
    }
    var numbers = new ArrayList<String>();
    for (var number = from; number.compareTo(to) <= 0; number = number.add(BigInteger.ONE)) {
      numbers.add(number.toString());
    }
    return numbers;
  }
}
