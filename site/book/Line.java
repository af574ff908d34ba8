package site.book;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import site.trace.Output;

/**
 * An event: one printed line.
 *
 * @param thread name of the thread that printed it; empty for a child process that is not recorded
 * @param text without its line end
 * @param at time since the start of main
 * @param from the program's own frames that printed it, innermost first, as {@code LostDeposit.java:17};
 *     may be empty
 */
public record Line(Output stream, String thread, String text, Duration at, List<String> from) {

  public Line {
    Stream.of(stream, thread, text, at).forEach(Objects::requireNonNull); // those on disk may be spoilt
    from = from == null ? List.of() : List.copyOf(from); // or older
  }

  public Line(Output stream, String thread, String text, Duration at) {
    this(stream, thread, text, at, List.of());
  }
}
