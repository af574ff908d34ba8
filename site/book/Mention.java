package site.book;

/** A chapter's line that names a snippet: {@code snippet::LostDeposit[]}. */
public record Mention(Kind kind, String name, String file, int line) {

  public enum Kind { SNIPPET, TRANSCRIPT, TIMELINE, OUTCOMES }
}
