package site.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import site.book.Cause;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;
import site.run.AllLanes.Lane;
import site.run.recorder.TimelineFile;
import site.run.recorder.TimelineFile.StatusLine;
import site.run.recorder.TimelineFile.WaitLine;
import site.run.recorder.bootstrap.Wait;

/** Builds a run's timeline from the recorders' files. */
final class TimelineBuilder {

  /** A notified thread runs at once or waits for the monitor; a shorter wait is just the notifier leaving. */
  private static final long LEAST_REENTRY_NANOS = 1_000_000;

  /** The JDK learns of a process's end in a thread of its own, and tells the waiting thread from another. */
  private static final long MOST_NEWS_NANOS = 50_000_000;

  private final long begin;
  private final long end;
  private final int leftOut;
  private final List<Lane> lanes;
  private final List<WaitLine> waits;
  private final List<String> names;
  private final Causes causes;
  private final List<Span> spans = new ArrayList<>();
  private final List<Handover> handovers = new ArrayList<>();

  private TimelineBuilder(TimelineFile first, AllLanes all, long ended) {
    this.leftOut = first.status().leftOut();
    this.begin = first.status().begin();
    this.lanes = all.lanes();
    this.waits = all.waits().stream().sorted(Comparator.comparingLong(WaitLine::from)).toList();
    this.end = end(first.status(), ended);
    this.names = names();
    this.causes = new Causes(names);
  }

  /** The clock when main began; empty if it was not reported. */
  static OptionalLong begin(Path folder) throws IOException {
    return TimelineFile.read(folder, "").stream().mapToLong(file -> file.status().begin()).findFirst();
  }

  /**
   * The timeline; {@link Timeline#NONE} if nothing of it was reported.
   *
   * @param ended the clock when the process was seen to have ended
   * @param seen the clock when a process of the run was last seen alive, by its process ID
   */
  static Timeline timeline(Path folder, long ended, LongUnaryOperator seen) throws IOException {
    var first = TimelineFile.read(folder, "");
    return first.isEmpty() ? Timeline.NONE
        : new TimelineBuilder(first.get(), AllLanes.of(first.get(), folder, seen), ended).timeline();
  }

  /** The clock when the last lane ended, or up to which the run is known. */
  private long end(StatusLine status, long ended) {
    if (status.known() != 0) {
      return status.known();
    }
    return lanes.stream().allMatch(lane -> lane.end() != 0)
        ? lanes.stream().mapToLong(Lane::end).max().orElse(ended)
        : status.isWhole() ? status.written() : Math.max(status.written(), ended);
  }

  /** The names of the lanes, all different: of lanes with the same name, all but the first are numbered. */
  private List<String> names() {
    var names = new LinkedHashSet<String>();
    for (var lane : lanes) {
      int same = 1;
      while (!names.add(same == 1 ? lane.name() : lane.name() + " (" + same + ")")) {
        same++;
      }
    }
    return List.copyOf(names);
  }

  private Timeline timeline() {
    Map<Integer, List<WaitLine>> ofLane = new HashMap<>();
    waits.forEach(wait -> ofLane.computeIfAbsent(wait.lane(), _ -> new ArrayList<>()).add(wait));
    for (int number = 0; number < lanes.size(); number++) {
      draw(number, ofLane.getOrDefault(number, List.of()));
    }
    spans.sort(Comparator.comparing(Span::from));
    handovers.sort(Comparator.comparing(Handover::at));
    return new Timeline(byBegin(), spans, handovers, since(end), leftOut);
  }

  private List<Timeline.Lane> byBegin() {
    return IntStream.range(0, lanes.size()).boxed()
        .sorted(Comparator.comparingLong(number -> lanes.get(number).begin()))
        .map(this::lane).toList();
  }

  private Timeline.Lane lane(int number) {
    return new Timeline.Lane(names.get(number), lanes.get(number).name(), lanes.get(number).isProcess());
  }

