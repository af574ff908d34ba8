package site.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.book.Chapter;
import site.book.Mention;
import site.book.Nearest;
import site.book.Problem;

/** Reads a chapter: its title, and its mentions with their lines. */
final class ChapterReader {

  private static final Pattern MACRO = Pattern.compile("([a-z]+)::([^\\[\\s]*)\\[.*]\\s*");
  private static final Pattern FENCE = Pattern.compile("(-{4,}|\\.{4,}|/{4,}|\\+{4,}|`{3,}.*)\\s*");
  private static final Map<String, Mention.Kind> OURS =
      Stream.of(Mention.Kind.values()).collect(Collectors.toMap(Mention.Kind::macro, kind -> kind));
  /** A mention with a colon or its brackets missing. */
  private static final Pattern SLIP = Pattern.compile(
      "(" + String.join("|", OURS.keySet()) + "):{1,2}[A-Z]\\w*(\\[.*])?\\s*");
  private static final Set<String> ASCIIDOC =
      Set.of("image", "include", "toc", "ifdef", "ifndef", "ifeval", "endif", "video", "audio");

  private ChapterReader() {}

  static Chapter read(Path folder, Path file, List<Problem> problems) {
    var name = TextFile.name(folder, file);
    var lines = TextFile.lines(folder, file, problems);
    var slug = file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.adoc$", "");
    return new Chapter(
        name, slug, title(name, lines, problems), String.join("\n", lines), mentions(name, lines, problems));
  }

  private static String title(String name, List<String> lines, List<Problem> problems) {
    for (var line : lines) {
      if (line.startsWith("= ")) {
        return line.substring(2).strip();
      }
      if (!line.isBlank() && !line.startsWith("//") && !line.startsWith(":")) {
        break;
      }
    }
    problems.add(new Problem(name, 1, "the chapter has no title", "begin it with a line such as \"= Locks\""));
    return name;
  }

  private static List<Mention> mentions(String name, List<String> lines, List<Problem> problems) {
    var mentions = new ArrayList<Mention>();
    String fence = null;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (fence != null) {
        fence = line.strip().equals(fence) ? null : fence;
      } else if (FENCE.matcher(line).matches()) {
        fence = line.startsWith("```") ? "```" : line.strip();
      } else {
        mention(name, i + 1, line, mentions, problems);
      }
    }
    return mentions;
  }

  private static void mention(
      String file, int line, String text, List<Mention> mentions, List<Problem> problems) {
    var macro = MACRO.matcher(text);
    var slip = SLIP.matcher(text);
    if (!macro.matches() && slip.matches()) {
      problems.add(new Problem(file, line, "this is no mention, and would stand on the page as it is written",
          "write " + slip.group(1) + "::NAME[]"));
    }
    if (!macro.matches() || ASCIIDOC.contains(macro.group(1))) {
      return;
    }
    if (OURS.containsKey(macro.group(1))) {
      mentions.add(new Mention(OURS.get(macro.group(1)), macro.group(2), file, line));
    } else {
      problems.add(new Problem(
          file, line, "unknown block macro " + macro.group(1) + "::" + Nearest.hint(macro.group(1), OURS.keySet()),
          "write one of " + String.join(", ", OURS.keySet().stream().sorted().map(m -> m + "::NAME[]").toList())));
    }
  }
}
