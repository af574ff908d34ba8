package site.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline;
import site.book.Timeline.Handover;
import site.book.Timeline.Kind;
import site.run.recorder.Sketch;

/** A run's timeline out of the recorder's file. */
final class Sketched {

  /** Who is notified runs at once, or waits for the monitor; what is shorter is the notifier's way out of it. */
  private static final long LEAST_REENTRY_NANOS = 1_000_000;

  private record Lane(String name, long begin, long end, int parent) {}

  private record Stay(
      int lane, String state, long from, long to, String at, String type, int owner, long timeout, int by, long handed) {}

  private final List<Lane> lanes = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Handover> handovers = new ArrayList<>();
  private long begin;
  private long known;
  private long written;

  private Sketched() {}

  /** The clock when main began; empty if there is no sketch. */
  static OptionalLong begin(Path folder) throws IOException {
    var file = folder.resolve(Sketch.FILE);
    return Files.exists(file) ? OptionalLong.of(read(file).begin) : OptionalLong.empty();
  }

  /** None if there is no sketch. */
  static Timeline timeline(Path folder) throws IOException {
    var file = folder.resolve(Sketch.FILE);
    return Files.exists(file) ? read(file).timeline() : Timeline.NONE;
  }

  private static Sketched read(Path file) throws IOException {
    var sketched = new Sketched();
    for (var line : Files.readAllLines(file)) {
      sketched.take(line.split("\t", -1));
    }
    sketched.stays.sort(Comparator.comparingLong(Stay::from));
    return sketched;
  }

  private void take(String[] words) {
    switch (words[0]) {
      case "begin" -> begin = Long.parseLong(words[1]);
      case "known" -> known = Long.parseLong(words[1]);
      case "written" -> written = Long.parseLong(words[1]);
      case "lane" -> lanes.add(new Lane(
          unique(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]), Integer.parseInt(words[4])));
      case "stay" -> stays.add(new Stay(Integer.parseInt(words[1]), words[2], Long.parseLong(words[3]),
          Long.parseLong(words[4]), words[5], words[6], Integer.parseInt(words[7]), Long.parseLong(words[8]),
          Integer.parseInt(words[9]), Long.parseLong(words[10])));
      default -> throw new IllegalStateException("not a word of a sketch: " + words[0]);
    }
  }

  private String unique(String name) {
    long same = lanes.stream().filter(lane -> lane.name.equals(name) || lane.name.startsWith(name + " (")).count();
    return same == 0 ? name : name + " (" + (same + 1) + ")";
  }

  private Timeline timeline() {
    long end = end();
    Map<Integer, List<Stay>> ofLane = new HashMap<>();
    stays.forEach(stay -> ofLane.computeIfAbsent(stay.lane, _ -> new ArrayList<>()).add(stay));
    for (int number = 0; number < lanes.size(); number++) {
      draw(number, ofLane.getOrDefault(number, List.of()), end);
    }
    spans.sort(Comparator.comparing(Span::from));
    handovers.sort(Comparator.comparing(Handover::at));
    return new Timeline(lanes.stream().map(Lane::name).toList(), spans, handovers, since(end));
  }

  /** When the last thread ended, or what is known of them does. */
  private long end() {
    if (known != 0) {
      return known;
    }
    return lanes.stream().anyMatch(lane -> lane.end == 0) ? written
        : lanes.stream().mapToLong(Lane::end).max().orElse(written);
  }

  private void draw(int number, List<Stay> ofLane, long end) {
    var lane = lanes.get(number);
    long last = lane.end == 0 ? end : Math.min(lane.end, end);
    long done = Math.max(lane.begin, begin);
    if (lane.parent >= 0) {
      hand(lane.parent, number, lane.begin, Kind.START);
    }
    for (var stay : ofLane) {
      long to = stay.to == 0 ? last : Math.min(stay.to, last);
      if (to > done) {
        add(lane, State.RUNNING, done, stay.from, "", "");
        draw(number, stay, Math.max(stay.from, done), to);
        done = to;
      }
    }
    add(lane, State.RUNNING, done, last, "", "");
  }

  private void draw(int number, Stay stay, long from, long to) {
    var lane = lanes.get(number);
    long reentry = reentry(stay, to);
    switch (stay.state) {
      case "SLEEPING" -> add(lane, State.SLEEPING, from, to, stay.at, "");
      case "PARKED" -> add(lane, State.PARKED, from, to, stay.at, stay.type);
      case "LOCKED" -> add(lane, State.PARKED, from, to, stay.at, stay.type + owner(stay.owner < 0 ? stay.by : stay.owner));
      case "BLOCKED" -> add(lane, State.BLOCKED, from, to, stay.at, stay.type + owner(stay.by < 0 ? stay.owner : stay.by));
      case "WAITING" -> {
        add(lane, State.WAITING, from, reentry, stay.at, stay.type);
        add(lane, State.BLOCKED, reentry, to, stay.at, stay.type + owner(stay.by));
      }
      case "JOINING" -> add(lane, State.WAITING, from, to, stay.at, end(stay.owner));
      case "IO" -> add(lane, State.IO, from, to, stay.at, stay.type);
      default -> throw new IllegalStateException("no state: " + stay.state);
    }
    handOver(number, stay, to);
  }

  /** From when on a thread that waited on a monitor waits to enter it again. */
  private static long reentry(Stay stay, long to) {
    long woken = stay.handed != 0 ? stay.handed : stay.timeout != 0 ? stay.from + stay.timeout : to;
    return to - woken >= LEAST_REENTRY_NANOS ? woken : to;
  }

  private void handOver(int number, Stay stay, long to) {
    switch (stay.state) {
      case "LOCKED", "BLOCKED" -> hand(stay.by, number, stay.handed, Kind.LOCK);
      case "PARKED" -> hand(stay.by, number, stay.handed, Kind.UNPARK);
      case "WAITING" -> hand(stay.by, number, stay.handed, Kind.NOTIFY);
      case "JOINING" -> {
        long end = stay.owner < 0 ? 0 : lanes.get(stay.owner).end;
        hand(end != 0 && end <= to ? stay.owner : -1, number, end, Kind.JOIN);
      }
      default -> { } // nobody ends a sleep; who ends an input is not known
    }
  }

  private void hand(int from, int to, long at, Kind kind) {
    if (from >= 0 && from != to && at >= begin) {
      handovers.add(new Handover(lanes.get(from).name, lanes.get(to).name, since(at), kind));
    }
  }

  private void add(Lane lane, State state, long from, long to, String at, String what) {
    if (to > from) {
      spans.add(new Span(lane.name, state, since(from), since(to), at, what));
    }
  }

  private String owner(int number) {
    return number < 0 ? "" : ", which " + lanes.get(number).name + " has";
  }

  private String end(int number) {
    return number < 0 ? "the end of a thread" : "the end of " + lanes.get(number).name;
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(Math.max(0, nanos - begin));
  }
}
