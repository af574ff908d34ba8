package site.weave;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.base.Phrases;
import site.book.Checked;
import site.book.Mention;
import site.book.Snippet;
import site.trace.Step;

/** {@code outcomes::NAME[]}: the share of each case over all runs of the snippet, as bars. */
final class OutcomesMacro extends Macro {

  OutcomesMacro(PageDraft draft) {
    super(Mention.Kind.OUTCOMES, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    if (Step.cases(snippet.trace().steps()).stream().allMatch(it -> it.name().isEmpty())) {
      report(snippet.name(), "the trace of " + snippet.name() + " names no case",
          "name the alternatives in " + snippet.traceFile() + " (case NAME), or leave the line out");
    } else if (isRun(snippet)) {
      var checked = draft.library().checked().get(snippet.name());
      appendOnce(parent, snippet, "outcomes", "the outcomes",
          () -> title(checked, attributes), () -> html(checked));
    }
  }

  private static String title(Checked checked, Map<String, Object> attributes) {
    var name = checked.snippet().name();
    var runs = checked.coverage().runs();
    return (String) attributes.getOrDefault(
        "title", runs == 0 ? "Outcomes of " + name : runs == 1 ? "The outcome of a run of " + name
            : "Outcomes of " + runs + " runs of " + name);
  }

  private String html(Checked checked) {
    return draft.library().picture(Mention.key(Mention.Kind.OUTCOMES, checked.snippet().name()))
        .map(picture -> picture.svg() + OrdersSeen.sentence(checked)
            .map(words -> Html.element("p", "orders", words)).orElse(""))
        .orElseGet(() -> Html.element("p", "no-run", Phrases.escape(NoRun.words(checked.run()))));
  }
}
