package site.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.book.Book;
import site.book.Checked;
import site.book.Recording;
import site.book.Run;
import site.run.Progress;

/** What a build did, in a few lines. */
final class Summary {

  private Summary() {}

  /**
   * @param slowest the slowest programs that were run, with the time that each took
   * @param nanos how long the whole build took, in nanoseconds
   */
  static List<String> lines(Book book, List<Checked> checked, List<Progress.Slow> slowest, long nanos) {
    var recordings = checked.stream().flatMap(c -> recordings(c.run())).toList();
    var checkedLines = recordings.stream().mapToInt(recording -> recording.lines().size()).sum();
    var lines = new ArrayList<String>();
    var chapters = book.chapters().stream().filter(chapter -> !chapter.isFront()).count();
    lines.add("%s, %s, %s, %s checked, %.1f s".formatted(
        number(chapters, "chapter"), number(book.snippets().size(), "snippet"),
            number(recordings.size(), "run"),
        number(checkedLines, "line"), nanos / 1e9));
    byLacking(checked, Run.Skipped.class).forEach((lacking, names) ->
        lines.add("skipped: " + String.join(", ", names) + ": " + lacking));
    byLacking(checked, Run.Kept.class).forEach((lacking, names) ->
        lines.add("not run: " + String.join(", ", names) + ": " + lacking
            + "; shown as last recorded and checked"));
    if (!slowest.isEmpty()) {
      lines.add("slowest: " + slowest.stream()
          .map(it -> "%s %.1f s".formatted(it.name(), it.took().toMillis() / 1e3))
          .collect(Collectors.joining(", ")));
    }
    return lines;
  }

  private static String number(long count, String of) {
    return "%,d %s%s".formatted(count, of, count == 1 ? "" : "s");
  }

  private static Stream<Recording> recordings(Run run) {
    return switch (run) {
      case Run.Done(_, var recordings) -> recordings.stream();
      case Run.Kept(_, var recordings, _) -> recordings.stream();
      case Run.Skipped _, Run.Failed _ -> Stream.of();
    };
  }

  /** Names of the snippets with that kind of result, grouped by what was lacking. */
  private static Map<String, List<String>> byLacking(List<Checked> checked, Class<? extends Run> kind) {
    return checked.stream().map(Checked::run).filter(kind::isInstance).collect(Collectors.groupingBy(
        Summary::lacking, LinkedHashMap::new, Collectors.mapping(run -> run.snippet().name(),
            Collectors.toList())));
  }

  private static String lacking(Run run) {
    return switch (run) {
      case Run.Kept(_, _, var lacking) -> lacking;
      case Run.Skipped(_, var lacking) -> lacking;
      case Run.Done _, Run.Failed _ -> "";
    };
  }
}
