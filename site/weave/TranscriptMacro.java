package site.weave;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.base.Phrases;
import site.book.Checked;
import site.book.Mention;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;

/**
 * {@code transcript::NAME[]}: runs of the snippet as they happened, and what its trace promises of every run.
 */
final class TranscriptMacro extends Macro {

  TranscriptMacro(PageDraft draft) {
    super(Mention.Kind.TRANSCRIPT, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    if (isRun(snippet)) {
      var checked = draft.library().checked().get(snippet.name());
      var ways = draft.library().ways(snippet.name());
      appendOnce(parent, snippet, "run", "a run",
          () -> title(snippet, runs(ways), attributes), () -> html(checked, ways));
    }
  }

  private static String title(Snippet snippet, int runs, Map<String, Object> attributes) {
    var name = snippet.name();
    return (String) attributes.getOrDefault(
        "title", runs == 0 ? name : runs == 1 ? "A run of " + name : "One of " + runs + " runs of " + name);
  }

  private static int runs(List<DistinctRun> ways) {
    return ways.stream().mapToInt(DistinctRun::alike).sum();
  }

  private String html(Checked checked, List<DistinctRun> ways) {
    if (ways.isEmpty()) {
      return facts(Html.element("p", "no-run", Phrases.escape(NoRun.words(checked.run()))) + "\n"
          + MayDifferSection.mayDiffer(checked.snippet().trace())
          + TraceListing.html(checked.snippet()));
    }
    var snippet = checked.snippet();
    var first = ways.getFirst();
    var free = FreeLines.of(snippet.trace());
    return new Runs(snippet, ways, free, draft.threads()).html()
        + facts(
            keptNote(checked.run(), first.recording())
            + MayDifferSection.html(checked, ways.stream().anyMatch(free::holdAnyOf), isDrawn(snippet))
            + TraceListing.html(snippet, first)
            + RunFacts.origin(first.recording(), ways.size() == 1));
  }

  /** Whether a picture on the page already says how often each case came up. */
  private boolean isDrawn(Snippet snippet) {
    return draft.mentions(Mention.Kind.OUTCOMES, snippet);
  }

  private static String facts(String html) {
    return "<div class=\"facts\">\n" + html + "</div>\n";
  }

  private static String keptNote(Run run, Recording recording) {
    return switch (run) {
      case Run.Kept(_, _, var lacking) -> """
          <p class="kept">This is a kept recording, from %s: the snippet was not run for this page, \
          because it %s.</p>
          """.formatted(RunFacts.day(recording), Phrases.escape(lacking));
      case Run.Done _, Run.Skipped _, Run.Failed _ -> "";
    };
  }
}
