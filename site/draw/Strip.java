package site.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.book.Span;

/**
 * A lane's spans as they can be drawn: several in a row that are all too short to be seen are drawn as one.
 *
 * @param what it shows; empty where that is several states
 * @param from in percent, as is {@code to}
 */
record Strip(double from, double to, Optional<Span> what, String words) {

  /** About a pixel on a phone. */
  private static final double VISIBLE = 0.4;

  /** @param most of them; where there are more, what counts as short grows */
  static List<Strip> of(List<Span> spans, Axis axis, int most) {
    var visible = VISIBLE;
    var strips = of(spans, axis, visible);
    while (strips.size() > most) {
      visible *= 2;
      strips = of(spans, axis, visible);
    }
    return strips;
  }

  private static List<Strip> of(List<Span> spans, Axis axis, double visible) {
    var strips = new ArrayList<Strip>();
    var tiny = new ArrayList<Span>();
    for (var span : spans) {
      if (Axis.millis(span.to()) < axis.begin()) {
        continue;
      }
      var isTiny = width(span, axis) < visible;
      if (!isTiny || !tiny.isEmpty() && axis.place(span.from()) - axis.place(tiny.getLast().to()) >= visible) {
        join(tiny, axis, visible).ifPresent(strips::add);
        tiny.clear();
      }
      if (isTiny) {
        tiny.add(span);
      } else {
        strips.add(one(span, axis));
      }
    }
    join(tiny, axis, visible).ifPresent(strips::add);
    return strips;
  }

  private static double width(Span span, Axis axis) {
    return axis.place(span.to()) - axis.place(span.from());
  }

  private static Strip one(Span span, Axis axis) {
    return new Strip(axis.place(span.from()), axis.place(span.to()), Optional.of(span), Words.of(span));
  }

  private static Optional<Strip> join(List<Span> tiny, Axis axis, double visible) {
    if (tiny.isEmpty()) {
      return Optional.empty();
    }
    var first = tiny.getFirst();
    var from = Math.min(axis.place(first.from()), 100 - VISIBLE);
    var to = Math.max(axis.place(tiny.getLast().to()), from + VISIBLE);
    var alike = tiny.stream().allMatch(span -> span.state() == first.state());
    return Optional.of(alike && tiny.size() == 1
        ? new Strip(from, to, Optional.of(first), Words.of(first))
        : new Strip(from, to, alike ? Optional.of(first) : Optional.empty(), several(tiny)));
  }

  private static String several(List<Span> tiny) {
    var states = tiny.stream().map(Span::state).distinct().sorted().map(Words::state).toList();
    return tiny.getFirst().thread() + ": " + tiny.size() + " short spans in "
        + Words.time(tiny.getLast().to().minus(tiny.getFirst().from())) + ", " + Words.and(states);
  }
}
