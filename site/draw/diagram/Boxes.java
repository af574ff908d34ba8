package site.draw.diagram;

import static site.base.Phrases.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import site.book.Diagram.Box;
import site.draw.Svg;
import site.draw.diagram.PlacedDiagram.Area;

/** A box of a diagram: its name, the words below the name, and a row of cells. */
final class Boxes {

  private static final double NAME = 130; // a longer name is wrapped
  private static final double CELL = 24;
  private static final double BOLD = 1.12;

  private Boxes() {}

  static double width(Box box, LayoutStyle manner) {
    var words = Math.max(BOLD * widest(names(box, manner), manner.size()),
        widest(lines(box, manner), manner.small()));
    return Math.ceil(Math.max(words, box.cells().size() * cell(box, manner)) + 2 * manner.padding());
  }

  static double height(Box box, LayoutStyle manner) {
    return names(box, manner).size() * manner.lineHeight() + lines(box, manner).size() * manner.smallHeight()
        + (box.cells().isEmpty() ? 0 : CELL + 4) + manner.padding() + 3;
  }

  private static List<String> names(Box box, LayoutStyle manner) {
    return LayoutStyle.wrapped(box.name(), NAME, manner.size());
  }

  private static List<String> lines(Box box, LayoutStyle manner) {
    return box.lines().stream()
        .flatMap(line -> LayoutStyle.wrapped(line, Math.max(NAME, manner.words()), manner.small()).stream())
        .toList();
  }

  private static double widest(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> TextWidth.width(line, size)).max().orElse(0);
  }

  private static double cell(Box box, LayoutStyle manner) {
    return Math.max(CELL, widest(box.cells(), manner.small()) + 10);
  }

  static String svg(Box box, Area area, LayoutStyle manner) {
    var parts = new ArrayList<String>();
    parts.add("<rect class=\"box\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\"/>".formatted(
        px(area.x()), px(area.y()), px(area.width()), px(area.height())));
    var centre = area.x() + area.width() / 2;
    var y = area.y() + (area.height() - height(box, manner) + manner.padding() + 3) / 2;
    for (var name : names(box, manner)) {
      parts.add(text("name", centre, y + 0.75 * manner.lineHeight(), manner.size(), name));
      y += manner.lineHeight();
    }
    for (var line : lines(box, manner)) {
      parts.add(text("inside", centre, y + 0.75 * manner.smallHeight(), manner.small(), line));
      y += manner.smallHeight();
    }
    return String.join("\n", parts) + "\n" + cells(box, centre, y + 3, manner);
  }

  private static String cells(Box box, double centre, double top, LayoutStyle manner) {
    var width = cell(box, manner);
    var left = centre - width * box.cells().size() / 2;
    var cells = new StringBuilder();
    for (var i = 0; i < box.cells().size(); i++) {
      cells.append("<rect class=\"cell\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>".formatted(
          px(left + i * width), px(top), px(width), px(CELL)));
      cells.append(text("inside", left + (i + 0.5) * width, top + 0.7 * CELL, manner.small(),
          box.cells().get(i)))
          .append('\n');
    }
    return cells.toString();
  }

  static String text(String classes, double x, double y, double size, String text) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"middle\">%s</text>".formatted(
        classes, px(x), px(y), px(size), marked(text));
  }

  /** Text between backticks is code. */
  static String marked(String text) {
    var parts = text.split("`", -1);
    var marked = new ArrayList<String>();
    for (var i = 0; i < parts.length; i++) {
      marked.add(i % 2 == 0 ? escape(parts[i]) : "<tspan class=\"code\">" + escape(parts[i]) + "</tspan>");
    }
    return marked.stream().collect(Collectors.joining());
  }

  static String px(double length) {
    return Svg.em(length).replace("em", "");
  }
}
