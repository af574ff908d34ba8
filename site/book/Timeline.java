package site.book;

import java.time.Duration;
import java.util.List;

/**
 * What the threads of a run did, and when.
 *
 * @param lanes names of the threads, in the order in which they came into being
 * @param spans of all threads, by their begin
 * @param length of the run
 * @param leftOut how many threads have no lane, since there were too many
 */
public record Timeline(
    List<String> lanes, List<Span> spans, List<Handover> handovers, Duration length, int leftOut) {

  /** The timeline of a run that was recorded without one. */
  public static final Timeline NONE = new Timeline(List.of(), List.of(), List.of(), Duration.ZERO);

  /** ITEM is what passes through a queue. */
  public enum Kind { LOCK, ITEM, NOTIFY, UNPARK, START, JOIN }

  /** One thread lets another one go on. */
  public record Handover(String from, String to, Duration at, Kind kind) {}

  public Timeline {
    lanes = List.copyOf(lanes);
    spans = List.copyOf(spans);
    handovers = List.copyOf(handovers);
  }

  /** Of all threads. */
  public Timeline(List<String> lanes, List<Span> spans, List<Handover> handovers, Duration length) {
    this(lanes, spans, handovers, length, 0);
  }

  public boolean isEmpty() {
    return lanes.isEmpty();
  }
}
