package site.trace.words;

import java.util.ArrayList;
import java.util.List;
import site.trace.Trace;

/**
 * Says in sentences what may differ between two right runs, and what every run has in common, from the trace
 * alone.
 */
public final class MayDiffer {

  private MayDiffer() {}

  /** A sentence each; what the program prints stands between backquotes. Never empty. */
  public static List<String> tell(Trace trace) {
    var sentences = new ArrayList<>(BlocksInWords.tell(trace.steps()));
    sentences.addAll(PlaceholdersInWords.tell(trace.steps()));
    sentences.addAll(ClausesInWords.freedom(trace.clauses()));
    if (sentences.isEmpty()) {
      sentences.add(ClausesInWords.isCompiled(trace.clauses())
          ? trace.steps().isEmpty() ? "No run prints anything." : "Every run prints exactly this."
          : "It does not compile; the compiler says this.");
    }
    sentences.addAll(ClausesInWords.promises(trace));
    return sentences.stream().distinct().toList();
  }
}
