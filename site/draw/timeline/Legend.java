package site.draw.timeline;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;

/** What occurs in a picture, and so needs explaining. */
record Legend(List<State> states, boolean mixed, List<Kind> handovers, boolean ends, boolean marks) {

  static Legend of(List<Bar> strips, List<Handover> handovers, boolean ends, boolean marks) {
    var states = new TreeSet<State>();
    strips.stream().map(Bar::what).flatMap(Optional::stream).map(Span::state).forEach(states::add);
    return new Legend(
        List.copyOf(states), strips.stream().anyMatch(strip -> strip.what().isEmpty()),
        handovers.stream().map(Handover::kind).distinct().sorted().toList(), ends, marks);
  }
}
