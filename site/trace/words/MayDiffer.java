package site.trace.words;

import java.util.ArrayList;
import java.util.List;
import site.trace.Trace;

/** Says in sentences, from the trace alone, how two right runs may differ and what all have in common. */
public final class MayDiffer {

  private MayDiffer() {}

  /** The sentences; text that the program prints stands between backquotes. Never empty. */
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
