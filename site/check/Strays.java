package site.check;

import java.util.List;
import java.util.stream.Stream;
import site.base.Problem;
import site.book.Recording;
import site.book.Recording.Stray;
import site.book.Snippet;

/** Answers whether a run left files or processes behind. */
final class Strays {

  private Strays() {}

  /** A run has a folder of its own; started directly, the program would write into the current folder. */
  static List<Problem> problems(Snippet snippet, List<Recording> recordings) {
    var strays = recordings.stream().flatMap(recording -> recording.strays().stream()).distinct().toList();
    var processes = strays.stream().filter(Stray::isProcess)
        .map(stray -> "process: " + stray.name()).toList();
    var files = strays.stream().filter(stray -> !stray.isProcess()).map(Stray::name).toList();
    return Stream.concat(
        problem(snippet, "leaves files in the folder that it is run in", files,
            "write to Files.createTempFile, or delete what you made before the end"),
        problem(snippet, "ends before its children do", processes,
            "wait for each of them, or destroy it, before the end")).toList();
  }

  private static Stream<Problem> problem(Snippet snippet, String what, List<String> left, String fix) {
    return left.isEmpty() ? Stream.of()
        : Stream.of(new Problem(
            snippet.file(), 0, what, List.of("left      " + String.join(", ", left)), fix));
  }
}
