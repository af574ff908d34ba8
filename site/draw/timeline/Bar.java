package site.draw.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import site.base.Phrases;
import site.book.Span;

/**
 * A lane's spans as they can be drawn: several in a row that are all too short to be seen are drawn as one.
 *
 * @param from in percent, as is {@code to}
 * @param what the state that it shows; empty where it shows several states
 */
record Bar(double from, double to, Optional<Span> what, List<Span> spans) {

  /** The least visible width: about a pixel on a phone. */
  private static final double VISIBLE = 0.4;

  /** In em. */
  private static final double LETTER = 0.5;
  private static final double AIR = 0.7;

  Bar {
    spans = List.copyOf(spans);
  }

  /** @param most how many bars there may be; where there are more, longer spans count as short too */
  static List<Bar> of(List<Span> spans, Axis axis, int most) {
    var visible = VISIBLE;
    var strips = of(spans, axis, visible);
    while (strips.size() > most) {
      visible *= 2;
      strips = of(spans, axis, visible);
    }
    return strips;
  }

  private static List<Bar> of(List<Span> spans, Axis axis, double visible) {
    var strips = new ArrayList<Bar>();
    var tiny = new ArrayList<Span>();
    for (var span : spans) {
      if (Axis.millis(span.to()) < axis.begin()) {
        continue;
      }
      var isTiny = width(span, axis) < visible;
      if (!isTiny || !tiny.isEmpty()
          && axis.place(span.from()) - axis.place(tiny.getLast().to()) >= visible) {
        join(tiny, axis).ifPresent(strips::add);
        tiny.clear();
      }
      if (isTiny) {
        tiny.add(span);
      } else {
        strips.add(one(span, axis));
      }
    }
    join(tiny, axis).ifPresent(strips::add);
    return strips;
  }

  private static double width(Span span, Axis axis) {
    return axis.place(span.to()) - axis.place(span.from());
  }

  private static Bar one(Span span, Axis axis) {
    return new Bar(axis.place(span.from()), axis.place(span.to()), Optional.of(span), List.of(span));
  }

  private static Optional<Bar> join(List<Span> tiny, Axis axis) {
    if (tiny.isEmpty()) {
      return Optional.empty();
    }
    var first = tiny.getFirst();
    var from = Math.min(axis.place(first.from()), 100 - VISIBLE);
    var to = Math.max(axis.place(tiny.getLast().to()), from + VISIBLE);
    var alike = tiny.stream().allMatch(span -> span.state() == first.state());
    return Optional.of(new Bar(from, to, alike ? Optional.of(first) : Optional.empty(), tiny));
  }

  /** @param file the snippet's file, whose name need not be mentioned */
  String words(String file) {
    if (spans.size() == 1) {
      return TimelineWords.of(spans.getFirst(), file);
    }
    var states = spans.stream().map(Span::state).distinct().sorted().map(TimelineWords::state).toList();
    return spans.size() + " short spans in "
        + TimelineWords.time(spans.getLast().to().minus(spans.getFirst().from())) + ", "
        + Phrases.and(states);
  }

  /** The line of that file at which its state was entered; empty where that is unknown or not one line. */
  OptionalInt line(String file) {
    return spans.size() == 1 ? TimelineWords.line(spans.getFirst(), file) : OptionalInt.empty();
  }

  /**
   * The name of what it waits for; empty where there is none, or no room for it.
   *
   * @param room the width of one percent, in em
   */
  String label(double room) {
    var name = spans.size() > 1 ? "" : TimelineWords.name(spans.getFirst());
    return (to - from) * room < AIR + LETTER * Phrases.columns(name) ? "" : name;
  }
}
