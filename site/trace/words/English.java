package site.trace.words;

import java.util.Locale;
import java.util.stream.Collectors;
import site.trace.LinePattern;

/** Parts of sentences. */
final class English {

  private English() {}

  /** The text with a capital first letter. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A line, with the names of its placeholders, and dots for those without a name. */
  static String line(LinePattern pattern) {
    return code(plain(pattern));
  }

  static String plain(LinePattern pattern) {
    return pattern.parts().stream().map(part -> switch (part) {
      case LinePattern.Literal(var text) -> text;
      case LinePattern.Hole hole -> hole(hole);
      case LinePattern.LoopValue(var name) -> "<" + name + ">";
    }).collect(Collectors.joining());
  }

  static String hole(LinePattern.Hole hole) {
    return hole.forgets() ? "\u2026" : "<" + hole.name() + ">";
  }

  /** Text of the program or of the trace, to be shown as code. */
  static String code(String text) {
    return text.isEmpty() ? "an empty line" : "`" + text + "`";
  }
}
