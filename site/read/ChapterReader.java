package site.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Nearest;
import site.base.Problem;
import site.book.Chapter;
import site.book.Chart;
import site.book.Excerpt;
import site.book.Mention;

/** Reads a chapter: its title, and its mentions with their lines. */
final class ChapterReader {

  private static final Pattern MACRO = Pattern.compile(
      "(?<macro>[a-z]+)::(?<target>[^\\[\\s]*)\\[(?<attributes>.*)]\\s*");
  private static final Map<String, Mention.Kind> OURS =
      Stream.of(Mention.Kind.values()).collect(Collectors.toMap(Mention.Kind::macro, kind -> kind));
  /** A mention that lacks a colon or its brackets. */
  private static final Pattern SLIP = Pattern.compile(
      "(" + String.join("|", OURS.keySet()) + "):{1,2}[A-Z]\\w*(\\[.*])?\\s*");
  private static final Set<String> ASCIIDOC =
      Set.of("image", "include", "toc", "ifdef", "ifndef", "ifeval", "endif", "video", "audio");
  private static final Pattern WORDLESS = Pattern.compile("(?:={2,6}|#{2,6})\\s+[^\\p{L}\\p{N}]*");
  private static final Pattern ID = Pattern.compile("\\[(?:\\[|.*#).+]\\s*");
  private static final String EXCERPT = "excerpt";

  private ChapterReader() {}

  static Chapter read(Path folder, Path file, List<Problem> problems) {
    var name = TextFile.name(folder, file);
    var lines = TextFile.lines(folder, file, problems);
    var slug = file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.adoc$", "");
    FileNames.chapter(name, file.getFileName().toString().replaceFirst("\\.adoc$", ""), slug, problems);
    var prose = ProseLine.of(lines);
    headings(name, prose, problems);
    return new Chapter(
        name, slug, title(name, lines, problems), String.join("\n", lines), mentions(name, prose, problems),
        excerpts(folder, name, prose, problems), charts(name, prose, problems),
        DiagramsReader.read(name, lines, prose, problems));
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
    problems.add(new Problem(name, 1, "the chapter has no title",
        "begin it with a line such as \"= Locks\""));
    return name;
  }

  /** The id of a heading is derived from its letters, unless the line before gives it one. */
  private static void headings(String name, List<ProseLine> prose, List<Problem> problems) {
    for (int i = 0; i < prose.size(); i++) {
      if (WORDLESS.matcher(prose.get(i).text()).matches()
          && (i == 0 || !ID.matcher(prose.get(i - 1).text()).matches())) {
        problems.add(new Problem(name, prose.get(i).number(),
            "a heading without a letter cannot be linked to",
            "give it words, or write [#ID] in the line before it"));
      }
    }
  }

  private static List<Excerpt> excerpts(
      Path folder, String name, List<ProseLine> prose, List<Problem> problems) {
    var excerpts = new ArrayList<Excerpt>();
    for (var line : prose) {
      var macro = MACRO.matcher(line.text());
      if (macro.matches() && macro.group("macro").equals(EXCERPT)) {
        excerpts.add(ExcerptReader.read(
            folder, name, line.number(), macro.group("target"), macro.group("attributes"), problems));
      }
    }
    return excerpts;
  }

  private static List<Chart> charts(String name, List<ProseLine> prose, List<Problem> problems) {
    var charts = new ArrayList<Chart>();
    for (var line : prose) {
      var macro = MACRO.matcher(line.text());
      if (macro.matches() && macro.group("macro").equals(Mention.Kind.CHART.macro())) {
        ChartReader.read(name, line.number(), macro.group("target"), macro.group("attributes"), problems)
            .ifPresent(charts::add);
      }
    }
    return charts;
  }

  private static List<Mention> mentions(String name, List<ProseLine> prose, List<Problem> problems) {
    var mentions = new ArrayList<Mention>();
    prose.forEach(line -> mention(name, line.number(), line.text(), mentions, problems));
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
    if (!macro.matches() || macro.group("macro").equals(EXCERPT) || ASCIIDOC.contains(macro.group("macro"))) {
      return;
    }
    var kind = macro.group("macro");
    if (OURS.containsKey(kind)) {
      mentions.add(new Mention(OURS.get(kind), macro.group("target"), file, line));
    } else {
      var known = new TreeSet<>(OURS.keySet());
      known.add(EXCERPT);
      problems.add(new Problem(file, line, "unknown block macro " + kind + "::" + Nearest.hint(kind, known),
          "write one of " + String.join(", ", known.stream()
              .map(it -> it + (it.equals(EXCERPT) ? "::FILE[TAG]" : "::NAME[]")).toList())));
    }
  }
}
