package site.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import site.base.DiskFailure;
import site.base.Folders;
import site.base.Problem;

/** Reads a text file of the book, and says what is wrong if it cannot be read. */
final class TextFile {

  private static final long LARGEST = 10_000_000;

  private TextFile() {}

  /** The file's lines; none, with a problem reported, if it is not UTF-8 or cannot be read. */
  static List<String> lines(Path folder, Path file, List<Problem> problems) {
    try {
      if (!Files.isRegularFile(file)) {
        problems.add(new Problem(name(folder, file), 0, "is no plain file", "put a text file in its place"));
        return List.of();
      }
      if (Files.size(file) > LARGEST) {
        problems.add(new Problem(name(folder, file), 0, "has more than 10 MB", "split it"));
        return List.of();
      }
      return withoutMark(Files.readAllLines(file));
    } catch (CharacterCodingException notUtf8) {
      problems.add(new Problem(name(folder, file), 0, "is not UTF-8", "save it as UTF-8"));
    } catch (IOException unreadable) {
      problems.add(new Problem(name(folder, file), 0, "cannot be read: " + DiskFailure.reason(unreadable),
          "see that you may read it"));
    }
    return List.of();
  }

  /** Some editors begin a file with a byte order mark; it is not part of the text. */
  private static List<String> withoutMark(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().startsWith("\uFEFF")) {
      return lines;
    }
    var rest = new ArrayList<>(lines);
    rest.set(0, lines.getFirst().substring(1));
    return rest;
  }

  /** The file's path relative to the book's folder, with forward slashes. */
  static String name(Path folder, Path file) {
    return Folders.slashed(folder.relativize(file));
  }
}
