package site.command;

import java.util.ArrayList;
import java.util.List;

/** What changes between two files, as {@code diff -u} writes it. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private record Edit(char sign, String line) {}

  private UnifiedDiff() {}

  /** Empty if nothing does. */
  static List<String> of(String file, List<String> before, List<String> after) {
    var edits = edits(before, after);
    var lines = new ArrayList<String>();
    int old = 0;
    int now = 0;
    for (int from = 0; from < edits.size(); ) {
      int to = endOfHunk(edits, from);
      if (to > from) {
        lines.add("@@ -" + range(old, count(edits, from, to, '+'))
            + " +" + range(now, count(edits, from, to, '-')) + " @@");
        edits.subList(from, to).forEach(edit -> lines.add(edit.sign + edit.line));
      }
      int next = Math.max(to, from + 1);
      old += count(edits, from, next, '+');
      now += count(edits, from, next, '-');
      from = next;
    }
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("--- " + (before.isEmpty() ? "/dev/null" : file), "+++ " + file));
    }
    return lines;
  }

  /** Behind the context of the last change of the hunk that begins here; the same place where none does. */
  private static int endOfHunk(List<Edit> edits, int from) {
    int end = from;
    for (int i = from; i < edits.size() && i <= Math.max(end + CONTEXT, from + CONTEXT); i++) {
      if (edits.get(i).sign != ' ') {
        end = i + 1;
      }
    }
    return end == from ? from : Math.min(edits.size(), end + CONTEXT);
  }

  /** @param without lines of that sign */
  private static int count(List<Edit> edits, int from, int to, char without) {
    return (int) edits.subList(from, to).stream().filter(edit -> edit.sign != without).count();
  }

  private static String range(int before, int count) {
    int first = count == 0 ? before : before + 1;
    return count == 1 ? "" + first : first + "," + count;
  }

  /** By a longest common subsequence. */
  private static List<Edit> edits(List<String> before, List<String> after) {
    var common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] = before.get(i).equals(after.get(j))
            ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var edits = new ArrayList<Edit>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        edits.add(new Edit(' ', before.get(i++)));
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        edits.add(new Edit('-', before.get(i++)));
      } else {
        edits.add(new Edit('+', after.get(j++)));
      }
    }
    return edits;
  }
}
