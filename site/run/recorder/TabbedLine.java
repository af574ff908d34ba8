package site.run.recorder;

import java.util.List;

/**
 * A line of the recorder's files: a word that says what the line tells, and its fields, separated by tabs.
 *
 * <p>Control characters of a field become blanks, so that a field never ends its line.
 */
final class TabbedLine {

  private TabbedLine() {}

  // No stream, no string template: what these cost when first used, every run would pay.
  static String of(Enum<?> word, Object... fields) {
    var line = new StringBuilder(word.name());
    for (var field : fields) {
      line.append('\t');
      var text = field.toString();
      for (int i = 0; i < text.length(); i++) {
        line.append(text.charAt(i) < ' ' ? ' ' : text.charAt(i));
      }
    }
    return line.append('\n').toString();
  }

  /** The lines of a text, each as its word and its fields. A last line that lacks its end is left out. */
  static List<String[]> read(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(line -> line.split("\t", -1)).toList();
  }
}
