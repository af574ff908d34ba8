package site.weave;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import site.base.Phrases;
import site.book.Ending;
import site.book.Recording;

/** What the page says about a run besides its lines: how it ended, when and on what it was recorded. */
final class RunFacts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private RunFacts() {}

  /** How the run ended, unless it ended by itself with status 0. */
  static String ending(Recording recording) {
    return words(recording.ending())
        .map(words -> "<p class=\"ending\">" + Phrases.escape(words) + "</p>\n" + dump(recording))
        .orElse("");
  }

  private static Optional<String> words(Ending ending) {
    return switch (ending) {
      case Ending.Exited(var status) when status == 0 -> Optional.empty();
      case Ending.Exited(var status) -> Optional.of("It ended with exit status " + status + ".");
      case Ending.Killed(var signal) -> Optional.of("It was killed by " + signal + ".");
      case Ending.Uncaught(var exception) -> Optional.of("It ended with an uncaught exception: " + exception);
      case Ending.Deadlock(var threads) ->
          Optional.of("Deadlock: " + Phrases.and(threads) + " wait for each other, for ever.");
      case Ending.Stuck(var threads) when threads.size() == 1 ->
          Optional.of("Stuck: " + Phrases.and(threads) + " waits for what nobody will give.");
      case Ending.Stuck(var threads) ->
          Optional.of("Stuck: " + Phrases.and(threads) + " wait for what nobody will give.");
      case Ending.StillRunning(var after) ->
          Optional.of("It would go on; it was stopped after " + words(after) + ".");
      case Ending.Stopped(var excess) -> Optional.of("It was stopped: it " + excess + ".");
      case Ending.TimedOut() -> Optional.of("It did not end, and was stopped.");
      case Ending.NotCompiled() -> Optional.of("It does not compile.");
    };
  }

  private static String dump(Recording recording) {
    return recording.dump().isEmpty() ? "" : Html.folded(
        "Its threads at that moment",
        "<pre class=\"dump\">" + Phrases.escape(String.join("\n", recording.dumpLines())) + "</pre>");
  }

  /** When and on what the run was recorded; also how long it took, unless there are other distinct runs. */
  static String origin(Recording recording, boolean isOnly) {
    var origin = recording.origin();
    return "<p class=\"origin\">Recorded on <time datetime=\"%s\">%s</time> on %s, %s%s.</p>\n".formatted(
        origin.at(), day(recording), Phrases.escape(origin.machine()), Phrases.escape(origin.jdk()),
        isOnly ? took(recording).map(took -> "; it took " + took).orElse("") : "");
  }

  static Optional<String> took(Recording recording) {
    return recording.measured().map(RunFacts::words);
  }

  static String day(Recording recording) {
    return DAY.format(recording.origin().at());
  }

  /** 312 ms, 1.2 s, 2 s: number and unit on one line. */
  private static String words(Duration duration) {
    return duration.toMillis() < 1000
        ? duration.toMillis() + "\u00a0ms"
        : String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0).replaceFirst("\\.0$", "")
        + "\u00a0s";
  }
}
