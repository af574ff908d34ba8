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
 * The events that the steps of a draft were inferred from, and the questions for the author. Until the trace
 * is written, a step's line is a number that identifies it here, and patterns have no names.
 */
final class Evidence {

  private final Map<Integer, List<RunEvent>> seen = new HashMap<>();
  private final Map<Integer, List<String>> questions = new HashMap<>();
  private int numbers;

  /** A number for a new step. */
  int number() {
    return ++numbers;
  }

  /** @param same events with one pattern */
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

  /** The step with a question added above the others. */
  Step asked(String question, Step step) {
    questions.computeIfAbsent(step.line(), _ -> new ArrayList<>()).addFirst(question);
    return step;
  }

  List<String> questions(int number) {
    return questions.getOrDefault(number, List.of());
  }

  /** Merges lists of steps with the same text into one. */
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

  /** A pattern of a draft, with the proposed names. */
  static LinePattern pattern(List<LinePattern.Part> parts) {
    return new LinePattern(named("", parts).text(), parts);
  }

  /** The pattern with one name for all its placeholders. */
  static LinePattern named(String name, List<LinePattern.Part> parts) {
    return LinePattern.of(parts.stream().map(
        part -> part instanceof Hole(_, var type, var owner) ? new Hole(name, type, owner) : part).toList());
  }

  /** The text of a step without names: steps with the same text can be merged. */
  static String text(Step step) {
    return String.join("\n", lines(List.of(step)));
  }

  /** The number of lines that the steps take. */
  static int size(List<Step> steps) {
    return lines(steps).size();
  }

  private static List<String> lines(List<Step> steps) {
    return TraceWriter.lines(steps);
  }
}
