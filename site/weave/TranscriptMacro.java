package site.weave;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import site.book.Checked;
import site.book.Mention;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;

/** {@code transcript::NAME[]}: one run of the snippet as it happened, and what its trace promises of every run. */
final class TranscriptMacro extends Macro {

  TranscriptMacro(Draft draft) {
    super(Mention.Kind.TRANSCRIPT, draft);
  }

  @Override
  void weave(StructuralNode parent, Snippet snippet, Map<String, Object> attributes) {
    var checked = draft.library().checked().get(snippet.name());
    if (checked == null) {
      report(snippet.name(), "there is no run of " + snippet.name(), "run it before the pages are woven");
    } else if (draft.shows(Mention.Kind.TRANSCRIPT, snippet)) {
      appendFigure(parent, snippet.alias() + "-run", title(checked, attributes), html(checked));
    } else {
      appendHtml(parent, "<p class=\"again\">Shown before: <a href=\"#%s-run\">a run of %s</a></p>"
          .formatted(snippet.alias(), snippet.name()));
    }
  }

  private String title(Checked checked, Map<String, Object> attributes) {
    var name = checked.snippet().name();
    var runs = draft.library().recordings(name).size();
    return (String) attributes.getOrDefault(
        "title", runs == 0 ? name : runs == 1 ? "A run of " + name : "One of " + runs + " runs of " + name);
  }

  private String html(Checked checked) {
    return switch (checked.run()) {
      case Run.Done(_, var recordings) when !recordings.isEmpty() -> html(checked, recordings, "");
      case Run.Kept(_, var recordings, var lacking) when !recordings.isEmpty() ->
          html(checked, recordings, keptNote(recordings.getFirst(), lacking));
      case Run.Skipped(_, var lacking) -> noRun("It was not run for this page: " + lacking + ".", checked.snippet());
      case Run.Done _, Run.Kept _, Run.Failed _ -> noRun("It could not be run.", checked.snippet());
    };
  }

  /** The first recording, and what is to be said of it and of the others. */
  private String html(Checked checked, List<Recording> recordings, String note) {
    var snippet = checked.snippet();
    var shown = recordings.getFirst();
    return Transcript.html(snippet, shown, checked.verdicts(), draft.threads())
        + facts(
            RunFacts.ending(shown)
            + note
            + Cases.html(snippet.trace(), checked.verdicts())
            + TraceListing.html(snippet)
            + RunFacts.origin(shown));
  }

  private static String facts(String html) {
    return "<div class=\"facts\">\n" + html + "</div>\n";
  }

  private static String keptNote(Recording recording, String lacking) {
    return """
        <p class="kept">This is a kept recording, from %s: the snippet was not run for this page, \
        because it needs a large download (%s).</p>
        """.formatted(RunFacts.day(recording), Html.escape(lacking));
  }

  private static String noRun(String why, Snippet snippet) {
    return facts(Html.element("p", "no-run", Html.escape(why)) + "\n" + TraceListing.html(snippet));
  }
}
