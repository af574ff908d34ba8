package site.infer;

/** What the author is asked, as comments of the trace. */
final class Questions {

  /** Asked of each order between threads. */
  static final String PROMISED = "# always seen in this order; is it promised?";

  static final String UNTORN = "# never seen torn apart; is it promised?";

  /** Asked where only the lines are known. */
  static final String NO_ORDER = "# no order was found; which is promised?";

  private Questions() {}
}
