package site.weave;

import site.base.Phrases;
import site.book.Line;
import site.book.Recording;
import site.book.Snippet;

/**
 * The printed lines of a run, each beside its thread and tied to the line of the trace that it follows; those that are
 * free to move are marked.
 */
final class Transcript {

  /** As many characters of a thread's name as a phone has room for. */
  private static final int NAME = 12;

  private Transcript() {}

  static String html(Snippet snippet, DistinctRun way, FreeLines free, Threads threads) {
    var recording = way.recording();
    if (recording.lines().isEmpty()) {
      return "<p class=\"silent\">It prints nothing.</p>\n";
    }
    var html = new StringBuilder("<pre class=\"lines\" style=\"--gutter:%dch\">".formatted(2 + widest(recording)));
    var ansi = new Ansi();
    var before = "";
    for (var i = 0; i < recording.lines().size(); i++) {
      var line = recording.lines().get(i);
      var who = who(line);
      html.append("<span class=\"").append(classes(line, threads)).append(free.hold(way, i) ? " free\"" : "\"")
          .append(way.step(i) > 0 ? stepOf(snippet, way.step(i)) : "").append('>')
          .append(gutter(who, who.equals(before)))
          .append("<span class=\"text\">").append(mark(line)).append(ansi.html(line.text())).append("\n</span></span>");
      before = who;
    }
    return html.append("</pre>\n").toString();
  }

  private static String stepOf(Snippet snippet, int line) {
    return " data-step=\"" + TraceListing.anchor(snippet, line) + "\"";
  }

  private static String who(Line line) {
    return switch (line.stream()) {
      case COMPILER -> "javac";
      case OUT, ERR -> line.thread().isEmpty() ? "–" : line.thread();
    };
  }

  private static int widest(Recording recording) {
    return recording.lines().stream()
        .mapToInt(line -> Phrases.shortened(who(line), NAME).length()).max().orElse(0);
  }

  private static String classes(Line line, Threads threads) {
    return "line " + threads.colour(line.thread()) + switch (line.stream()) {
      case OUT -> "";
      case ERR -> " err";
      case COMPILER -> " err javac";
    };
  }

  /** The name stands where the thread changes; the colour runs on. */
  private static String gutter(String who, boolean again) {
    return "<span class=\"who%s\" title=\"%s\">%s</span>"
        .formatted(again ? " same" : "", Phrases.escape(who), Phrases.escape(Phrases.shortened(who, NAME)));
  }

  /** As in a trace, an exclamation mark says that the line came out on standard error. */
  private static String mark(Line line) {
    return switch (line.stream()) {
      case ERR -> "<span class=\"mark\" title=\"standard error\">! </span>";
      case OUT, COMPILER -> "";
    };
  }
}
