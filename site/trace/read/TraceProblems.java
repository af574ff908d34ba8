package site.trace.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import site.base.Problem;
import site.trace.read.TraceTree.Entry;

/** Collects the mistakes of one trace. */
final class TraceProblems {

  private final String file;
  private final List<Problem> indentation = new ArrayList<>();
  private final List<Problem> others = new ArrayList<>();

  TraceProblems(String file) {
    this.file = file;
  }

  void indentation(int line, String what, String fix) {
    indentation.add(new Problem(file, line, what, fix));
  }

  void add(int line, String what, String fix) {
    others.add(new Problem(file, line, what, fix));
  }

  void add(Entry entry, Mistake mistake) {
    var details = mistake.column < 0
        ? List.<String>of()
        : List.of(entry.text(), " ".repeat(mistake.column) + "^");
    others.add(new Problem(file, entry.line(), mistake.getMessage(), details, mistake.fix));
  }

  /** What the entry is read as; if it cannot be read, adds a problem and returns the substitute. */
  <T> T read(Entry entry, T substitute, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Mistake mistake) {
      add(entry, mistake);
      return substitute;
    }
  }

  /** Sorted by line; if the indentation is wrong, only that, because the rest would follow from it. */
  List<Problem> inOrder() {
    var told = indentation.isEmpty() ? others : indentation;
    return told.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }
}
