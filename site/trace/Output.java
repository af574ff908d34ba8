package site.trace;

/** Where a line came out. */
public enum Output { OUT, ERR, COMPILER }
