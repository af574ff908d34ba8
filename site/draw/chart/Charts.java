package site.draw.chart;

import static site.draw.Svg.em;
import static site.base.Phrases.escape;
import static site.draw.Svg.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.book.Chart;
import site.book.Plot;
import site.book.Plot.Point;
import site.draw.Scale;
import site.draw.diagram.LayoutStyle;

/**
 * Numbers that a run printed, as bars or as steps.
 *
 * <p>Heights follow the size of the type and widths the width of the page, so that nothing is scaled. The
 * numbers of all bars are written out as they were printed.
 */
public final class Charts {

  private static final double LABEL = 240; // pixels beside a number on a phone
  private static final double LINE = 1.5;
  private static final double BAR = 0.9;
  private static final double GAP = 0.7;
  private static final double STEPS = 9;
  private static final int NUMBERS = 14; // of lines, below steps
  private static final double LEFT = 9; // percent, for the levels of steps

  private Charts() {}

  public static String svg(Plot plot) {
    return switch (plot.chart().shape()) {
      case BARS -> bars(plot);
      case STEPS -> steps(plot);
    };
  }

  private static String svg(String kind, Plot plot, double height, String content) {
    return """
        <svg class="%s" role="img" aria-label="%s" width="100%%" style="height:%s">
        %s</svg>
        """.formatted(kind, escape(words(plot)), em(height), content);
  }

  private static String words(Plot plot) {
    var what = plot.chart().shape() == Chart.Shape.BARS ? "Bars: " : "Steps: ";
    return what + plot.points().stream()
        .map(point -> (point.label().isEmpty() ? "" : point.label() + " ") + number(plot, point))
        .collect(Collectors.joining("; ")) + ".";
  }

  private static String number(Plot plot, Point point) {
    return point.written() + (plot.chart().unit().isEmpty() ? "" : "\u00a0" + plot.chart().unit());
  }

  // ---- bars ----

  private static String bars(Plot plot) {
    var scale = Scale.of(plot);
    var content = new StringBuilder();
    var top = 0.0;
    for (var point : plot.points()) {
      var label = LayoutStyle.wrapped(point.label(), LABEL, 14);
      content.append(bar(plot, point, label, scale, top));
      top += LINE * Math.max(1, label.size()) + BAR + GAP;
    }
    var bottom = top - GAP;
    return svg("bars", plot, bottom + (scale.ticks().isEmpty() ? 0 : LINE), ticks(scale, bottom) + content);
  }

  private static String bar(Plot plot, Point point, List<String> label, Scale scale, double top) {
    var row = new StringBuilder();
    var y = top - 0.5; // the baseline of the text in its line
    for (var line : label.isEmpty() ? List.of("") : label) {
      y += LINE;
      row.append("<text y=\"%s\">%s</text>\n".formatted(em(y), escape(line)));
    }
    row.append("<text class=\"count\" x=\"100%%\" y=\"%s\" text-anchor=\"end\">%s</text>\n"
        .formatted(em(y), escape(number(plot, point))));
    return row.append("<rect class=\"bar\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n".formatted(
        em(y + 0.5), percent(scale.place(point.value())), em(BAR))).toString();
  }

  private static String ticks(Scale scale, double bottom) {
    return scale.ticks().stream().map(tick -> """
        <line class="grid" x1="%1$s" x2="%1$s" y1="0" y2="%2$s"/>\
        <text class="tick" x="%1$s" y="%3$s"%4$s>%5$s</text>
        """.formatted(percent(tick.place()), em(bottom), em(bottom + 1.2), anchor(tick.place()),
            escape(tick.words())))
        .collect(Collectors.joining());
  }

  private static String anchor(double place) {
    return place < 3 ? "" : place > 97 ? " text-anchor=\"end\"" : " text-anchor=\"middle\"";
  }

  // ---- steps ----

  private static String steps(Plot plot) {
    var levels = Scale.levels(plot.points().stream().mapToDouble(Point::value).max().orElse(1));
    var content = new ArrayList<String>();
    for (var level : levels) {
      var y = em(height(level, levels));
      content.add("<line class=\"grid\" x1=\"%1$s\" x2=\"100%%\" y1=\"%2$s\" y2=\"%2$s\"/>".formatted(
          percent(LEFT), y));
      content.add(
          "<text class=\"tick\" x=\"%s\" y=\"%s\" dy=\"0.35em\" text-anchor=\"end\">%s</text>".formatted(
          percent(LEFT - 2), y, Scale.number(level)));
    }
    var points = plot.points();
    var width = (100 - LEFT) / points.size();
    for (var i = 0; i < points.size(); i++) {
      content.add(step(plot, i, LEFT + i * width, width, levels));
    }
    var every = (int) Math.ceil((double) points.size() / NUMBERS);
    IntStream.range(0, points.size()).filter(i -> i % every == 0).forEach(i -> content.add(
        "<text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>".formatted(
            percent(LEFT + (i + 0.5) * width), em(STEPS + 1.7), points.get(i).line())));
    return svg("steps", plot, STEPS + 2, String.join("\n", content) + "\n");
  }

  /** A step: from the previous level, up or down, and on to the next number. */
  private static String step(Plot plot, int i, double x, double width, List<Double> levels) {
    var point = plot.points().get(i);
    var y = height(point.value(), levels);
    var before = i == 0 ? y : height(plot.points().get(i - 1).value(), levels);
    return """
        <g><title>line %s: %s</title><rect x="%s" y="%s" width="%s" height="%s"/>\
        <line x1="%3$s" x2="%3$s" y1="%7$s" y2="%4$s"/><line x1="%3$s" x2="%8$s" y1="%4$s" y2="%4$s"/></g>"""
        .formatted(
            point.line(), escape((point.label() + " " + number(plot, point)).strip()), percent(x), em(y),
            percent(width), em(0.5 + STEPS - y), em(before), percent(x + width));
  }

  private static double height(double level, List<Double> levels) {
    return 0.5 + STEPS * (1 - level / levels.getLast());
  }
}
