package site.weave;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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

  /** Appends to the parent the content that replaces the macro. */
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

  /** Whether the snippet was run; if not, reports a problem. */
  final boolean isRun(Snippet snippet) {
    var isRun = draft.library().checked().containsKey(snippet.name());
    if (!isRun) {
      report(snippet.name(), "there is no run of " + snippet.name(), "run it before the pages are woven");
    }
    return isRun;
  }

  /** Whether the page shows the run that is drawn; if not, reports a problem. */
  final boolean isShown(Snippet snippet) {
    var isShown = draft.mentions(Mention.Kind.TRANSCRIPT, snippet);
    if (!isShown) {
      report(snippet.name(), "the run of " + snippet.name() + " is drawn but not shown",
          "write transcript::" + snippet.name() + "[] before it");
    }
    return isShown;
  }

  final void appendHtml(StructuralNode parent, String html) {
    parent.append(createBlock(parent, "pass", html));
  }

  /**
   * Appends a figure the first time the page shows this for the snippet; after that, a link to it.
   *
   * @param id of the figure, appended to the snippet's alias
   * @param what the figure shows, such as the timeline
   */
  final void appendOnce(
      StructuralNode parent, Snippet snippet, String id, String what, Supplier<String> title,
      Supplier<String> html) {
    if (draft.shows(kind, snippet)) {
      appendFigure(parent, snippet.alias() + "-" + id, title.get(), html.get());
    } else {
      appendHtml(parent, "<p class=\"again\">Shown before: <a href=\"#%s-%s\">%s of %s</a></p>"
          .formatted(Phrases.escape(snippet.alias()), id, what, Phrases.escape(snippet.name())));
    }
  }

  /** Appends an open block, which {@code HtmlFinish} turns into a figure; the title is AsciiDoc. */
  final void appendFigure(StructuralNode parent, String id, String title, String html) {
    var figure = createBlock(parent, "open", List.<String>of(), Map.of("role", "figure " + getName()));
    figure.setId(id);
    figure.setTitle(title);
    figure.append(createBlock(figure, "pass", html));
    parent.append(figure);
  }
}
