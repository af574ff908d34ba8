package site.run.recorder;

/**
 * A line of the recorder's files: a word that says what the line tells, and its fields, separated by tabs.
 * {@link TabbedFile} reads them.
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
}
