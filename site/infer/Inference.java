package site.infer;

import java.util.List;
import java.util.function.Predicate;
import site.book.Recording;
import site.trace.Keyword;
import site.trace.Trace;
import site.trace.read.TraceTree;
import site.trace.read.TraceTree.Entry;

/** Proposes the tightest trace that allows all of some recordings. */
public final class Inference {

  private Inference() {}

  /**
   * The proposed trace's lines: the written ones if they allow all recordings; else as much of them as still
   * holds, with the rest inferred.
   *
   * @param recordings at least one; none that was cut short
   * @param written the trace that there is; may be empty or ill-formed
   */
  public static List<String> propose(List<Recording> recordings, List<String> written) {
    var trace = TraceText.read(written).filter(_ -> written.stream().anyMatch(line -> !line.isBlank()));
    if (trace.filter(it -> TraceText.allows(it, recordings)).isPresent()) {
      return written;
    }
    return trace.flatMap(it -> Revision.revise(it, recordings)).map(Trace::source)
        .orElseGet(() -> fromNothing(recordings, written));
  }

  /** Inferred from the recordings alone, except for comments at the top and clauses that hold anyway. */
  private static List<String> fromNothing(List<Recording> recordings, List<String> written) {
    var entries = TraceTree.read(written).top();
    boolean beginsWithClause = !entries.isEmpty() && entries.getFirst().isClause();
    var head = written.stream().takeWhile(line -> line.startsWith("#") && !beginsWithClause).toList();
    var kept = entries.stream().filter(Entry::isClause).filter(holds(recordings)).toList();
    return new Tightest(recordings, (some, manner) -> FromRuns.of(some, manner).lines(head, kept)).trace()
        .map(Trace::source).orElseGet(() -> FromRuns.anything(recordings).lines(head, kept));
  }

  private static Predicate<Entry> holds(List<Recording> recordings) {
    return clause -> !InferredEndings.isEnding(clause) && !clause.is(Keyword.Frame.STDERR_IGNORED)
        && TraceText.read(FromRuns.anything(recordings).lines(List.of(), List.of(clause)))
            .filter(trace -> TraceText.allows(trace, recordings)).isPresent();
  }
}
