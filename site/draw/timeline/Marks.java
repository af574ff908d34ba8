package site.draw.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import site.book.Line;

/**
 * A number below a lane: that of a printed line, as the transcript counts lines. Neighbouring numbers move
 * aside for one another; where they would have to move far, they share a place.
 *
 * @param lines from 1
 * @param at the average moment at which they were printed, in percent
 * @param centre of the number, in percent
 */
record Marks(List<Integer> lines, double at, double centre, double width) {

  private static final double DIGIT = 0.62;
  private static final double AIR = 0.45;

  /** In em. */
  private static final double FAR = 1.7;

  Marks {
    lines = List.copyOf(lines);
  }

  /** @param own the lines of the lane @param room the width of the picture where it is narrowest, in em */
  static List<Marks> of(List<Line> all, Predicate<Line> own, Axis axis, double room) {
    var groups = new ArrayList<List<Marks>>();
    for (var i = 0; i < all.size(); i++) {
      if (own.test(all.get(i))) {
        var place = axis.place(all.get(i).at());
        add(groups, List.of(mark(List.of(i + 1), place, room)), room);
      }
    }
    return groups.stream().flatMap(List::stream).toList();
  }

  private static Marks mark(List<Integer> lines, double at, double room) {
    var width = 100 * (AIR + DIGIT * words(lines).length()) / room;
    return new Marks(lines, at, inside(at, width), width);
  }

  private static double inside(double centre, double width) {
    return Math.clamp(centre, Math.min(50, width / 2), Math.max(50, 100 - width / 2));
  }

  private static void add(List<List<Marks>> groups, List<Marks> next, double room) {
    var group = next;
    while (!groups.isEmpty() && right(groups.getLast()) > left(group)) {
      var both = new ArrayList<>(groups.removeLast());
      both.addAll(group);
      group = sideBySide(both);
      if (group.stream().anyMatch(it -> Math.abs(it.centre - inside(it.at, it.width)) > 100 * FAR / room)) {
        group = List.of(together(both, room));
      }
    }
    groups.add(group);
  }

  private static double left(List<Marks> group) {
    return group.getFirst().centre - group.getFirst().width / 2;
  }

  private static double right(List<Marks> group) {
    return group.getLast().centre + group.getLast().width / 2;
  }

  private static List<Marks> sideBySide(List<Marks> group) {
    var all = group.stream().mapToDouble(Marks::width).sum();
    var left = inside(group.stream().mapToDouble(Marks::at).average().orElseThrow(), all) - all / 2;
    var placed = new ArrayList<Marks>();
    for (var mark : group) {
      placed.add(new Marks(mark.lines, mark.at, left + mark.width / 2, mark.width));
      left += mark.width;
    }
    return placed;
  }

  private static Marks together(List<Marks> group, double room) {
    var lines = group.stream().flatMap(mark -> mark.lines.stream()).toList();
    return mark(lines, group.stream().mapToDouble(mark -> mark.at * mark.lines.size()).sum() / lines.size(),
        room);
  }

  String words() {
    return words(lines);
  }

  /** 3, or 3–5, or 3, 8; or 3…19 where there are other numbers in between. */
  private static String words(List<Integer> lines) {
    var first = lines.getFirst();
    var last = lines.getLast();
    var inRow = IntStream.range(1, lines.size()).allMatch(i -> lines.get(i) == lines.get(i - 1) + 1);
    return lines.size() == 1 ? "" + first
        : lines.size() == 2 ? first + ", " + last
        : inRow ? first + "–" + last
        : first + "…" + last;
  }
}
