package site.test.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import site.book.Line;
import site.test.check.BruteForce.Event;
import site.test.check.BruteForce.Word;
import site.trace.LinePattern;
import site.trace.Output;

/** Makes recordings that nearly are what a trace says, or are it. */
final class RandomRun {

  private static final List<String> TEXTS = List.of("1", "2", "a", "b", "11");

  private RandomRun() {}

  static List<Line> of(Word word, RandomGenerator random) {
    var lines = new ArrayList<Line>();
    var bound = new HashMap<String, String>();
    word.events().forEach(event -> lines.add(line(event, bound, random)));
    int changes = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
    for (int i = 0; i < changes && !lines.isEmpty(); i++) {
      change(lines, random);
    }
    return lines;
  }

  private static Line line(Event event, HashMap<String, String> bound, RandomGenerator random) {
    var text = new StringBuilder();
    event.pattern().ifPresentOrElse(
        pattern -> pattern.parts().forEach(part -> text.append(piece(part, event, bound, random))),
        () -> text.append(pick(random)));
    var thread = event.threads().isEmpty() ? "t" + (1 + random.nextInt(2)) : event.threads().getLast();
    return new Line(event.stream(), thread, text.toString(), Duration.ZERO);
  }

  private static String piece(
      LinePattern.Part part, Event event, HashMap<String, String> bound, RandomGenerator random) {
    return switch (part) {
      case LinePattern.Literal(var literal) -> literal;
      case LinePattern.LoopValue(var name) -> event.scopes().reversed().stream()
          .filter(scope -> scope.loop().filter(name::equals).isPresent()).findFirst().orElseThrow().value();
      case LinePattern.Hole(var name, var type, var owner) -> {
        var scope = event.scopes().stream().filter(it -> it.line() == owner).findFirst();
        var value = type instanceof LinePattern.Range ? "" + (1 + random.nextInt(2)) : pick(random);
        yield name.equals("_")
            ? value : bound.computeIfAbsent(name + scope.map(it -> it.id()).orElse(0), _ -> value);
      }
    };
  }

  private static String pick(RandomGenerator random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static void change(List<Line> lines, RandomGenerator random) {
    int at = random.nextInt(lines.size());
    var line = lines.get(at);
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.add(lines.remove(at));
      case 3 -> lines.set(at, new Line(line.stream(), line.thread(), pick(random), Duration.ZERO));
      default -> lines.set(at, new Line(
          line.stream(), line.thread().equals("t1") ? "t2" : "t1", line.text(), Duration.ZERO));
    }
  }

  /** As in a case file. */
  static String shown(List<Line> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.stream() == Output.OUT ? "out" : "err")
        .append(" [").append(line.thread()).append("] ").append(line.text()).append('\n'));
    return text.toString();
  }
}
