package site.draw.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.book.Line;
import site.book.Recording;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline;
import site.book.Timeline.Handover;

/**
 * Where a moment of a run stands in its picture.
 *
 * <p>The picture begins with the snippet's own first action. A quiet stretch that is far longer than
 * everything else together is cut to the length of everything else.
 *
 * @param stretches without gaps between them
 */
record Axis(List<Stretch> stretches) {

  /** A quiet stretch this many times as long as everything else is cut. */
  private static final double TOO_LONG = 2;

  /** Times are in milliseconds since the start of main. @param shown its length in the picture */
  record Stretch(double from, double to, double shown) {

    boolean isCut() {
      return shown < to - from;
    }
  }

  /** A moment that is written below the picture. @param place in percent */
  record Tick(double place, String words) {}

  Axis {
    stretches = List.copyOf(stretches);
  }

  static Axis of(Recording recording, Timeline timeline) {
    var stretches = stretches(recording, timeline);
    if (stretches.isEmpty()) {
      return new Axis(List.of(new Stretch(0, 1, 1)));
    }
    while (true) {
      var all = shown(stretches);
      var longest = stretches.stream().filter(it -> isQuiet(it, timeline))
          .max(Comparator.comparingDouble(Stretch::shown));
      var rest = longest.map(it -> all - it.shown).orElse(0.0);
      if (rest <= 0 || longest.get().shown <= TOO_LONG * rest) {
        return new Axis(stretches);
      }
      stretches.replaceAll(it -> it.equals(longest.get()) ? new Stretch(it.from, it.to, rest) : it);
    }
  }

  /** From each moment at which something happens to the next one. */
  private static List<Stretch> stretches(Recording recording, Timeline timeline) {
    var begin = begin(recording, timeline);
    var moments = moments(recording, timeline).map(Axis::millis).filter(it -> it >= begin)
        .collect(Collectors.toCollection(TreeSet::new));
    var stretches = new ArrayList<Stretch>();
    var before = begin;
    for (var moment : moments) {
      if (moment > before) {
        stretches.add(new Stretch(before, moment, moment - before));
      }
      before = moment;
    }
    return stretches;
  }

  /** Anything that main does earlier is start-up, not the snippet's own action. */
  private static double begin(Recording recording, Timeline timeline) {
    var own = Stream.of(
        recording.shownLines().stream().map(Line::at),
        timeline.spans().stream().filter(span -> isOwn(span, timeline)).map(Span::from),
        timeline.handovers().stream().map(Handover::at));
    return own.flatMap(it -> it).mapToDouble(Axis::millis).min().orElse(0);
  }

  private static boolean isOwn(Span span, Timeline timeline) {
    return span.state() != State.RUNNING || !span.at().isEmpty()
        || !span.thread().equals(timeline.names().getFirst());
  }

  private static Stream<Duration> moments(Recording recording, Timeline timeline) {
    return Stream.of(
        recording.shownLines().stream().map(Line::at),
        timeline.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
        timeline.handovers().stream().map(Handover::at),
        Stream.of(timeline.length())).flatMap(it -> it);
  }

  private static boolean isQuiet(Stretch stretch, Timeline timeline) {
    return timeline.spans().stream().noneMatch(span -> span.state() == State.RUNNING
        && millis(span.from()) < stretch.to && millis(span.to()) > stretch.from);
  }

  static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private static double shown(List<Stretch> stretches) {
    return stretches.stream().mapToDouble(Stretch::shown).sum();
  }

  double begin() {
    return stretches.getFirst().from;
  }

  double end() {
    return stretches.getLast().to;
  }

  /** The place in percent of the picture's width; a moment outside the picture stands at its edge. */
  double place(Duration moment) {
    return place(millis(moment));
  }

  double place(double millis) {
    var before = 0.0;
    for (var stretch : stretches) {
      if (millis <= stretch.to) {
        var share = Math.max(0, millis - stretch.from) / (stretch.to - stretch.from);
        return 100 * (before + share * stretch.shown) / shown(stretches);
      }
      before += stretch.shown;
    }
    return 100;
  }

  List<Stretch> cuts() {
    return stretches.stream().filter(Stretch::isCut).toList();
  }

  /**
   * The labels below the picture: what a cut leaves out, the end, and round times wherever there is room.
   *
   * @param room in percent
   */
  List<Tick> ticks(double room) {
    var ticks = new ArrayList<Tick>();
    for (var cut : cuts()) {
      ticks.add(new Tick((place(cut.from) + place(cut.to)) / 2, "cut: "
          + TimelineWords.time(cut.to - cut.from)));
    }
    var last = 100 - 1.4 * room; // it is written to the left of its place
    if (ticks.stream().allMatch(it -> it.place <= last)) {
      ticks.add(new Tick(100, TimelineWords.time(end() - begin())));
    }
    var step = round(shown(stretches) * room / 100);
    for (var since = 0.0; since <= end() - begin(); since = next(since, step)) {
      var place = place(begin() + since);
      if (place <= last && ticks.stream().allMatch(it -> Math.abs(it.place - place) >= room)) {
        ticks.add(new Tick(place, TimelineWords.time(since)));
      }
    }
    return ticks;
  }

  /** The next multiple of the step that is not in a cut. */
  private double next(double since, double step) {
    var next = step * Math.round(since / step + 1);
    return cuts().stream().filter(cut -> cut.from < begin() + next && begin() + next < cut.to)
        .map(cut -> step * Math.ceil((cut.to - begin()) / step)).findFirst().orElse(next);
  }

  /** The next of 1, 2, 5, 10, 20 and so on. */
  private static double round(double step) {
    var ten = Math.pow(10, Math.floor(Math.log10(step)));
    return step <= ten ? ten : step <= 2 * ten ? 2 * ten : step <= 5 * ten ? 5 * ten : 10 * ten;
  }
}
