package site.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;
import site.run.AllLanes.Lane;
import site.run.SketchFile.Stay;

/** A run's timeline out of the recorders' files. */
final class TimelineBuilder {

  /** Who is notified runs at once, or waits for the monitor; what is shorter is the notifier's way out of it. */
  private static final long LEAST_REENTRY_NANOS = 1_000_000;

  /** The JDK learns of a process's end in a thread of its own, and tells whoever waits in yet another. */
  private static final long MOST_NEWS_NANOS = 50_000_000;

  /** So often the recorder looks for those who wait where it has no hooks. */
  private static final String SEEN = " (seen every 3\u00a0ms)";

  private final long begin;
  private final long end;
  private final int leftOut;
  private final List<Lane> lanes;
  private final List<Stay> stays;
  private final List<String> names;
  private final List<Span> spans = new ArrayList<>();
  private final List<Handover> handovers = new ArrayList<>();

  private TimelineBuilder(SketchFile first, AllLanes all, long ended) {
    this.leftOut = first.leftOut();
    this.begin = first.begin();
    this.lanes = all.lanes();
    this.stays = all.stays().stream().sorted(Comparator.comparingLong(Stay::from)).toList();
    this.end = end(first, ended);
    this.names = names();
  }

  /** The clock when main began; empty if there is no sketch. */
  static OptionalLong begin(Path folder) throws IOException {
    return SketchFile.read(folder, "").stream().mapToLong(SketchFile::begin).findFirst();
  }

  /**
   * None if there is no sketch.
   *
   * @param ended the clock when the process was seen to have ended
   * @param seen the clock when a process of it was last seen alive, by its number in the system
   */
  static Timeline timeline(Path folder, long ended, LongUnaryOperator seen) throws IOException {
    var first = SketchFile.read(folder, "");
    return first.isEmpty() ? Timeline.NONE
        : new TimelineBuilder(first.get(), AllLanes.of(first.get(), folder, seen), ended).timeline();
  }

  /** When the last lane ended, or what is known of them does. */
  private long end(SketchFile first, long ended) {
    if (first.known() != 0) {
      return first.known();
    }
    return lanes.stream().allMatch(lane -> lane.end() != 0)
        ? lanes.stream().mapToLong(Lane::end).max().orElse(ended)
        : first.whole() ? first.written() : Math.max(first.written(), ended);
  }

  /** No two lanes have the same. */
  private List<String> names() {
    var names = new ArrayList<String>();
    for (var lane : lanes) {
      long same = names.stream().filter(it -> it.equals(lane.name()) || it.startsWith(lane.name() + " (")).count();
      names.add(same == 0 ? lane.name() : lane.name() + " (" + (same + 1) + ")");
    }
    return names;
  }

  private Timeline timeline() {
    Map<Integer, List<Stay>> ofLane = new HashMap<>();
    stays.forEach(stay -> ofLane.computeIfAbsent(stay.lane(), _ -> new ArrayList<>()).add(stay));
    for (int number = 0; number < lanes.size(); number++) {
      draw(number, ofLane.getOrDefault(number, List.of()));
    }
    spans.sort(Comparator.comparing(Span::from));
    handovers.sort(Comparator.comparing(Handover::at));
    return new Timeline(byBegin(), spans, handovers, since(end), leftOut);
  }

  private List<String> byBegin() {
    return IntStream.range(0, lanes.size()).boxed().sorted(Comparator.comparingLong(it -> lanes.get(it).begin()))
        .map(names::get).toList();
  }

  private void draw(int number, List<Stay> ofLane) {
    var lane = lanes.get(number);
    long last = lane.end() == 0 ? end : Math.min(lane.end(), end);
    hand(lane.parent(), number, lane.begin(), Kind.START);
    if (!lane.isProcess()) {
      draw(number, ofLane, Math.max(lane.begin(), begin), last);
    } else if (lane.from() == 0) {
      add(number, State.ALIVE, Math.max(lane.begin(), begin), last, "", "");
    } else {
      long known = lane.to() == 0 ? last : Math.min(lane.to(), last);
      add(number, State.ALIVE, Math.max(lane.begin(), begin), Math.min(lane.from(), last), "", "");
      draw(number, ofLane, lane.from(), known);
      add(number, State.ALIVE, known, last, "", "");
    }
  }

  private void draw(int number, List<Stay> ofLane, long from, long last) {
    long done = from;
    for (var stay : ofLane) {
      long to = stay.to() == 0 ? last : Math.min(stay.to(), last);
      if (to > done) {
        add(number, State.RUNNING, done, stay.from(), "", "");
        draw(number, stay, Math.max(stay.from(), done), to);
        done = to;
      }
    }
    add(number, State.RUNNING, done, last, "", "");
  }

