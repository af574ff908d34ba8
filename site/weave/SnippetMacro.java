package site.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import site.book.Mention;
import site.book.Snippet;

/** {@code snippet::NAME[]}: the listing with its frame; where the snippet was shown before, a link to it. */
final class SnippetMacro extends Macro {

  private static final Pattern DASHES = Pattern.compile("-{4,}");

  SnippetMacro(Draft draft) {
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

  /** Set by Asciidoctor as if the author had written it, so that callouts and references work. */
  private List<String> listing(Snippet snippet, Map<String, Object> attributes) {
    var fence = fence(snippet.body().lines());
    var lines = new ArrayList<String>();
    lines.add("[#" + snippet.alias() + ".figure.snippet]");
    lines.add("." + attributes.getOrDefault("title", snippet.name()));
    lines.addAll(List.of("--", "[source,java]", fence));
    lines.addAll(snippet.body().lines());
    lines.addAll(List.of(fence, "", "++++"));
    lines.addAll(HowToRun.html(snippet, draft.library()).lines().toList());
    lines.addAll(List.of("++++", "--"));
    return lines;
  }

  /** Longer than every line of dashes in the code. */
  private static String fence(List<String> code) {
    return "-".repeat(code.stream()
        .filter(line -> DASHES.matcher(line.strip()).matches())
        .mapToInt(String::length).max().orElse(3) + 1);
  }

  private List<String> link(Snippet snippet) {
    var page = draft.library().owner(snippet).filter(c -> !c.equals(draft.chapter()))
        .map(c -> c.file().replaceFirst("^.*/", "")).orElse("");
    var caption = draft.library().caption(snippet).replace("]", "\\]");
    return List.of("[.again]", "Shown before: xref:" + page + "#" + snippet.alias() + "[" + caption + "]");
  }
}
