package site.book;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that one run produced.
 *
 * @param lines in the order they arrived, all streams together
 * @param took from the start of main to the end of the run; {@link #UNMEASURED} where it is not known
 * @param starved how long its threads were ready while other programs had the processors; zero if unknown
 * @param strays files and processes that the run left behind
 * @param dump the snippet's own threads where the run did not end; else empty
 * @param timeline of its threads; {@link Timeline#NONE} where it was recorded without one
 */
public record Recording(
    List<Line> lines, Ending ending, Duration took, Duration starved, List<Stray> strays,
    List<StoppedThread> dump, Timeline timeline, Origin origin) {

  private static final int MOST_SHOWN = 1000;

  public static final Duration UNMEASURED = Duration.ofNanos(-1);

  /** When and on what a run was recorded. */
  public record Origin(Instant at, String machine, String jdk) {}

  /** A process that outlived its parent, by its command; or a file, by its path in the run's folder. */
  public record Stray(boolean isProcess, String name) {}

  public Recording {
    lines = List.copyOf(lines);
    strays = List.copyOf(strays);
    dump = List.copyOf(dump);
    Stream.of(ending, took, origin).forEach(Objects::requireNonNull); // those on disk may be spoilt, or older
    starved = starved == null ? Duration.ZERO : starved;
    timeline = timeline == null ? Timeline.NONE : timeline;
  }

  /** Without a timeline, and not starved. */
  public Recording(
      List<Line> lines, Ending ending, Duration took, List<Stray> strays, List<StoppedThread> dump,
      Origin origin) {
    this(lines, ending, took, Duration.ZERO, strays, dump, Timeline.NONE, origin);
  }

  /** The lines that pages show: of very many only the first. */
  public List<Line> shownLines() {
    return lines.subList(0, Math.min(MOST_SHOWN, lines.size()));
  }

  /** The dump as lines of text. */
  public List<String> dumpLines() {
    return dump.stream().flatMap(StoppedThread::lines).toList();
  }

  public Optional<Duration> measured() {
    return took.isNegative() ? Optional.empty() : Optional.of(took);
  }
}
