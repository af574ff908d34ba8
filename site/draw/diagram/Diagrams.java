package site.draw.diagram;

import static site.base.Phrases.escape;
import static site.draw.diagram.Boxes.px;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import site.base.Problem;
import site.book.Diagram;
import site.book.Diagram.Stroke;
import site.draw.diagram.PlacedDiagram.Area;
import site.draw.diagram.PlacedDiagram.Point;
import site.draw.diagram.PlacedDiagram.Route;

/**
 * Boxes and arrows, drawn twice: once for a wide page and once for a phone. On a phone, letters keep their
 * size, or nearly so; strokes differ in more than colour.
 */
public final class Diagrams {

  private static final double ROUND = 5;
  private static final double HEAD = 8;

  private Diagrams() {}

  /** @param problems receives a problem if the diagram is too wide for a page */
  public static String html(Diagram diagram, List<Problem> problems) {
    if (diagram.kind() == Diagram.Kind.SEQUENCE) {
      return Sequence.html(diagram);
    }
    var broad = best(diagram, LayoutStyle.BROAD);
    if (broad.width() * broad.manner().shrunk() > LayoutStyle.BROAD) {
      problems.add(new Problem(
          diagram.file(), diagram.line(), "the diagram is " + Math.round(broad.width())
              + " pixels wide, and a page has " + Math.round(LayoutStyle.BROAD),
              "shorten words, leave a box out, or make it two diagrams"));
    }
    var narrow = broad.width() <= LayoutStyle.PHONE ? broad : best(diagram, LayoutStyle.PHONE);
    return narrow.equals(broad)
        ? svg(diagram, broad, "always")
        : svg(diagram, broad, "broad") + svg(diagram, narrow, "narrow");
  }

  /** Of the layouts that fit, the flattest in the most usual style; if none fits, the narrowest. */
  private static PlacedDiagram best(Diagram diagram, double page) {
    var all = LayoutStyle.of(page).stream()
        .filter(manner -> manner.abreast() == 0
            || diagram.boxes().stream().allMatch(box -> box.group().isEmpty()))
        .map(manner -> Layout.of(diagram, manner)).toList();
    return all.stream().filter(placed -> placed.width() * placed.manner().shrunk() <= page)
        .min(Comparator.comparingDouble(placed -> placed.height() + placed.manner().oddity()
            + Math.max(0, placed.width() - page)))
        .orElseGet(() -> all.stream().min(Comparator.comparingDouble(PlacedDiagram::width)).orElseThrow());
  }

  private static String svg(Diagram diagram, PlacedDiagram placed, String page) {
    return """
        <svg class="%s" role="img" aria-label="%s" style="width:%s;min-width:%s" viewBox="0 0 %s %s">
        %s%s%s%s%s</svg>
        """.formatted(
            page, escape(diagram.words()), rem(placed.width()),
            rem(placed.width() * placed.manner().shrunk()), px(placed.width()),
            px(placed.height()),
            placed.frames().stream().map(frame -> frame(frame.area())).collect(Collectors.joining()),
            placed.routes().stream().map(Diagrams::arrow).collect(Collectors.joining()),
            placed.boxes().stream().map(it -> Boxes.svg(it.box(), it.area(), placed.manner()))
                .collect(Collectors.joining()),
            placed.frames().stream().map(frame -> name(frame, placed.manner())).collect(Collectors.joining()),
            placed.routes().stream().map(route -> words(route, placed.manner()))
                .collect(Collectors.joining()));
  }

  /** A length in rem, which is sixteen pixels unless the reader has changed the size of the type. */
  private static String rem(double pixels) {
    return String.format(Locale.ROOT, "%.3frem", pixels / 16);
  }

  private static String frame(Area area) {
    return "<rect class=\"frame\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\"/>\n".formatted(
        px(area.x()), px(area.y()), px(area.width()), px(area.height()));
  }

  private static String name(PlacedDiagram.Frame frame, LayoutStyle manner) {
    return "<text class=\"words\" x=\"%s\" y=\"%s\" font-size=\"%s\">%s</text>\n".formatted(
        px(frame.area().x() + 9), px(frame.area().y() + manner.smallHeight()), px(manner.small()),
        Boxes.marked(frame.name()));
  }

  private static String arrow(Route route) {
    var way = route.way();
    var first = route.arrow().heads() == 2 ? head(way.get(1), way.getFirst()) : "";
    var last = route.arrow().heads() > 0 ? head(way.get(way.size() - 2), way.getLast()) : "";
    return "<path class=\"way%s\" d=\"%s\"/>%s%s\n".formatted(
        route.arrow().stroke() == Stroke.PLAIN ? "" : " "
        + route.arrow().stroke().name().toLowerCase(Locale.ROOT),
        path(way, route.arrow().heads()), first, last);
  }

  /** The line of an arrow: rounded at its bends, and ending short of the tips of its heads. */
  private static String path(List<Point> way, int heads) {
    var path = new StringBuilder();
    var begin = heads == 2 ? towards(way.getFirst(), way.get(1), HEAD - 2) : way.getFirst();
    path.append("M").append(at(begin));
    for (var i = 1; i < way.size() - 1; i++) {
      var bend = way.get(i);
      path.append("L").append(at(towards(bend, way.get(i - 1), radius(bend, way.get(i - 1)))))
          .append("Q").append(at(bend)).append(" ")
          .append(at(towards(bend, way.get(i + 1), radius(bend, way.get(i + 1)))));
    }
    var end = heads > 0 ? towards(way.getLast(), way.get(way.size() - 2), HEAD - 2) : way.getLast();
    return path.append("L").append(at(end)).toString();
  }

  private static double radius(Point bend, Point next) {
    return Math.min(ROUND, distance(bend, next) / 2);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }

  private static Point towards(Point from, Point to, double length) {
    var distance = distance(from, to);
    return distance == 0 ? from : new Point(
        from.x() + (to.x() - from.x()) * length / distance, from.y()
        + (to.y() - from.y()) * length / distance);
  }

  private static String head(Point from, Point tip) {
    var back = towards(tip, from, HEAD);
    var x = (back.y() - tip.y()) * 0.42;
    var y = (tip.x() - back.x()) * 0.42;
    return "<path class=\"head\" d=\"M%sL%sL%sZ\"/>".formatted(
        at(tip), at(new Point(back.x() + x, back.y() + y)), at(new Point(back.x() - x, back.y() - y)));
  }

  private static String at(Point point) {
    return px(point.x()) + "," + px(point.y());
  }

  private static String words(Route route, LayoutStyle manner) {
    var text = new StringBuilder();
    for (var i = 0; i < route.words().size(); i++) {
      text.append(Boxes.text(
          "words", route.place().x() + route.place().width() / 2,
          route.place().y() + (i + 0.75) * manner.smallHeight(), manner.small(), route.words().get(i)))
              .append('\n');
    }
    return text.toString();
  }
}
