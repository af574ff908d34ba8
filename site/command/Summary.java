package site.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.book.Book;
import site.book.Checked;
import site.book.Recording;
import site.book.Run;

/** What a build did, in a few lines. */
final class Summary {

  private Summary() {}

  /** @param nanos how long it took */
  static List<String> lines(Book book, List<Checked> checked, long nanos) {
    var recordings = checked.stream().flatMap(c -> recordings(c.run())).toList();
    var checkedLines = recordings.stream().mapToInt(recording -> recording.lines().size()).sum();
    var lines = new ArrayList<String>();
    var chapters = book.chapters().stream().filter(chapter -> !chapter.isFront()).count();
    lines.add("%s, %s, %s, %s checked, %.1f s".formatted(
        number(chapters, "chapter"), number(book.snippets().size(), "snippet"), number(recordings.size(), "run"),
        number(checkedLines, "line"), nanos / 1e9));
    checked.stream().flatMap(c -> notRun(c.run())).forEach(lines::add);
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

  private static Stream<String> notRun(Run run) {
    return switch (run) {
      case Run.Kept(var snippet, _, var lacking) ->
          Stream.of("not run: " + snippet.name() + " (" + lacking + "); its last checked recording is shown");
      case Run.Skipped(var snippet, var lacking) -> Stream.of("skipped: " + snippet.name() + " (" + lacking + ")");
      case Run.Done _, Run.Failed _ -> Stream.of();
    };
  }
}
