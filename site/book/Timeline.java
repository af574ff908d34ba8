package site.book;

import java.time.Duration;
import java.util.List;

/**
 * What the threads of a run did, and when.
 *
 * @param lanes of the threads and processes, in the order in which they came into being
 * @param spans of all threads, by their begin
 * @param length of the run
 * @param leftOut how many threads have no lane, because there were too many
 */
public record Timeline(
    List<Lane> lanes, List<Span> spans, List<Handover> handovers, Duration length, int leftOut) {

  /** The timeline of a run that was recorded without one. */
  public static final Timeline NONE = new Timeline(List.of(), List.of(), List.of(), Duration.ZERO);

  /**
   * A thread, or a child process.
   *
   * @param name unique among the lanes: threads with the same name are numbered from the second on
   * @param thread its own name, which the lines that it prints bear
   */
  public record Lane(String name, String thread, boolean isProcess) {}

  /** ITEM is what passes through a queue. */
  public enum Kind { LOCK, ITEM, NOTIFY, UNPARK, START, JOIN }

  /** One thread lets another thread continue. */
  public record Handover(String from, String to, Duration at, Kind kind) {}

  public Timeline {
    lanes = List.copyOf(lanes);
    spans = List.copyOf(spans);
    handovers = List.copyOf(handovers);
  }

  /** Of all threads. */
  public Timeline(List<Lane> lanes, List<Span> spans, List<Handover> handovers, Duration length) {
    this(lanes, spans, handovers, length, 0);
  }

  public List<String> names() {
    return lanes.stream().map(Lane::name).toList();
  }

  public boolean isEmpty() {
    return lanes.isEmpty();
  }
}
