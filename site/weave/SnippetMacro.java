package site.weave;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.book.Mention;
import site.book.Snippet;

/** {@code snippet::NAME[]}: the listing with its frame; where the snippet was shown before, a link to it. */
final class SnippetMacro extends Macro {

  SnippetMacro(PageDraft draft) {
    super(Mention.Kind.SNIPPET, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    var id = attributes.getOrDefault("id", snippet.alias());
    if (!id.equals(snippet.alias())) {
      report(snippet.name(), "[#" + id + "] is not the snippet's id", "write [#" + snippet.alias() + "]");
    }
    var owned = draft.library().owner(snippet).map(draft.chapter()::equals).orElse(true);
    parseContent(parent, owned && draft.shows(Mention.Kind.SNIPPET, snippet)
        ? listing(snippet, attributes)
        : link(snippet));
  }

  private List<String> listing(Snippet snippet, Map<String, Object> attributes) {
    return new Listing("#" + snippet.alias() + ".figure.snippet",
        (String) attributes.getOrDefault("title", snippet.name()),
        "java", snippet.body().lines(), HowToRun.html(snippet, draft.library())).asciidoc();
  }

  private List<String> link(Snippet snippet) {
    var page = draft.library().owner(snippet).filter(c -> !c.equals(draft.chapter()))
        .map(c -> c.file().replaceFirst("^.*/", "")).orElse("");
    var caption = draft.library().caption(snippet).replace("]", "\\]");
    return List.of("[.again]", "Shown before: xref:" + page + "#" + snippet.alias() + "[" + caption + "]");
  }
}
