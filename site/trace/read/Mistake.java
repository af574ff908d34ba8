package site.trace.read;

/** Why one line of a trace cannot be read: ends the reading of that line, and becomes a problem. */
@SuppressWarnings("serial")
public final class Mistake extends RuntimeException {

  final int column;
  public final String fix;

  /** @param column in the text that is being read, from 0; negative for the whole line */
  public Mistake(int column, String what, String fix) {
    super(what, null, false, false);
    this.column = column;
    this.fix = fix;
  }

  public Mistake(String what, String fix) {
    this(-1, what, fix);
  }

  /** The same mistake in a text that begins further right. */
  Mistake after(int columns) {
    return column < 0 ? this : new Mistake(column + columns, getMessage(), fix);
  }
}
