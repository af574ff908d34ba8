package site.weave;

/** The few shapes of HTML that several parts of a page share. */
final class Html {

  static String element(String name, String classes, String content) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, classes, content, name);
  }

  /** A part that is closed until the reader opens it. */
  static String folded(String summary, String content) {
    return "<details><summary>" + summary + "</summary>" + content + "</details>\n";
  }

  private Html() {}
}
