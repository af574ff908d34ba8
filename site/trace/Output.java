package site.trace;

/** The stream on which a line was printed. */
public enum Output { OUT, ERR, COMPILER }
