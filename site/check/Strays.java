package site.check;

import java.util.List;
import java.util.Optional;
import site.book.Problem;
import site.book.Recording;
import site.book.Snippet;

/** Answers whether a run left files behind. */
final class Strays {

  private Strays() {}

  /** A run has a folder of its own; run directly, the same program would write where its reader happens to be. */
  static Optional<Problem> problem(Snippet snippet, List<Recording> recordings) {
    return recordings.stream().map(Recording::strays).filter(strays -> !strays.isEmpty()).findFirst()
        .map(strays -> new Problem(
            snippet.file(), 0, "leaves files in the folder that it is run in", List.of("left      " + String.join(", ", strays)),
            "write to Files.createTempFile, or delete what you made before the end"));
  }
}
