package site.weave;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.book.Mention;
import site.book.Snippet;

/** {@code trace::NAME[]}: the snippet's trace as a listing of its own, for text that discusses it. */
final class TraceMacro extends Macro {

  TraceMacro(PageDraft draft) {
    super(Mention.Kind.TRACE, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    if (snippet.trace().source().isEmpty()) {
      report(snippet.name(), "the trace of " + snippet.name() + " is empty", "leave the line out");
    } else {
      appendOnce(parent, snippet, "trace", "the trace",
          () -> title(snippet, attributes), () -> TraceListing.alone(snippet));
    }
  }

  private static String title(Snippet snippet, Map<String, Object> attributes) {
    return (String) attributes.getOrDefault("title", snippet.name() + ".trace");
  }
}
