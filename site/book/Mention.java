package site.book;

import java.util.Locale;

/** A chapter's line that names a snippet: {@code snippet::LostDeposit[]}. */
public record Mention(Kind kind, String name, String file, int line) {

  /** Equal for mentions of the same thing. */
  public String key() {
    return key(kind, name);
  }

  public static String key(Kind kind, String name) {
    return kind.macro() + " " + name;
  }

  public enum Kind {
    SNIPPET, TRACE, TRANSCRIPT, OUTCOMES, TIMELINE, CHART;

    /** As a chapter writes it, before the two colons. */
    public String macro() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
