package site.weave;

import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.ast.StructuralNode;
import site.base.Phrases;
import site.book.Chart;
import site.book.Mention;
import site.book.Snippet;

/** {@code chart::NAME[lines="..."]}: numbers from the run whose transcript the page shows, as a picture. */
final class ChartMacro extends Macro {

  ChartMacro(PageDraft draft) {
    super(Mention.Kind.CHART, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    if (isRun(snippet) && isShown(snippet)) {
      var id = (String) attributes.get("id");
      appendFigure(parent, id, (String) attributes.getOrDefault("title", title(snippet)),
          html(snippet, attributes));
    }
  }

  private String title(Snippet snippet) {
    var ways = draft.library().ways(snippet.name());
    return "What " + (ways.size() > 1 ? "run " + ways.getFirst().run() : "this run") + " of " + snippet.name()
        + " counted";
  }

  private String html(Snippet snippet, Map<String, Object> attributes) {
    var own = new TreeMap<>(attributes);
    own.keySet().retainAll(Chart.ATTRIBUTES);
    return draft.library().picture(Chart.key(snippet.name(), own)).map(picture -> picture.svg())
        .orElseGet(() -> Html.element("p", "no-run", Phrases.escape(
            NoRun.words(draft.library().checked().get(snippet.name()).run()))));
  }
}
