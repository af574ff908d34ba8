package site.weave;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import site.base.HiddenCharacters;
import site.base.Phrases;
import site.book.Line;
import site.book.Recording;
import site.book.Snippet;

/**
 * The printed lines of a run, each beside its thread and tied to the line of the trace that it follows; lines
 * that are free to move are marked.
 */
final class Transcript {

  /** How many columns of a thread's name fit on a phone. */
  private static final int NAME = 12;

  /** How many UTF-16 code units of a line a page shows. */
  private static final int LONGEST = 2000;

  private Transcript() {}

  static String html(Snippet snippet, DistinctRun way, FreeLines free, Threads threads) {
    var recording = way.recording();
    if (recording.lines().isEmpty()) {
      return "<p class=\"silent\">It prints nothing.</p>\n";
    }
    var lines = recording.shownLines();
    var html = new StringBuilder("<pre class=\"lines\" style=\"--gutter:%sch\">".formatted(2
        + widest(lines)));
    var ansi = new Ansi();
    var before = "";
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var who = who(line);
      html.append("<span class=\"").append(classes(line, threads))
          .append(free.hold(way, i) ? " free\"" : "\"")
          .append(way.step(i) > 0 ? stepOf(snippet, way.step(i)) : "").append('>')
          .append(gutter(who, who.equals(before)))
          .append("<span class=\"text\">").append(marked(line)).append(ansi.html(begin(line)))
          .append(rest(line)).append(Html.LINE_END).append("</span></span>");
      before = who;
    }
    return html.append("</pre>\n").append(more(recording)).toString();
  }

  /** The text of a line as readers see it, without its colours. */
  static String plain(Line line) {
    return Ansi.plain(begin(line)) + rest(line);
  }

  /** As much of a very long line as a page shows: whole characters, and no unfinished escape sequence. */
  private static String begin(Line line) {
    if (line.text().length() <= LONGEST) {
      return line.text();
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line.text());
    int end = characters.isBoundary(LONGEST) ? LONGEST : characters.preceding(LONGEST);
    return line.text().substring(0, end).replaceFirst("\u001b\\[?[0-9;:?]*$", "");
  }

  private static String rest(Line line) {
    return line.text().length() <= LONGEST ? ""
        : String.format(Locale.ROOT, "… (%,d characters in all)", line.text().length());
  }

  private static String more(Recording recording) {
    int all = recording.lines().size();
    int shown = recording.shownLines().size();
    return all == shown ? "" : Html.element("p", "more-lines",
        String.format(Locale.ROOT, "These are the first %,d of its %,d lines.", shown, all)) + "\n";
  }

  private static String stepOf(Snippet snippet, int line) {
    return " data-step=\"" + TraceListing.anchor(snippet, line) + "\"";
  }

  private static String who(Line line) {
    return switch (line.stream()) {
      case COMPILER -> "javac";
      case OUT, ERR -> line.thread().isEmpty() ? "–"
          : line.thread().replace('\n', '␊').replace('\t', '␉');
    };
  }

  private static int widest(List<Line> lines) {
    return lines.stream().map(Transcript::who).distinct()
        .mapToInt(who -> Phrases.columns(gutterName(who))).max().orElse(0);
  }

  private static String classes(Line line, Threads threads) {
    return "line " + threads.colour(line.thread()) + switch (line.stream()) {
      case OUT -> "";
      case ERR -> " err";
      case COMPILER -> " err javac";
    };
  }

  /** The name is shown only where the thread changes; the colour continues. */
  private static String gutter(String who, boolean again) {
    return "<span class=\"who%s\" title=\"%s\">%s</span>"
        .formatted(again ? " same" : "", Phrases.escape(who), Phrases.escape(gutterName(who)));
  }

  private static String gutterName(String who) {
    return Phrases.shortened(HiddenCharacters.shown(who), NAME);
  }

  /** As in a trace, an exclamation mark says that the line came out on standard error. */
  static String mark(Line line) {
    return switch (line.stream()) {
      case ERR -> "! ";
      case OUT, COMPILER -> "";
    };
  }

  private static String marked(Line line) {
    return mark(line).isEmpty() ? "" : "<span class=\"mark\" title=\"standard error\">" + mark(line)
        + "</span>";
  }
}
