package site.infer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import site.book.Recording;
import site.trace.Trace;

/** Proposes the tightest trace that holds for all of some recordings. */
public final class Inference {

  private Inference() {}

  /**
   * The proposed trace's lines: those written if they allow all recordings; else what was written, as far as it
   * still holds, with the rest inferred.
   *
   * @param recordings at least one; none that was cut short
   * @param written the trace that there is; may be empty or ill-formed
   * @param reader reads the lines of a trace; empty if they are ill-formed
   */
  public static List<String> propose(
      List<Recording> recordings, List<String> written, Function<List<String>, Optional<Trace>> reader) {
    var text = new TraceText(reader);
    boolean says = text.isWellFormed(written) && written.stream().anyMatch(line -> !line.isBlank());
    if (says && text.allows(written, recordings)) {
      return written;
    }
    return (says ? Revision.revise(written, recordings, text) : Optional.<List<String>>empty())
        .orElseGet(() -> fromNothing(recordings, written, text));
  }

  /** From the recordings alone, but for comments at the top and the clauses that hold whatever the items are. */
  private static List<String> fromNothing(List<Recording> recordings, List<String> written, TraceText text) {
    var items = Item.read(written).items();
    boolean beginsWithClause = !items.isEmpty() && InferredClauses.isClause(items.getFirst());
    var head = written.stream().takeWhile(line -> line.startsWith("#") && !beginsWithClause).toList();
    var kept = items.stream().filter(InferredClauses::isClause).filter(holds(recordings, text)).toList();
    return new Tightest(recordings, text, (some, manner) -> FromRuns.of(some, manner).lines(head, kept)).lines()
        .orElseGet(() -> FromRuns.anything(recordings).lines(head, kept));
  }

  private static Predicate<Item> holds(List<Recording> recordings, TraceText text) {
    return clause -> !InferredClauses.isEnding(clause) && !clause.text().equals("stderr ignored")
        && text.allows(FromRuns.anything(recordings).lines(List.of(), List.of(clause)), recordings);
  }
}
