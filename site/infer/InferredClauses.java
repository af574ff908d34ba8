package site.infer;

import site.trace.Keyword;

/** Answers what is a clause, by its first words. */
final class InferredClauses {

  private InferredClauses() {}

  static boolean isClause(Item item) {
    return Keyword.of(item.text()).filter(keyword -> !(keyword instanceof Keyword.Block)).isPresent();
  }

  /** Whether it may not hold of a run; endings apart. */
  static boolean isCondition(Item item) {
    return Keyword.of(item.text()).filter(Keyword.Condition.class::isInstance).isPresent();
  }

  /** Whether it says how a run ends. */
  static boolean isEnding(Item item) {
    return Keyword.of(item.text()).filter(keyword ->
        keyword instanceof Keyword.Ending || keyword == Keyword.Frame.DOES_NOT_COMPILE).isPresent();
  }
}
