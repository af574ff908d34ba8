package site.draw.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Ending;
import site.book.Recording;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline;
import site.book.Timeline.Lane;

/** A timeline in words: which threads slept or waited, how long, for what, and what others did meanwhile. */
final class Story {

  /** Where there are more spans than this, only their totals are given. */
  private static final int MOST = 20;

  private static final int MOST_REASONS = 3;

  /** A span shorter than this fraction of the picture is left out. */
  private static final double PERCENT = 2;

  private Story() {}

  /** @param drawn how many lanes are drawn; the others are only counted */
  static String of(Recording recording, Timeline whole, Axis axis, int drawn) {
    var timeline = first(drawn, whole);
    var waits = timeline.spans().stream().filter(span -> span.state() != State.RUNNING).toList();
    var told = waits.stream().filter(span -> axis.place(span.to()) - axis.place(span.from()) >= PERCENT)
        .toList();
    var sentences = new ArrayList<String>();
    sentences.add(cast(timeline));
    sentences.addAll(told.size() <= MOST && (waits.isEmpty() || !told.isEmpty())
        ? told.stream().map(span -> sentence(span, timeline)).toList()
        : timeline.names().stream().flatMap(lane -> sums(lane, timeline).stream()).toList());
    sentences.add(undrawn(whole, drawn));
    sentences.add(end(recording, axis));
    sentences.removeIf(String::isEmpty);
    return String.join(" ", sentences);
  }

  private static Timeline first(int lanes, Timeline timeline) {
    var drawn = timeline.lanes().subList(0, lanes);
    var names = timeline.names().subList(0, lanes);
    var spans = timeline.spans().stream().filter(span -> names.contains(span.thread())).toList();
    return new Timeline(drawn, spans, timeline.handovers(), timeline.length());
  }

  /** Empty where all are. */
  static String undrawn(Timeline timeline, int drawn) {
    int more = timeline.lanes().size() - drawn + timeline.leftOut();
    return more == 0 ? "" : "%s more %s not drawn%s.".formatted(more, more == 1 ? "thread is" : "threads are",
        timeline.leftOut() == 0 ? "" : "; the recorder followed the first " + timeline.lanes().size());
  }

  private static String cast(Timeline timeline) {
    var processes = timeline.lanes().stream().filter(Lane::isProcess).map(Lane::name).toList();
    var threads = timeline.names().stream().filter(name -> !processes.contains(name)).toList();
    return (threads.size() == 1
            ? threads.getFirst() + " is the only thread." : "Threads: " + Phrases.and(threads) + ".")
        + (processes.isEmpty() ? "" : " Child processes: " + Phrases.and(processes) + ".");
  }

  private static String sentence(Span span, Timeline timeline) {
    var meanwhile = timeline.names().stream().filter(lane -> !lane.equals(span.thread()))
        .filter(lane -> ran(lane, span, timeline).multipliedBy(2).compareTo(length(span)) > 0).toList();
    return span.thread() + " " + TimelineWords.did(span.state()) + " " + TimelineWords.time(length(span))
        + TimelineWords.reason(span)
        + (meanwhile.isEmpty() ? "" : (TimelineWords.reason(span).isEmpty() ? "" : ",")
            + " while " + Phrases.and(meanwhile) + " ran") + ".";
  }

  private static Duration ran(String lane, Span during, Timeline timeline) {
    return timeline.spans().stream()
        .filter(span -> span.thread().equals(lane) && span.state() == State.RUNNING)
        .map(span -> overlap(span, during)).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration overlap(Span one, Span other) {
    var from = one.from().compareTo(other.from()) > 0 ? one.from() : other.from();
    var to = one.to().compareTo(other.to()) < 0 ? one.to() : other.to();
    return to.compareTo(from) > 0 ? to.minus(from) : Duration.ZERO;
  }

  private static Duration length(Span span) {
    return span.to().minus(span.from());
  }

  /** {@code p0 slept 61 ms in all, 6 times, and was blocked 32 ms in all, twice.} */
  private static List<String> sums(String lane, Timeline timeline) {
    var parts = new ArrayList<String>();
    for (var state : State.values()) {
      var spans = timeline.spans().stream()
          .filter(span -> span.thread().equals(lane) && span.state() == state).toList();
      var sum = spans.stream().map(Story::length).reduce(Duration.ZERO, Duration::plus);
      if (state != State.RUNNING && !spans.isEmpty()) {
        parts.add(TimelineWords.did(state) + " " + TimelineWords.time(sum) + times(spans.size())
            + reasons(spans));
      }
    }
    return parts.isEmpty() ? List.of() : List.of(lane + " " + Phrases.and(parts) + ".");
  }

  private static String reasons(List<Span> spans) {
    var reasons = spans.stream().map(TimelineWords::name).filter(name -> !name.isEmpty())
        .distinct().sorted().toList();
    return reasons.isEmpty() || reasons.size() > MOST_REASONS ? "" : " (for " + Phrases.and(reasons) + ")";
  }

  private static String times(int count) {
    return count == 1 ? "" : " in " + count + " spans";
  }

  private static String end(Recording recording, Axis axis) {
    var cuts = axis.cuts().stream().map(cut -> TimelineWords.time(cut.to() - cut.from()))
        .collect(Collectors.toList());
    var cut = cuts.isEmpty() ? "" : " " + Phrases.and(cuts) + " in which nothing happened "
        + (cuts.size() == 1 ? "is" : "are") + " cut short.";
    return switch (recording.ending()) {
      case Ending.Deadlock(var threads) ->
          "Then " + Phrases.and(threads) + " wait for each other, for ever." + cut;
      case Ending.Stuck(var threads) -> "Then " + Phrases.and(threads) + " wait for ever." + cut;
      case Ending.Exited _, Ending.Killed _, Ending.Uncaught _, Ending.StillRunning _, Ending.TimedOut _,
          Ending.Stopped _, Ending.NotCompiled _ ->
          "It took " + TimelineWords.time(axis.end() - axis.begin()) + "." + cut;
    };
  }
}
