package site.weave;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import site.base.Phrases;

/** The few shapes of HTML that several parts of a page share. */
final class Html {

  /** Of a line of text in HTML: at a line feed as it is, Asciidoctor would drop the blanks before it. */
  static final String LINE_END = "&#10;";

  private Html() {}

  /** @param content as HTML */
  static String element(String name, String classes, String content) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, classes, content, name);
  }

  /** A part that is closed until the reader opens it. */
  static String folded(String summary, String content) {
    return "<details><summary>" + summary + "</summary>" + content + "</details>\n";
  }

  /** A link to a file that is kept rather than opened. @param path on the site */
  static String download(String path, String text) {
    return "<a href=\"%s\" download>%s</a>".formatted(url(path), Phrases.escape(text));
  }

  /** A path on the site as a link writes it. */
  static String url(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
