package site.weave;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.base.Phrases;
import site.book.Checked;
import site.book.Mention;
import site.book.Run;
import site.book.Snippet;

/** {@code timeline::NAME[]}: what each thread did, and when, in the run whose transcript the page shows. */
final class TimelineMacro extends Macro {

  TimelineMacro(PageDraft draft) {
    super(Mention.Kind.TIMELINE, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    if (isRun(snippet) && isShown(snippet)) {
      var checked = draft.library().checked().get(snippet.name());
      appendOnce(parent, snippet, "timeline", "the timeline",
          () -> title(snippet, attributes), () -> html(checked));
    }
  }

  private String title(Snippet snippet, Map<String, Object> attributes) {
    var several = draft.library().ways(snippet.name()).stream().mapToInt(DistinctRun::alike).sum() > 1;
    return (String) attributes.getOrDefault("title", several ? "Run 1, thread by thread"
        : "The run, thread by thread");
  }

  private String html(Checked checked) {
    return draft.library().picture(Mention.key(Mention.Kind.TIMELINE, checked.snippet().name()))
        .map(picture -> picture.svg())
        .orElseGet(() -> Html.element("p", "no-run", Phrases.escape(lacking(checked.run()))));
  }

  private static String lacking(Run run) {
    return switch (run) {
      case Run.Done _, Run.Kept _ -> "Nobody noted what the threads did in this run.";
      case Run.Skipped _, Run.Failed _ -> NoRun.words(run);
    };
  }
}
