package site.draw.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Diagram;
import site.book.Diagram.Arrow;
import site.book.Diagram.Box;

/**
 * Messages in their order: a column for each participant, with time running from top to bottom. It is a list,
 * which anybody can read, styled as a picture; so its words are wrapped where the page is narrow.
 */
final class Sequence {

  private Sequence() {}

  static String html(Diagram diagram) {
    var names = diagram.boxes().stream().map(Box::name).toList();
    return """
        <div class="messages" role="group" aria-label="%s" style="--columns:%s">
        <div class="lifelines" aria-hidden="true">%s</div>
        <div class="names" aria-hidden="true">%s</div>
        <ol>
        %s</ol>
        </div>
        """.formatted(
            Phrases.escape(diagram.words()), names.size(), "<i></i>".repeat(names.size()),
            names.stream().map(name -> "<b>" + code(name) + "</b>").collect(Collectors.joining()),
            diagram.arrows().stream().map(arrow -> message(arrow, names)).collect(Collectors.joining()));
  }

  private static String message(Arrow arrow, List<String> names) {
    var from = names.indexOf(arrow.from());
    var to = names.indexOf(arrow.to());
    var left = Math.min(from, to);
    var across = Math.abs(to - from) + 1;
    return """
        <li class="%s" style="grid-column:%s/span %s;--across:%s"><span class="unseen">%s </span>%s</li>
        """.formatted(
            classes(arrow, from, to), left + 1, across, across, spoken(arrow), code(arrow.words()));
  }

  private static String classes(Arrow arrow, int from, int to) {
    var direction = from == to ? arrow.heads() == 0 ? "note" : "again" : from < to ? "forth" : "back";
    var heads = switch (arrow.heads()) {
      case 0 -> " headless";
      case 2 -> " both";
      default -> "";
    };
    return direction + heads + switch (arrow.stroke()) {
      case PLAIN -> "";
      case DASHED, THICK -> " " + arrow.stroke().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String spoken(Arrow arrow) {
    var isOwn = arrow.from().equals(arrow.to());
    return Phrases.escape(isOwn ? arrow.from() + ":" : arrow.from() + " to " + arrow.to() + ":");
  }

  /** Text between backticks is code. */
  private static String code(String text) {
    return Boxes.marked(text).replace("<tspan class=\"code\">", "<code>").replace("</tspan>", "</code>");
  }
}
