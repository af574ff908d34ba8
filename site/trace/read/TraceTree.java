package site.trace.read;

import java.util.List;
import java.util.Optional;
import site.trace.Keyword;

/**
 * The lines of a trace by their indentation.
 *
 * @param below comments and empty lines after the last entry
 */
public record TraceTree(List<Entry> top, List<String> below) {

  /**
   * A line of a trace with what is indented under it.
   *
   * @param line of the trace's file, from 1; 0 of an entry that does not come from a file
   * @param above the comments and empty lines before it, without indentation
   * @param text without its indentation; blanks at the end are kept only where they count
   */
  public record Entry(int line, List<String> above, String text, List<Entry> children) {

    /** The line that stands for any number of lines. */
    public static final String GAP = "...";

    public static Entry of(String text, List<Entry> children) {
      return new Entry(0, List.of(), text, children);
    }

    public Entry above(List<String> lines) {
      return new Entry(line, lines, text, children);
    }

    public Entry with(List<Entry> others) {
      return new Entry(line, above, text, others);
    }

    public boolean isPrinted() {
      return isPrinted(text);
    }

    static boolean isPrinted(String text) {
      return text.startsWith(">") || text.startsWith("!") || text.startsWith("<");
    }

    boolean isGap() {
      return text.equals(GAP);
    }

    /** The keyword that begins it, if any. */
    public Optional<Keyword> keyword() {
      return Keyword.of(text);
    }

    public boolean is(Keyword word) {
      return keyword().filter(word::equals).isPresent();
    }

    /** Whether it is a clause about the run as a whole. */
    public boolean isClause() {
      return keyword().filter(keyword -> !(keyword instanceof Keyword.Block)).isPresent();
    }

    /** The number of lines in this entry and below it, not counting comments and empty lines. */
    public int size() {
      return 1 + children.stream().mapToInt(Entry::size).sum();
    }
  }

  public TraceTree {
    top = List.copyOf(top);
    below = List.copyOf(below);
  }

  /** @param lines of a trace; wrong indentation is taken for the nearest right one */
  public static TraceTree read(List<String> lines) {
    return TreeReader.read(lines, new TraceProblems(""));
  }
}
