package site.book;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing that a chapter asks for in words: boxes with arrows between them, or messages in their order.
 *
 * @param words the text alternative, for readers who cannot see the drawing
 * @param line of the chapter that holds its name, from 1
 * @param boxes in the order in which the text first names them
 * @param source as written, without comments and blank lines
 */
public record Diagram(
    Kind kind, String words, String file, int line, List<Box> boxes, List<Arrow> arrows,
    List<String> source) {

  /** How a chapter names it: {@code [diagram,"..."]}. */
  public enum Kind {
    DIAGRAM, SEQUENCE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A box; in a sequence a column.
   *
   * @param lines what stands in it below its name
   * @param cells small boxes in a row, below all lines; may be empty
   * @param group name of the frame around it; empty where there is none
   */
  public record Box(String name, List<String> lines, List<String> cells, String group) {
    public Box {
      lines = List.copyOf(lines);
      cells = List.copyOf(cells);
    }
  }

  public enum Stroke { PLAIN, DASHED, THICK }

  /**
   * @param heads the number of arrowheads: 0, 1 (at the target) or 2
   * @param words may be empty
   */
  public record Arrow(String from, String to, Stroke stroke, int heads, String words) {}

  public Diagram {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
    source = List.copyOf(source);
  }

  /** Equal for diagrams that look the same. */
  public String key() {
    return key(kind, words, source);
  }

  public static String key(Kind kind, String words, List<String> source) {
    return kind.word() + " " + words + "\n" + lines(source).stream().collect(Collectors.joining("\n"));
  }

  /** What the text says: no blank lines, no comments. */
  public static List<String> lines(List<String> text) {
    return text.stream().map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//")).toList();
  }
}
