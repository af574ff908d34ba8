package site.weave;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import site.base.Phrases;

/** The few HTML fragments that several parts of a page share. */
final class Html {

  /** The end of a line of text in HTML: Asciidoctor would drop the blanks before a literal line feed. */
  static final String LINE_END = "&#10;";

  private Html() {}

  /** @param content as HTML */
  static String element(String name, String classes, String content) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, classes, content, name);
  }

  /** A section that is closed until the reader opens it. */
  static String folded(String summary, String content) {
    return "<details><summary>" + summary + "</summary>" + content + "</details>\n";
  }

  /** A link to a file that is downloaded rather than opened. @param path on the site */
  static String download(String path, String text) {
    return "<a href=\"%s\" download>%s</a>".formatted(url(path), Phrases.escape(text));
  }

  /** A path on the site as a link writes it. */
  static String url(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
