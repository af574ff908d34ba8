package site.book;

import java.util.Locale;

/** A chapter's line that names a snippet: {@code snippet::LostDeposit[]}. */
public record Mention(Kind kind, String name, String file, int line) {

  public enum Kind {
    SNIPPET, TRACE, TRANSCRIPT, OUTCOMES, TIMELINE;

    /** As a chapter writes it, before the two colons. */
    public String macro() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
