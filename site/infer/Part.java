package site.infer;

/** A piece of a line's pattern. */
sealed interface Part {

  /** These characters, not yet escaped. */
  record Text(String text) implements Part {

    String escaped() {
      return text.replace("\\", "\\\\").replace("<", "\\<");
    }
  }

  /**
   * What varies.
   *
   * @param column its place among what the line's template took out of the line
   * @param type as a trace writes it
   * @param name what to call it, unless it is taken
   */
  record Hole(int column, String type, String name) implements Part {}

  /** The value of the loop around it. */
  record LoopValue(String name) implements Part {}
}