  private void draw(int number, List<WaitLine> ofLane) {
    var lane = lanes.get(number);
    long last = lane.end() == 0 ? end : Math.min(lane.end(), end);
    hand(lane.parent(), number, lane.begin(), Kind.START);
    if (!lane.isProcess()) {
      draw(number, ofLane, Math.max(lane.begin(), begin), last);
    } else if (lane.from() == 0) {
      add(number, State.ALIVE, Math.max(lane.begin(), begin), last, "", Cause.NONE);
    } else {
      long known = lane.to() == 0 ? last : Math.min(lane.to(), last);
      add(number, State.ALIVE, Math.max(lane.begin(), begin), Math.min(lane.from(), last), "", Cause.NONE);
      draw(number, ofLane, lane.from(), known);
      add(number, State.ALIVE, known, last, "", Cause.NONE);
    }
  }

  private void draw(int number, List<WaitLine> ofLane, long from, long last) {
    long done = from;
    for (var wait : ofLane) {
      long to = wait.to() == 0 ? last : Math.min(wait.to(), last);
      if (to > done) {
        add(number, State.RUNNING, done, wait.from(), "", Cause.NONE);
        draw(number, wait, Math.max(wait.from(), done), to);
        done = to;
      }
    }
    add(number, State.RUNNING, done, last, "", Cause.NONE);
  }

  private void draw(int number, WaitLine wait, long from, long to) {
    long reentry = wait.state() == Wait.State.WAITING ? reentry(wait, to) : to;
    add(number, Causes.state(wait.state()), from, reentry, wait.at(), causes.of(wait));
    add(number, State.BLOCKED, reentry, to, wait.at(), causes.blocker(wait, wait.by()));
    handOver(number, wait, to);
  }

  /** The clock when a thread that waited on a monitor began to wait to enter it again. */
  private static long reentry(WaitLine wait, long to) {
    long woken = isTimedOut(wait) ? wait.from() + wait.timeout() : wait.handed() != 0 ? wait.handed() : to;
    return to - woken >= LEAST_REENTRY_NANOS ? woken : to;
  }

  /** If so, no thread notified it in time, and the thread that let it go on did so by leaving the monitor. */
  private static boolean isTimedOut(WaitLine wait) {
    return wait.timeout() != 0 && (wait.handed() == 0 || wait.handed() > wait.from() + wait.timeout());
  }

  private void handOver(int number, WaitLine wait, long to) {
    kind(wait).ifPresent(kind -> {
      if (kind == Kind.ITEM && wait.item() == Wait.Item.TAKEN) {
        hand(number, wait.by(), wait.handed(), kind);
      } else {
        hand(wait.by(), number, wait.handed(), kind);
      }
    });
    if (wait.state() == Wait.State.JOINING) {
      join(wait.owner(), number, to);
    } else if (wait.state() == Wait.State.PARKED && wait.by() < 0 && wait.handed() != 0) {
      join(lastEnded(wait), number, to);
    }
  }

  /** How the thread that ended the wait did so; empty where that thread is not known. */
  private static Optional<Kind> kind(WaitLine wait) {
    return switch (wait.state()) {
      case LOCKED, BLOCKED -> Optional.of(Kind.LOCK);
      case PARKED -> Optional.of(wait.item() == Wait.Item.NONE ? Kind.UNPARK : Kind.ITEM);
      case WAITING -> Optional.of(isTimedOut(wait) ? Kind.LOCK : Kind.NOTIFY);
      case SLEEPING, JOINING, BEGINNING, FILE_LOCKED, IO, SEEN_BLOCKED, SEEN_WAITING -> Optional.empty();
    };
  }

  /** The process whose end woke a thread that no thread of the program woke; -1: none. */
  private int lastEnded(WaitLine wait) {
    return IntStream.range(0, lanes.size()).filter(it -> lanes.get(it).isProcess())
        .filter(it -> lanes.get(it).end() >= wait.from() && lanes.get(it).end() <= wait.handed()
            && wait.handed() - lanes.get(it).end() < MOST_NEWS_NANOS)
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

  private void add(int number, State state, long from, long to, String at, Cause cause) {
    if (to > from) {
      spans.add(new Span(names.get(number), state, since(from), since(to), at, cause));
    }
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(Math.max(0, nanos - begin));
  }
}
