package site.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import site.base.Nearest;
import site.base.Problem;
import site.book.Excerpt;

/** Reads the part of a file between two tags, which are written like those of AsciiDoc's tagged regions. */
final class ExcerptReader {

  private static final Pattern TAG =
      Pattern.compile("\\b(?<end>end|tag)::(?<name>[^\\s\\[]+)\\[](?:\\s.*)?$");

  private ExcerptReader() {}

  /**
   * The part named by the line of a chapter; if there is none, an excerpt without lines, and a problem.
   */
  static Excerpt read(Path folder, String chapter, int line, String file, String tag,
      List<Problem> problems) {
    if (tag.isBlank()) {
      problems.add(new Problem(chapter, line, "names no part of " + file,
          "write excerpt::" + file + "[TAG]"));
      return new Excerpt(file, tag, line, List.of());
    }
    try {
      var path = folder.resolve(file).normalize();
      if (!path.startsWith(folder.normalize())) {
        problems.add(outside(chapter, line, file));
      } else if (!Files.isRegularFile(path)) {
        problems.add(new Problem(chapter, line, "there is no file " + file
            + Nearest.hint(file, beside(folder, path)),
            "correct the path; it counts from the book's folder"));
      } else if (!OutwardLinks.isInside(folder, path)) {
        problems.add(outside(chapter, line, file));
      } else {
        return part(chapter, line, file, tag, TextFile.lines(folder, path, problems), problems);
      }
    } catch (InvalidPathException | IOException e) {
      problems.add(new Problem(chapter, line, "cannot be a file: " + file, "correct the path"));
    }
    return new Excerpt(file, tag, line, List.of());
  }

  private static Problem outside(String chapter, int line, String file) {
    return new Problem(chapter, line, file + " lies outside the book", "show a file from the book's folder");
  }

  private static List<String> beside(Path folder, Path file) {
    if (!Files.isDirectory(file.getParent())) {
      return List.of();
    }
    try (var files = Files.list(file.getParent())) {
      return files.map(each -> TextFile.name(folder, each)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Excerpt part(
      String chapter, int line, String file, String tag, List<String> all, List<Problem> problems) {
    var lines = new ArrayList<String>();
    var tags = new TreeSet<String>();
    boolean isInside = false;
    for (var each : all) {
      var found = TAG.matcher(each);
      if (found.find()) {
        tags.add(found.group("name"));
        isInside = found.group("name").equals(tag) ? found.group("end").equals("tag") : isInside;
      } else if (isInside) {
        lines.add(each);
      }
    }
    if (!tags.contains(tag)) {
      problems.add(new Problem(chapter, line, "there is no tag " + tag + " in " + file
          + Nearest.hint(tag, tags),
          "put the lines // tag::" + tag + "[] and // end::" + tag + "[] around the part to be shown"));
    } else if (isInside) {
      problems.add(new Problem(chapter, line, "the tag " + tag + " in " + file + " has no end",
          "put the line // end::" + tag + "[] below the part to be shown"));
    }
    return new Excerpt(file, tag, line, withoutMargin(lines));
  }

  private static List<String> withoutMargin(List<String> lines) {
    int margin = lines.stream().filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(margin)).toList();
  }
}
