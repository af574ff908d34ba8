package site.weave;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import site.base.HiddenCharacters;
import site.base.Problem;
import site.book.Line;
import site.book.Mention;
import site.book.Snippet;

/** Checks that a finished page contains each line of the runs and traces that it should show. */
final class TranscriptCheck {

  private final PageDraft draft;
  private final Element body;

  private TranscriptCheck(PageDraft draft, Element body) {
    this.draft = draft;
    this.body = body;
  }

  /** Reports to the draft the first missing line of each transcript of the page. */
  static void check(PageDraft draft, Element body) {
    var check = new TranscriptCheck(draft, body);
    draft.library().book().snippets().stream()
        .filter(snippet -> draft.mentions(Mention.Kind.TRANSCRIPT, snippet)
            || draft.hasShown(Mention.Kind.TRANSCRIPT, snippet))
        .forEach(check::snippet);
  }

  private void snippet(Snippet snippet) {
    var ways = Runs.shown(draft.library().ways(snippet.name()));
    if (ways.isEmpty()) {
      return;
    }
    var figures = body.select("figure.transcript").stream()
        .filter(figure -> figure.id().equals(snippet.alias() + "-run")).toList();
    if (figures.size() != 1) {
      report(snippet, "its run is not on the page");
      return;
    }
    var runs = figures.getFirst().select(".run");
    for (var i = 0; i < ways.size(); i++) {
      var lines = i < runs.size() ? texts(runs.get(i), "pre.lines > .line > .text") : List.<String>of();
      var marked = ways.get(i).recording().shownLines().stream().map(TranscriptCheck::shown).toList();
      lacking(snippet, "line %s of run " + ways.get(i).run(), marked, lines);
    }
    lacking(snippet, "line %s of its trace",
        snippet.trace().source().stream().map(HiddenCharacters::shown).toList(),
        texts(figures.getFirst(), "pre.trace > .line > .text"));
  }

  private static String shown(Line line) {
    return Transcript.mark(line) + Transcript.plain(line);
  }

  private static List<String> texts(Element within, String selector) {
    return within.select(selector).stream()
        .map(text -> text.wholeText().replaceFirst("\n$", "")).toList();
  }

  private void lacking(Snippet snippet, String which, List<String> wanted, List<String> found) {
    IntStream.range(0, wanted.size())
        .filter(i -> i >= found.size() || !found.get(i).equals(wanted.get(i))).findFirst()
        .ifPresent(i -> report(snippet, which.formatted(String.valueOf(i + 1)) + " is not on the page: "
            + wanted.get(i)));
  }

  private void report(Snippet snippet, String what) {
    draft.report(new Problem(
        draft.chapter().file(), draft.lineOf(Mention.Kind.TRANSCRIPT, snippet.name()), snippet.name() + ": "
        + what,
        "leave out what is around transcript::" + snippet.name()
            + "[] in the chapter; if it stands alone there, "
            + "this is a bug in the generator: please report it"));
  }
}
