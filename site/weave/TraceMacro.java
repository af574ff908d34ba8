package site.weave;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.book.Mention;
import site.book.Snippet;

/** {@code trace::NAME[]}: the snippet's trace as a listing of its own, for a text that is about it. */
final class TraceMacro extends Macro {

  TraceMacro(PageDraft draft) {
    super(Mention.Kind.TRACE, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    var id = snippet.alias() + "-trace";
    if (snippet.trace().source().isEmpty()) {
      report(snippet.name(), "the trace of " + snippet.name() + " is empty", "leave the line out");
    } else if (draft.shows(Mention.Kind.TRACE, snippet)) {
      appendFigure(parent, id, title(snippet, attributes), TraceListing.alone(snippet));
    } else {
      appendHtml(parent, "<p class=\"again\">Shown before: <a href=\"#%s\">the trace of %s</a></p>"
          .formatted(id, snippet.name()));
    }
  }

  private static String title(Snippet snippet, Map<String, Object> attributes) {
    return (String) attributes.getOrDefault("title", snippet.name() + ".trace");
  }
}
