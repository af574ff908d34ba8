package site.trace.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import site.trace.Keyword;
import site.trace.read.TraceTree.Entry;

/** Reads the lines of a trace by their indentation. */
final class TreeReader {

  private static final int DEEPEST = 50;
  private static final int LONGEST = 10_000;

  private final TraceProblems problems;
  private final List<Entry> top = new ArrayList<>();
  private final Deque<Entry> open = new ArrayDeque<>();
  private final List<String> above = new ArrayList<>();

  private TreeReader(TraceProblems problems) {
    this.problems = problems;
  }

  static TraceTree read(List<String> lines, TraceProblems problems) {
    var reader = new TreeReader(problems);
    for (int i = 0; i < lines.size(); i++) {
      var text = lines.get(i).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        reader.above.add(text);
      } else if (text.length() > LONGEST) {
        problems.indentation(i + 1, "a line of more than " + LONGEST + " characters", "write a shorter one");
      } else {
        reader.add(i + 1, lines.get(i));
      }
    }
    return new TraceTree(reader.top, reader.above);
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
      problems.indentation(
          line, "nested more than " + DEEPEST + " levels deep", "use fewer blocks within blocks");
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
    var kept = Entry.isPrinted(text) ? text : text.stripTrailing();
    var entry = new Entry(line, List.copyOf(above), kept, new ArrayList<>());
    above.clear();
    (open.isEmpty() ? top : open.peek().children()).add(entry);
    open.push(entry);
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
    return open.isEmpty() ? "indented, but no block is open"
        : "indented too far: a level deeper than its block";
  }

  private int depthAllowed() {
    return open.isEmpty() || mayHold(open.peek()) ? open.size() : open.size() - 1;
  }

  private static boolean mayHold(Entry entry) {
    return !entry.isPrinted() && !entry.isGap() && entry.keyword().map(Keyword::mayHold).orElse(true);
  }
}
