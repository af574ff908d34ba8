package site.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.Output;
import site.trace.Step;
import site.trace.Step.Printed;
import site.trace.write.TraceWriter;

/**
 * What the steps of a draft were inferred from, and what the author is asked about them. Until the trace is
 * written, the line of a step is a number by which it is found here, and the text of a pattern has no names.
 */
final class Evidence {

  private final Map<Integer, List<RunEvent>> seen = new HashMap<>();
  private final Map<Integer, List<String>> questions = new HashMap<>();
  private int numbers;

  /** A number for a further step. */
  int number() {
    return ++numbers;
  }

  /** @param same events of one pattern */
  Printed printed(List<RunEvent> same) {
    return printed(same.getFirst().stream(), same.getFirst().pattern(), same);
  }

  Printed printed(Output stream, LinePattern pattern, List<RunEvent> of) {
    var line = new Printed(number(), stream, pattern);
    seen.put(line.line(), of);
    return line;
  }

  List<RunEvent> seen(Printed line) {
    return seen.get(line.line());
  }

  Stream<RunEvent> seen(List<Step> steps) {
    return Step.all(steps).stream().filter(Printed.class::isInstance)
        .flatMap(line -> seen((Printed) line).stream());
  }

  /** The step with a question above it, and above the others that are there. */
  Step asked(String question, Step step) {
    questions.computeIfAbsent(step.line(), _ -> new ArrayList<>()).addFirst(question);
    return step;
  }

  List<String> questions(int number) {
    return questions.getOrDefault(number, List.of());
  }

  /** One list of steps instead of several of the same text. */
  List<Step> merged(List<List<Step>> same) {
    return IntStream.range(0, same.getFirst().size())
        .mapToObj(i -> mergedSteps(same.stream().map(steps -> steps.get(i)).toList())).toList();
  }

  private Step mergedSteps(List<Step> same) {
    if (same.getFirst() instanceof Printed line) {
      return printed(line.stream(), line.pattern(), seen(same).toList());
    }
    var parts = same.stream().map(Step::parts).toList();
    return same.getFirst().with(IntStream.range(0, parts.getFirst().size())
        .mapToObj(i -> merged(parts.stream().map(part -> part.get(i)).toList())).toList());
  }

  /** A pattern of a draft, whose holes have the names that are proposed for them. */
  static LinePattern pattern(List<LinePattern.Part> parts) {
    return new LinePattern(named("", parts).text(), parts);
  }

  /** The pattern with one name for all its holes. */
  static LinePattern named(String name, List<LinePattern.Part> parts) {
    return LinePattern.of(parts.stream().map(
        part -> part instanceof Hole(_, var type, var owner) ? new Hole(name, type, owner) : part).toList());
  }

  /** What a step says, but for names: steps of the same text can be one. */
  static String text(Step step) {
    return String.join("\n", lines(List.of(step)));
  }

  /** How many lines the steps are written in. */
  static int size(List<Step> steps) {
    return lines(steps).size();
  }

  private static List<String> lines(List<Step> steps) {
    return TraceWriter.lines(steps);
  }
}
