package site.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import site.book.Chart;
import site.book.Plot;
import site.book.Plot.Point;

/**
 * Maps the numbers of a chart to lengths.
 *
 * @param from where the scale begins; 0 on a linear scale, a power of ten on a logarithmic one
 */
public record Scale(Chart.Scale kind, double from, double to, List<Tick> ticks) {

  /** A number that is written along the scale. @param place in percent */
  public record Tick(double place, String words) {}

  /** The least length of a bar, in percent; a bar too short to be seen would look like no bar. */
  private static final double SHORTEST = 0.6;

  private static final double NANOS_IN_A_SECOND = 1e9;

  public static Scale of(Plot plot) {
    var most = plot.points().stream().mapToDouble(Point::value).max().orElse(1);
    return plot.chart().scale() == Chart.Scale.LINEAR
        ? new Scale(Chart.Scale.LINEAR, 0, most == 0 ? 1 : most, List.of())
        : logarithmic(plot, most);
  }

  /** From a power of ten below the least number to a power of ten that the largest does not exceed. */
  private static Scale logarithmic(Plot plot, double most) {
    var least = plot.points().stream().mapToDouble(Point::value).min().orElse(1);
    var first = (int) Math.ceil(Math.log10(least) - 1e-9) - 1;
    var last = Math.max(first + 1, (int) Math.ceil(Math.log10(most) - 1e-9));
    var ticks = new ArrayList<Tick>();
    var every = Math.max(1, (last - first + 5) / 6);
    for (var power = first; power <= last; power += every) {
      ticks.add(new Tick(100.0 * (power - first) / (last - first), words(plot, Math.pow(10, power))));
    }
    return new Scale(Chart.Scale.LOG, Math.pow(10, first), Math.pow(10, last), ticks);
  }

  public double place(double value) {
    var place = switch (kind) {
      case LINEAR -> value / to;
      case LOG -> Math.log10(value / from) / Math.log10(to / from);
    };
    return value == 0 ? 0 : Math.max(SHORTEST, 100 * place);
  }

  /** Durations are written in the largest unit that leaves a number of at least 1. */
  private static String words(Plot plot, double value) {
    var times = plot.points().getFirst().written().matches(".*[a-z\u00b5\u03bc]$");
    if (!times) {
      return number(value);
    }
    return value >= NANOS_IN_A_SECOND ? number(value / NANOS_IN_A_SECOND) + "\u00a0s"
        : value >= 1e6 ? number(value / 1e6) + "\u00a0ms"
            : value >= 1e3 ? number(value / 1e3) + "\u00a0\u00b5s" : number(value) + "\u00a0ns";
  }

  public static String number(double value) {
    var rounded = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
    return rounded.scale() > 0 ? rounded.toPlainString()
        : String.format(Locale.ROOT, "%,d", rounded.toBigInteger());
  }

  /** Round numbers from 0 to the first that is not below the largest number, in five steps at most. */
  public static List<Double> levels(double most) {
    var step = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
    while (most / step > 5) {
      step *= 2;
    }
    while (step > 1 && most / step < 2) {
      step /= 2;
    }
    var levels = new ArrayList<Double>();
    for (var level = 0.0; level < Math.max(most, step) + step && levels.size() < 8; level += step) {
      levels.add(level);
    }
    return levels;
  }
}
