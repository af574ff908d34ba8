package site.draw.timeline;

import static site.draw.Svg.em;
import static site.draw.Svg.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;

/**
 * Arrows from a thread that lets another one go on to that other thread.
 *
 * @param top the top of a lane, in em, as is {@code bar}
 */
record Arrows(String id, List<String> lanes, Axis axis, IntToDoubleFunction top, double bar) {

  /** In percent: arrows between the same two lanes that are closer than this are drawn as one. */
  private static final double APART = 1.5;
  private static final int MOST = 40;

  String svg(List<Handover> handovers) {
    var drawn = drawn(handovers);
    return drawn.isEmpty() ? "" : """
        <g class="heads"><path id="%1$s-down" class="head" d="M0 0l-3.5-7h7z"/>\
        <path id="%1$s-up" class="head" d="M0 0l-3.5 7h7z"/>\
        <path id="%1$s-parcel" class="parcel" d="M-4-4h8v8h-8z"/></g>
        """.formatted(id) + drawn.stream().map(this::arrow).collect(Collectors.joining());
  }

  private List<Handover> drawn(List<Handover> handovers) {
    var drawn = new ArrayList<Handover>();
    for (var next : handovers) {
      var known = lanes.contains(next.from()) && lanes.contains(next.to()) && !next.from().equals(next.to());
      if (known && drawn.size() < MOST && drawn.stream().noneMatch(it -> isSame(it, next))) {
        drawn.add(next);
      }
    }
    return drawn;
  }

  private boolean isSame(Handover one, Handover other) {
    return one.from().equals(other.from()) && one.to().equals(other.to()) && one.kind() == other.kind()
        && Math.abs(axis.place(one.at()) - axis.place(other.at())) < APART;
  }

  private String arrow(Handover handover) {
    var from = lanes.indexOf(handover.from());
    var to = lanes.indexOf(handover.to());
    var down = from < to;
    var begin = top.applyAsDouble(from) + (down ? bar : 0);
    var end = top.applyAsDouble(to) + (down ? 0 : bar);
    var x = percent(axis.place(handover.at()));
    var parcel = handover.kind() != Kind.ITEM ? ""
        : "<use href=\"#%s-parcel\" x=\"%s\" y=\"%s\"/>".formatted(id, x, em((begin + end) / 2));
    return """
        <g class="given %1$s"><line x1="%2$s" x2="%2$s" y1="%3$s" y2="%4$s"/>\
        <use href="#%5$s" x="%2$s" y="%4$s"/>%7$s\
        <title>%6$s</title></g>
        """.formatted(StatePatterns.name(handover.kind()), x, em(begin), em(end),
            id + (down ? "-down" : "-up"),
            Phrases.escape(
                handover.from() + " → " + handover.to() + ": " + TimelineWords.handover(handover.kind())),
            parcel);
  }
}
