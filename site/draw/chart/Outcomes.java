package site.draw.chart;

import static site.base.Phrases.escape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Coverage;
import site.book.Coverage.Share;
import site.book.Snippet;
import site.trace.Step.Grade;

/**
 * The share of each case as a bar.
 *
 * <p>Heights follow the size of the type and widths the width of the page, so that nothing is scaled: text
 * and edges stay sharp. A bar's pattern says the same as its colour; all numbers are written out.
 */
public final class Outcomes {

  /** How many columns of text fit beside the numbers on a phone. */
  private static final int LABEL = 40;

  /** The longest bar, in percent of the picture's width; the rest is for the number to its right. */
  private static final int LONGEST_BAR = 86;

  private static final double LINE = 1.5;
  private static final double BAR = 0.8;
  private static final double GAP = 1;

  private Outcomes() {}

  /** @param coverage with at least one case */
  public static String svg(Snippet snippet, Coverage coverage) {
    var id = escape(snippet.alias()) + "-bars";
    var rows = new StringBuilder();
    var top = 0.0;
    for (var share : coverage.shares()) {
      rows.append(row(share, coverage, top, id));
      top += height(share) + GAP;
    }
    return """
        <svg class="bars" role="img" aria-labelledby="%1$s-title %1$s-words" width="100%%" \
        style="height:%2$s">
        <title id="%1$s-title">Outcomes of %3$s runs of %4$s</title>
        <desc id="%1$s-words">%5$s</desc>
        <pattern id="%1$s-hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)">\
        <rect class="stroke" width="2" height="5"/></pattern>
        %6$s</svg>
        """.formatted(id, em(top - GAP), coverage.runs(), escape(snippet.name()), words(coverage), rows);
  }

  private static double height(Share share) {
    return LINE * label(share).size() + BAR;
  }

  private static String row(Share share, Coverage coverage, double top, String id) {
    var row = new StringBuilder();
    var y = top - 0.5; // the baseline of the text in its line
    for (var line : label(share)) {
      y += LINE;
      row.append("<text y=\"%s\">%s</text>\n".formatted(em(y), escape(line)));
    }
    row.append("<text class=\"count\" x=\"100%%\" y=\"%s\" text-anchor=\"end\">%s</text>\n"
        .formatted(em(y), share.runs() == 0 ? "never" : share.runs() + " of " + coverage.runs()));
    return row.append(bar(share, coverage, top + LINE * label(share).size(), id)).toString();
  }

  private static String bar(Share share, Coverage coverage, double top, String id) {
    var shape = "<rect class=\"%s\" y=\"" + em(top) + "\" width=\"%s%%\" height=\"" + em(BAR) + "\"%s/>\n";
    var length = (double) LONGEST_BAR * share.runs() / coverage.runs();
    return shape.formatted("track", LONGEST_BAR, " fill=\"none\"")
        + (share.runs() == 0 ? "" : shape.formatted(
            "bar " + share.grade().word(), String.format(Locale.ROOT, "%.2f", length),
            fill(share.grade(), id)))
        + "<text class=\"count\" x=\"100%%\" y=\"%s\" text-anchor=\"end\">%s&#160;%%</text>\n"
            .formatted(em(top + BAR - 0.05), coverage.percent(share));
  }

  private static String fill(Grade grade, String id) {
    return switch (grade) {
      case EXPECTED -> "";
      case INTERESTING, FORBIDDEN -> " fill=\"url(#" + id + "-hatch)\"";
    };
  }

  /** The case as the trace writes it, in lines that fit. */
  private static List<String> label(Share share) {
    var words = (share.name() + graded(share, " (%s)")).split(" ");
    return Phrases.wrapped(words, line -> Phrases.columns(line) <= LABEL);
  }

  /** The grade in words; empty for the usual one. */
  private static String graded(Share share, String words) {
    return share.grade() == Grade.EXPECTED ? "" : words.formatted(share.grade().word());
  }

  private static String words(Coverage coverage) {
    return coverage.shares().stream()
        .map(share -> "%s%s: %s of %s runs, %s %%.".formatted(
            escape(share.name()), graded(share, ", %s"), share.runs(), coverage.runs(),
            coverage.percent(share)))
        .collect(Collectors.joining(" "));
  }

  private static String em(double height) {
    return String.format(Locale.ROOT, "%.2fem", height);
  }
}
