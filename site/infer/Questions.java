package site.infer;

/** The questions for the author, as comments of the trace. */
final class Questions {

  /** Asked for each order between threads. */
  static final String PROMISED = "# always seen in this order; is it promised?";

  static final String UNTORN = "# never seen torn apart; is it promised?";

  /** Asked if only the set of lines is known. */
  static final String NO_ORDER = "# no order was found; which is promised?";

  private Questions() {}
}
