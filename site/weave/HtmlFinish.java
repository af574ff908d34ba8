package site.weave;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Adds what Asciidoctor's HTML still lacks: real figure elements, callouts without parentheses, links with
 * words.
 */
final class HtmlFinish {

  private HtmlFinish() {}

  static Element body(String html, PageDraft draft) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.select("div.openblock.figure, div.exampleblock.figure").forEach(HtmlFinish::figure);
    document.select("b.conum").forEach(HtmlFinish::callout);
    document.select("a[href]").forEach(link -> References.complete(link, draft));
    document.select("div.admonitionblock").forEach(HtmlFinish::admonition);
    document.select("code span.n, code span.o, code span.p").unwrap();
    document.select("pre").attr("tabindex", "0");
    document.select("table.tableblock").wrap("<div class=\"wide\" tabindex=\"0\"></div>");
    return document.body();
  }

  private static void figure(Element block) {
    block.tagName("figure").removeClass("openblock").removeClass("exampleblock").removeClass("figure");
    block.select("> div.title").tagName("figcaption").removeAttr("class");
    block.select("> div.content").unwrap();
  }

  /** Asciidoctor renders an admonition as a table, which it is not. */
  private static void admonition(Element block) {
    var title = new Element("p").addClass("title").text(block.select("td.icon").text());
    var content = block.selectFirst("td.content").childNodesCopy();
    block.attr("role", "note").removeClass("admonitionblock").addClass("note").empty();
    block.appendChild(title).appendChildren(content);
  }

  /** {@code // (1)} becomes 1. */
  private static void callout(Element number) {
    number.text(number.text().replaceAll("[()]", ""));
    if (number.previousSibling() instanceof TextNode before) {
      before.text(before.getWholeText().replaceFirst("// *$", ""));
    }
  }
}
