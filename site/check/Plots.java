package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import site.base.Problem;
import site.book.Book;
import site.book.Chart;
import site.book.Checked;
import site.book.Line;
import site.book.Plot;
import site.book.Recording;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Quantity;

/** Takes the numbers for charts from the runs that are shown. */
public final class Plots {

  private Plots() {}

  /**
   * A plot for each chart whose snippet has run.
   *
   * @param problems receives the charts for which there is nothing to draw
   */
  public static List<Plot> of(Book book, List<Checked> checked, List<Problem> problems) {
    var plots = new ArrayList<Plot>();
    for (var chart : book.chapters().stream().flatMap(chapter -> chapter.charts().stream()).toList()) {
      checked.stream().filter(it -> it.snippet().name().equals(chart.snippet())).findFirst()
          .flatMap(book::recordingShown).flatMap(shown -> plot(chart, shown, problems)).ifPresent(plots::add);
    }
    return plots;
  }

  private static Optional<Plot> plot(Chart chart, Recording shown, List<Problem> problems) {
    try {
      return drawn(chart, shown, problems);
    } catch (Work.Spent _) {
      problems.add(new Problem(chart.file(), chart.line(),
          "this pattern fits some line in too many ways to try them all",
          List.of(), "give its placeholders types, or use fewer of them"));
      return Optional.empty();
    }
  }

  private static Optional<Plot> drawn(Chart chart, Recording shown, List<Problem> problems) {
    var points = new ArrayList<Plot.Point>();
    var work = Work.on(shown);
    for (var i = 0; i < shown.lines().size(); i++) {
      var line = shown.lines().get(i);
      if (line.stream() == Output.OUT) {
        point(chart, line, i + 1, work).ifPresent(points::add);
      }
    }
    var problem = problem(chart, shown, points);
    problem.ifPresent(problems::add);
    return problem.isEmpty() ? Optional.of(new Plot(chart, points)) : Optional.empty();
  }

  private static Optional<Plot.Point> point(Chart chart, Line line, int number, Work work) {
    var names = chart.lines().holes().stream().map(LinePattern.Hole::name).distinct().toList();
    var parts = chart.lines().parts().stream().map(part -> part(part, names)).toList();
    var found = new ArrayList<Plot.Point>();
    new Matcher(chart.line(), parts).match(line.text(), Bindings.EMPTY, work, env -> {
      var written = env.text(names.indexOf(chart.value()));
      found.add(new Plot.Point(label(chart, names, env), written, value(written), number));
    });
    return found.stream().findFirst();
  }

  private static Matcher.Part part(LinePattern.Part part, List<String> names) {
    return switch (part) {
      case LinePattern.Literal(var text) -> new Matcher.Text(text);
      case LinePattern.Hole hole ->
          new Matcher.Hole(hole.type(), hole.forgets() ? Matcher.FORGET : names.indexOf(hole.name()));
      case LinePattern.LoopValue(var name) -> throw new IllegalStateException("a chart has no loop: " + name);
    };
  }

  private static String label(Chart chart, List<String> names, Bindings env) {
    return chart.label().parts().stream().map(part -> switch (part) {
      case LinePattern.Literal(var text) -> text;
      case LinePattern.Hole hole -> env.text(names.indexOf(hole.name()));
      case LinePattern.LoopValue(var name) -> name;
    }).collect(Collectors.joining());
  }

  /** NaN if the text is not a number. */
  private static double value(String written) {
    return switch (Quantity.of(written)) {
      case Quantity.Number(var number) -> number.toDouble();
      case Quantity.Time(var nanos) -> nanos.toDouble();
      case Quantity.Text _ -> Double.NaN;
    };
  }

  private static Optional<Problem> problem(Chart chart, Recording shown, List<Plot.Point> points) {
    if (points.isEmpty()) {
      return Optional.of(new Problem(
          chart.file(), chart.line(),
          "no line of the run of " + chart.snippet() + " looks like " + chart.lines().text(),
          shown.lines().stream().limit(5).map(line -> "it printed: " + line.text()).toList(),
          "correct lines, whose words are those of a trace"));
    }
    return points.stream().filter(point -> !isDrawn(chart, point)).findFirst().map(point -> new Problem(
        chart.file(), chart.line(), point.written() + " is no number that this chart can show",
        List.of("line " + point.line() + " of the run: " + shown.lines().get(point.line() - 1).text()),
        Double.isNaN(point.value()) ? "give <" + chart.value() + "> the type int, number or duration"
            : chart.scale() == Chart.Scale.LOG ? "leave scale=log out: it has no place for zero"
                : "draw numbers that are not negative"));
  }

  private static boolean isDrawn(Chart chart, Plot.Point point) {
    return point.value() > 0 || point.value() == 0 && chart.scale() == Chart.Scale.LINEAR;
  }
}
