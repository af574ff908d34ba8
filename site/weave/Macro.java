package site.weave;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import site.base.Nearest;
import site.base.Phrases;
import site.base.Problem;
import site.book.Mention;
import site.book.Snippet;

/** A block macro that names a snippet: {@code transcript::LostDeposit[]}. */
abstract class Macro extends BlockMacroProcessor {

  final PageDraft draft;
  private final Mention.Kind kind;

  Macro(Mention.Kind kind, PageDraft draft) {
    super(kind.name().toLowerCase(Locale.ROOT));
    this.kind = kind;
    this.draft = draft;
  }

  /** Appends to the parent what stands in the macro's place. */
  abstract void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes);

  @Override
  public final StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    draft.library().book().snippet(target).ifPresentOrElse(
        snippet -> weave(parent, snippet, attributes),
        () -> unknown(parent, target));
    return null;
  }

  private void unknown(StructuralNode parent, String target) {
    var names = draft.library().book().snippets().stream().map(Snippet::name).toList();
    report(target, "there is no snippet " + target + Nearest.hint(target, names), "correct the name");
    appendHtml(parent, Html.element("p", "missing", "There is no snippet " + Phrases.escape(target) + "."));
  }

  final void report(String target, String what, String fix) {
    draft.report(new Problem(draft.chapter().file(), draft.lineOf(kind, target), what, fix));
  }

  final void appendHtml(StructuralNode parent, String html) {
    parent.append(createBlock(parent, "pass", html));
  }

  /** An open block, which the finish of the page makes a figure; the title is AsciiDoc. */
  final void appendFigure(StructuralNode parent, String id, String title, String html) {
    var figure = createBlock(parent, "open", List.<String>of(), Map.of("role", "figure " + getName()));
    figure.setId(id);
    figure.setTitle(title);
    figure.append(createBlock(figure, "pass", html));
    parent.append(figure);
  }
}
