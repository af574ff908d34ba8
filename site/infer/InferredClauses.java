package site.infer;

import java.util.List;

/** Answers what is a clause, by its first words. */
final class InferredClauses {

  private static final List<String> OF_START =
      List.of("runs", "timeout", "args", "stdin", "env", "alone", "children recorded", "needs", "stderr ignored");
  private static final List<String> CONDITIONS = List.of("before", "always", "never", "where", "each", "seen");

  private InferredClauses() {}

  static boolean isClause(Item item) {
    return InferredEndings.isEnding(item.text()) || begins(item, OF_START) || isCondition(item);
  }

  /** Whether it may not hold of a run; endings apart. */
  static boolean isCondition(Item item) {
    return begins(item, CONDITIONS);
  }

  private static boolean begins(Item item, List<String> words) {
    return words.stream().anyMatch(word -> (item.text() + " ").startsWith(word + " "));
  }
}
