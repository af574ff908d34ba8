package site.trace.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import site.trace.Clause;
import site.trace.Expression;
import site.trace.Step;
import site.trace.Trace;
import site.trace.read.TraceTree;
import site.trace.read.TraceTree.Entry;

/** Writes traces in the form that the reader reads. */
public final class TraceWriter {

  private TraceWriter() {}

  /** The trace without its comments. */
  public static List<String> lines(Trace trace) {
    var entries = new ArrayList<>(entries(trace.steps(), _ -> List.of()));
    trace.clauses().forEach(clause -> entries.add(entry(clause)));
    entries.addAll(StartWriter.entries(trace.start()));
    return lines(new TraceTree(entries, List.of()));
  }

  public static List<String> lines(List<Step> steps) {
    return lines(new TraceTree(entries(steps, _ -> List.of()), List.of()));
  }

  /** The lines of the tree, with its comments; the first line is not empty. */
  public static List<String> lines(TraceTree tree) {
    var lines = new ArrayList<String>();
    tree.top().forEach(entry -> write(entry, "", lines));
    lines.addAll(tree.below());
    return lines.stream().dropWhile(String::isEmpty).toList();
  }

  private static void write(Entry entry, String indentation, List<String> lines) {
    entry.above().forEach(line -> lines.add(line.isEmpty() ? "" : indentation + line));
    lines.add(indentation + entry.text());
    entry.children().forEach(child -> write(child, indentation + "  ", lines));
  }

  /** @param above the comments and empty lines before a step, by the step's line */
  public static List<Entry> entries(List<Step> steps, IntFunction<List<String>> above) {
    return new StepWriter(above).entries(steps);
  }

  public static Entry entry(Clause clause) {
    return ClauseWriter.entry(clause);
  }

  /** The text of a clause that takes one line. */
  public static String text(Clause clause) {
    return entry(clause).text();
  }

  public static String text(Expression expression) {
    return ExpressionWriter.text(expression);
  }
}
