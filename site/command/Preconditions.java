package site.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import site.base.DiskFailure;
import site.base.Problem;

/** What must hold before any program can be run: reported once, rather than for each program. */
final class Preconditions {

  private static final int ROOM = 1 << 20;

  private Preconditions() {}

  /** The preconditions that do not hold; empty if programs can be run. */
  static List<Problem> unmet(Path book) {
    var problems = new ArrayList<Problem>();
    folder(book, problems);
    temporary(Path.of(System.getProperty("java.io.tmpdir")), problems);
    return problems;
  }

  /** A class path separates its parts with colons; and Java follows links before it looks for classes. */
  private static void folder(Path book, List<Problem> problems) {
    boolean isWindows = File.pathSeparator.equals(";");
    if (!isWindows && book.toString().contains(File.pathSeparator)) {
      problems.add(new Problem(book.toString(), 0,
          "no JVM can find classes in a folder whose path has a colon",
          "rename the folder; or link to it, ln -s FOLDER ~/book, and name the link: --book ~/book"));
    }
    if (real(book).toString().codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
      problems.add(new Problem(book.toString(), 0,
          "no JVM can find classes in a folder whose path has an emoji,"
          + " also through a link", "rename the folder"));
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void temporary(Path folder, List<Problem> problems) {
    try {
      var probe = Files.createTempFile("interleave-", "");
      try {
        Files.write(probe, new byte[ROOM]);
      } finally {
        Files.deleteIfExists(probe);
      }
    } catch (IOException e) {
      problems.add(new Problem(folder.toString(), 0,
          "nothing can be written to the folder for temporary files: "
          + (Files.isDirectory(folder) ? DiskFailure.reason(e) : "it does not exist"),
          "make room in it; or name another one: TMPDIR=FOLDER ./build.sh"));
    }
  }
}
