package site.weave;

import java.util.ArrayList;
import site.book.Checked;

/** What may differ from run to run, in words, and what did. */
final class Variety {

  private static final String FREE =
      "Lines with a <span class=\"dotted\">dotted edge</span> are free to move among one another.";

  private Variety() {}

  /** Nothing where nothing may differ. @param drawn whether a picture says how often each case came up */
  static String html(Checked checked, boolean marked, boolean drawn) {
    var sentences = new ArrayList<String>();
    if (marked) {
      sentences.add(FREE);
    }
    if (!drawn) {
      OrdersSeen.sentence(checked).ifPresent(sentences::add);
    }
    return (sentences.isEmpty() ? "" : Html.element("p", "may-differ", String.join(" ", sentences)) + "\n")
        + (drawn ? "" : Cases.html(checked.coverage()));
  }
}
