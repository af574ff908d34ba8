package site.trace.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import site.trace.Keyword;

/** The lines of a trace by their indentation; comments and blank lines are left out. */
final class TraceTree {

  /**
   * @param text without its indentation; blanks at the end are kept only where they count
   * @param children lines indented under it
   */
  record Entry(int line, String text, List<Entry> children) {

    boolean isPrinted() {
      return text.startsWith(">") || text.startsWith("!") || text.startsWith("<");
    }

    boolean isGap() {
      return text.equals("...");
    }
  }

  private static final int DEEPEST = 50;
  private static final int LONGEST = 10_000;

  private final TraceProblems problems;
  private final List<Entry> top = new ArrayList<>();
  private final Deque<Entry> open = new ArrayDeque<>();

  private TraceTree(TraceProblems problems) {
    this.problems = problems;
  }

  static List<Entry> read(List<String> lines, TraceProblems problems) {
    var tree = new TraceTree(problems);
    for (int i = 0; i < lines.size(); i++) {
      var text = lines.get(i).strip();
      if (text.length() > LONGEST) {
        problems.indentation(i + 1, "a line of more than " + LONGEST + " characters", "write a shorter one");
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        tree.add(i + 1, lines.get(i));
      }
    }
    return Collections.unmodifiableList(tree.top);
  }

  private void add(int line, String written) {
    var text = written.stripLeading();
    int level = level(line, written.substring(0, written.length() - text.length()));
    if (level > open.size()) {
      problems.indentation(line, tooDeep(), "indent it by " + 2 * depthAllowed()
          + " blanks, or put its block before it");
      level = open.size();
    }
    if (level > DEEPEST) {
      problems.indentation(line, "nested more than " + DEEPEST + " levels deep", "use fewer blocks within blocks");
      level = DEEPEST;
    }
    while (open.size() > level) {
      open.pop();
    }
    if (!open.isEmpty() && !mayHold(open.peek())) {
      problems.indentation(
          line, "nothing can be indented under `" + open.peek().text() + "`",
          "give it the indentation of line " + open.peek().line());
    }
    var entry = new Entry(line, text, new ArrayList<>());
    (open.isEmpty() ? top : open.peek().children()).add(entry.isPrinted() ? entry : stripped(entry));
    open.push(open.isEmpty() ? top.getLast() : open.peek().children().getLast());
  }

  private static Entry stripped(Entry entry) {
    return new Entry(entry.line(), entry.text().stripTrailing(), entry.children());
  }

  private int level(int line, String indentation) {
    if (indentation.contains("\t")) {
      problems.indentation(line, "a tab in the indentation", "indent by two blanks for each level");
    } else if (indentation.length() % 2 != 0) {
      problems.indentation(
          line, "indented by an odd number of blanks", "indent by two blanks for each level");
    } else {
      return indentation.length() / 2;
    }
    return Math.min(open.size(), (indentation.length() + 1) / 2);
  }

  private String tooDeep() {
    return open.isEmpty() ? "indented, but no block is open" : "indented too far: a level deeper than its block";
  }

  private int depthAllowed() {
    return open.isEmpty() || mayHold(open.peek()) ? open.size() : open.size() - 1;
  }

  private static boolean mayHold(Entry entry) {
    return !entry.isPrinted() && !entry.isGap() && Keyword.of(entry.text()).map(Keyword::mayHold).orElse(true);
  }
}
