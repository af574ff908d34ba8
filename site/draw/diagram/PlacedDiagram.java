package site.draw.diagram;

import java.util.List;
import site.book.Diagram.Arrow;
import site.book.Diagram.Box;

/** A diagram whose parts have their places. Lengths are in CSS pixels. */
record PlacedDiagram(
    LayoutStyle manner, double width, double height, List<PlacedBox> boxes, List<Frame> frames,
    List<Route> routes) {

  record Point(double x, double y) {}

  record Area(double x, double y, double width, double height) {}

  record PlacedBox(Box box, Area area) {}

  record Frame(String name, Area area) {}

  /**
   * @param way from the arrow's start through its bends to its end
   * @param words where they stand; empty for none
   */
  record Route(Arrow arrow, List<Point> way, List<String> words, Area place) {
    Route {
      way = List.copyOf(way);
      words = List.copyOf(words);
    }
  }

  PlacedDiagram {
    boxes = List.copyOf(boxes);
    frames = List.copyOf(frames);
    routes = List.copyOf(routes);
  }
}
