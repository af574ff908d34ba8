package site.weave;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Phrases;
import site.book.Checked;
import site.trace.Clause;
import site.trace.Trace;
import site.trace.words.MayDiffer;

/** What may differ from run to run: what the trace allows, in words, and how much of it the runs showed. */
final class MayDifferSection {

  /** With more sentences than this, they become a list that the reader unfolds. */
  private static final int PARAGRAPH = 4;

  private static final String HEADING = "What may differ";
  private static final String FREE =
      "Lines with a <span class=\"dotted\">dotted edge</span> are free to move among one another%s.";

  private MayDifferSection() {}

  /**
   * @param marked whether lines are marked as free to move
   * @param drawn whether a picture on the page says how often each case came up
   */
  static String html(Checked checked, boolean marked, boolean drawn) {
    var seen = Stream.concat(
        marked ? Stream.of(free(checked.snippet().trace())) : Stream.of(),
        drawn ? Stream.of() : OrdersSeen.sentence(checked).stream()).collect(Collectors.joining(" "));
    return mayDiffer(checked.snippet().trace())
        + (seen.isEmpty() ? "" : Html.element("p", "seen", seen) + "\n")
        + (drawn ? "" : Cases.html(checked.coverage()));
  }

  /** Says that lines cannot move everywhere if a clause of the trace constrains all lines. */
  private static String free(Trace trace) {
    return FREE.formatted(trace.clauses().stream().anyMatch(MayDifferSection::binds)
        ? ", as far as the trace lets them" : "");
  }

  private static boolean binds(Clause clause) {
    return switch (clause) {
      case Clause.Before _, Clause.Always _ -> true;
      case Clause _ -> false;
    };
  }

  static String mayDiffer(Trace trace) {
    var sentences = MayDiffer.tell(trace).stream().map(MayDifferSection::marked).toList();
    return sentences.size() > PARAGRAPH
        ? Html.folded(HEADING, list(sentences))
        : Html.element("p", "may-differ", "<b>" + HEADING + "</b> " + String.join(" ", sentences)) + "\n";
  }

  private static String list(List<String> sentences) {
    return sentences.stream().map(it -> "<li>" + it + "</li>\n")
        .collect(Collectors.joining("", "<ul>\n", "</ul>"));
  }

  /** Text between backquotes was printed by the program or comes from the trace. */
  private static String marked(String sentence) {
    return Phrases.escape(sentence).replaceAll("`([^`]*)`", "<code>$1</code>");
  }
}
