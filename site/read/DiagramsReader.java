package site.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import site.base.Problem;
import site.book.Diagram;

/** Finds the diagrams of a chapter: a name in brackets, an optional title, and text between two fences. */
final class DiagramsReader {

  private static final Pattern NAME = Pattern.compile(
      "\\[(?<kind>diagram|sequence)(?:[#.%][^,\\]]*)?(?:,\\s*\"(?<words>[^\"]*)\")?\\s*(?<rest>,.*)?]\\s*");
  private static final Pattern BETWEEN = Pattern.compile("\\.[^.\\s].*|\\[.*]\\s*");
  private static final Pattern FENCE = Pattern.compile("(-{4,}|\\.{4,})\\s*");

  private DiagramsReader() {}

  static List<Diagram> read(String file, List<String> lines, List<ProseLine> prose, List<Problem> problems) {
    var diagrams = new ArrayList<Diagram>();
    for (var line : prose) {
      var name = NAME.matcher(line.text().strip());
      if (name.matches()) {
        diagram(name.group("kind"), name.group("words"), file, line.number() - 1, lines, problems)
            .ifPresent(diagrams::add);
      }
    }
    return diagrams;
  }

  private static Optional<Diagram> diagram(
      String kind, String words, String file, int at, List<String> lines, List<Problem> problems) {
    var from = at + 1;
    while (from < lines.size() && BETWEEN.matcher(lines.get(from)).matches()) {
      from++;
    }
    if (from == lines.size() || !FENCE.matcher(lines.get(from)).matches()) {
      problems.add(new Problem(
          file, at + 1, "the text of this " + kind + " has no fence", "write it between two lines ----"));
      return Optional.empty();
    }
    var fence = lines.get(from).strip();
    var text = lines.subList(from + 1, lines.size()).stream().takeWhile(line -> !line.strip().equals(fence))
        .toList();
    return Optional.of(DiagramReader.read(
        Diagram.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), words == null ? "" : words, file, at + 1,
        from + 2, text, problems));
  }
}