  private void draw(int number, Stay stay, long from, long to) {
    long reentry = reentry(stay, to);
    var what = stay.what();
    switch (stay.state()) {
      case "SLEEPING" -> add(number, State.SLEEPING, from, to, stay.at(), "");
      case "PARKED" -> add(number, State.PARKED, from, to, stay.at(), what);
      case "LOCKED" ->
          add(number, State.PARKED, from, to, stay.at(), what + owner(stay.owner() < 0 ? stay.by() : stay.owner()));
      case "BLOCKED" ->
          add(number, State.BLOCKED, from, to, stay.at(), what + owner(stay.by() < 0 ? stay.owner() : stay.by()));
      case "WAITING" -> {
        add(number, State.WAITING, from, reentry, stay.at(), what);
        add(number, State.BLOCKED, reentry, to, stay.at(), what + owner(stay.by()));
      }
      case "SEEN_BLOCKED" -> add(number, State.BLOCKED, from, to, stay.at(), what + owner(stay.owner()) + SEEN);
      case "SEEN_WAITING" -> add(number, State.WAITING, from, to, stay.at(), what + SEEN);
      case "BEGINNING" -> add(number, State.WAITING, from, to, stay.at(),
          "the initialization of " + what.replace(".class", "") + (stay.owner() < 0 ? "" : " by " + names.get(stay.owner())));
      case "JOINING" -> add(number, State.WAITING, from, to, stay.at(), end(stay.owner()));
      case "FILE_LOCKED" -> add(number, State.WAITING, from, to, stay.at(), "a file lock");
      case "IO" -> add(number, State.IO, from, to, stay.at(), what);
      default -> throw new IllegalStateException("no state: " + stay.state());
    }
    handOver(number, stay, to);
  }

  /** From when on a thread that waited on a monitor waits to enter it again. */
  private static long reentry(Stay stay, long to) {
    long woken = isTimedOut(stay) ? stay.from() + stay.timeout() : stay.handed() != 0 ? stay.handed() : to;
    return to - woken >= LEAST_REENTRY_NANOS ? woken : to;
  }

  /** Then nobody notified it in time, and who is known to have let it go on has left the monitor. */
  private static boolean isTimedOut(Stay stay) {
    return stay.timeout() != 0 && (stay.handed() == 0 || stay.handed() > stay.from() + stay.timeout());
  }

  private void handOver(int number, Stay stay, long to) {
    switch (stay.state()) {
      case "LOCKED", "BLOCKED" -> hand(stay.by(), number, stay.handed(), Kind.LOCK);
      case "PARKED" -> {
        switch (stay.item()) {
          case "GIVEN" -> hand(stay.by(), number, stay.handed(), Kind.ITEM);
          case "TAKEN" -> hand(number, stay.by(), stay.handed(), Kind.ITEM);
          default -> hand(stay.by(), number, stay.handed(), Kind.UNPARK);
        }
        if (stay.by() < 0 && stay.handed() != 0) {
          join(lastEnded(stay), number, to);
        }
      }
      case "WAITING" -> hand(stay.by(), number, stay.handed(), isTimedOut(stay) ? Kind.LOCK : Kind.NOTIFY);
      case "JOINING" -> join(stay.owner(), number, to);
      default -> { } // nobody ends a sleep; who ends an input is not known
    }
  }

  /** The process whose end somebody has waited for who was woken by no thread of the program. */
  private int lastEnded(Stay stay) {
    return IntStream.range(0, lanes.size()).filter(it -> lanes.get(it).isProcess())
        .filter(it -> lanes.get(it).end() >= stay.from() && lanes.get(it).end() <= stay.handed()
            && stay.handed() - lanes.get(it).end() < MOST_NEWS_NANOS)
        .boxed().max(Comparator.comparingLong(it -> lanes.get(it).end())).orElse(-1);
  }

  private void join(int ended, int number, long to) {
    long at = ended < 0 ? 0 : lanes.get(ended).end();
    if (at != 0 && at <= to) {
      hand(ended, number, at, Kind.JOIN);
    }
  }

  private void hand(int from, int to, long at, Kind kind) {
    if (from >= 0 && to >= 0 && from != to && at >= begin) {
      handovers.add(new Handover(names.get(from), names.get(to), since(at), kind));
    }
  }

  private void add(int number, State state, long from, long to, String at, String what) {
    if (to > from) {
      spans.add(new Span(names.get(number), state, since(from), since(to), at, what));
    }
  }

  private String owner(int number) {
    return number < 0 ? "" : ", which " + names.get(number) + " has";
  }

  private String end(int number) {
    return number < 0 ? "the end of a thread" : "the end of " + names.get(number);
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(Math.max(0, nanos - begin));
  }
}
