package site.book;

/** Where a line came out. */
public enum Stream { OUT, ERR, COMPILER }
