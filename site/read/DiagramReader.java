package site.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import site.base.Problem;
import site.book.Diagram;
import site.book.Diagram.Arrow;
import site.book.Diagram.Box;
import site.book.Diagram.Stroke;
import site.trace.read.Mistake;

/**
 * Reads a diagram's text: {@code a -> b: words} is an arrow, {@code a: words} a box with words in it,
 * {@code a: | 1 | 2 |} one with cells, and {@code name {} begins a frame around the boxes up to
 * <code>}</code>.
 */
final class DiagramReader {

  private static final Pattern ARROW =
      Pattern.compile("(?<from>.*?)\\s+(?<sign><->|-->|->|=>|--)\\s+(?<to>[^:]*)(:(?<words>.*))?");
  private static final Pattern HALF = Pattern.compile("[^:]*(<->|->|=>)[^:]*(:.*)?");
  private static final Pattern BOX = Pattern.compile("(?<name>[^:]+)(:(?<words>.*))?");

  private final Diagram.Kind kind;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private String group = "";

  private DiagramReader(Diagram.Kind kind) {
    this.kind = kind;
  }

  /**
   * @param line the line of the chapter that holds the block's name
   * @param first the line of the chapter that holds the first line of the text
   */
  static Diagram read(
      Diagram.Kind kind, String words, String file, int line, int first, List<String> text,
          List<Problem> problems) {
    var reader = new DiagramReader(kind);
    for (var i = 0; i < text.size(); i++) {
      try {
        Diagram.lines(List.of(text.get(i))).forEach(reader::line);
      } catch (Mistake mistake) {
        problems.add(new Problem(file, first + i, mistake.getMessage(), mistake.fix));
      }
    }
    var diagram = new Diagram(
        kind, words, file, line, List.copyOf(reader.boxes.values()), reader.arrows, Diagram.lines(text));
    whole(diagram, reader.group, problems);
    return diagram;
  }

  private static void whole(Diagram diagram, String open, List<Problem> problems) {
    var name = "[" + diagram.kind().word() + ",";
    if (diagram.words().isBlank()) {
      problems.add(new Problem(diagram.file(), diagram.line(), "the diagram has no text alternative",
          "say what it shows: " + name + "\"what it shows\"]"));
    }
    if (!open.isEmpty()) {
      problems.add(new Problem(diagram.file(), diagram.line(), "the frame " + open + " is never closed",
          "write } in a line of its own behind its last box"));
    }
    if (diagram.boxes().isEmpty()) {
      problems.add(new Problem(diagram.file(), diagram.line(), "there is nothing to draw",
          "write arrows: from -> to: words"));
    }
  }

  private void line(String line) {
    var arrow = ARROW.matcher(line);
    if (line.equals("}")) {
      close();
    } else if (line.endsWith("{")) {
      open(line.substring(0, line.length() - 1).strip());
    } else if (arrow.matches() && !arrow.group("from").contains(":")) {
      arrow(arrow.group("from").strip(), arrow.group("sign"), arrow.group("to").strip(),
          words(arrow.group("words")));
    } else if (HALF.matcher(line).matches()) {
      throw new Mistake("an arrow with one end: " + line,
          "write from -> to: words, and a blank at both sides of the arrow");
    } else {
      box(line);
    }
  }

  private void open(String name) {
    if (kind == Diagram.Kind.SEQUENCE) {
      throw new Mistake("a sequence has no frames", "leave { and } out, or make it a [diagram,...]");
    }
    if (!group.isEmpty()) {
      throw new Mistake("a frame in the frame " + group, "close " + group + " first, with }");
    }
    if (name.isEmpty() || boxes.containsKey(name)) {
      throw new Mistake(name.isEmpty() ? "a frame without a name" : name + " is a box, and now a frame",
          "give the frame a name of its own");
    }
    group = name;
  }

  private void close() {
    if (group.isEmpty()) {
      throw new Mistake("} closes nothing", "remove it, or open a frame: NAME {");
    }
    group = "";
  }

  private void arrow(String from, String sign, String to, String words) {
    if (from.isEmpty() || to.isEmpty()) {
      throw new Mistake("an arrow with one end", "write from -> to: words");
    }
    named(from);
    named(to);
    arrows.add(new Arrow(from, to, stroke(sign), heads(sign), words));
  }

  private static Stroke stroke(String sign) {
    return switch (sign) {
      case "-->" -> Stroke.DASHED;
      case "=>" -> Stroke.THICK;
      default -> Stroke.PLAIN;
    };
  }

  private static int heads(String sign) {
    return switch (sign) {
      case "--" -> 0;
      case "<->" -> 2;
      default -> 1;
    };
  }

  private void box(String line) {
    var box = BOX.matcher(line);
    if (!box.matches()) {
      throw new Mistake("neither a box nor an arrow: " + line, "write NAME: words, or from -> to: words");
    }
    var name = box.group("name").strip();
    var words = words(box.group("words"));
    if (kind == Diagram.Kind.SEQUENCE && !words.isEmpty()) {
      named(name);
      arrows.add(new Arrow(name, name, Stroke.PLAIN, 0, words));
      return;
    }
    var known = named(name);
    if (!group.isEmpty() && !known.group().equals(group)) {
      throw new Mistake(name + " stands in no frame or in another one already",
          "name it inside of the frame " + group + " before any arrow does");
    }
    if (words.startsWith("|")) {
      boxes.put(name, new Box(name, known.lines(), cells(words), known.group()));
    } else if (!words.isEmpty()) {
      var lines = new ArrayList<>(known.lines());
      lines.add(words);
      boxes.put(name, new Box(name, lines, known.cells(), known.group()));
    }
  }

  /** {@code | a | b |}: the text between the bars; the bars at both ends are required. */
  private static List<String> cells(String words) {
    if (words.length() < 2 || !words.endsWith("|")) {
      throw new Mistake("cells without an end: " + words, "write | a | b |");
    }
    return Arrays.stream(words.substring(1, words.length() - 1).split("\\|", -1)).map(String::strip).toList();
  }

  private Box named(String name) {
    return boxes.computeIfAbsent(name, _ -> new Box(name, List.of(), List.of(), group));
  }

  private static String words(String written) {
    return written == null ? "" : written.strip();
  }
}
