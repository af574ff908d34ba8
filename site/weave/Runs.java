package site.weave;

import java.util.List;
import java.util.stream.Collectors;
import site.book.Snippet;

/**
 * The distinct runs of a snippet: the first is shown, the others are folded beneath it. A script lets the
 * reader leaf through them instead.
 */
record Runs(Snippet snippet, List<DistinctRun> ways, FreeLines free, Threads threads) {

  private static final int MOST = 8;
  private static final int MOST_LINES = 400;

  /** The runs that a page shows of one snippet: the first, and others as long as they are few and short. */
  static List<DistinctRun> shown(List<DistinctRun> ways) {
    var lines = 0;
    for (var i = 0; i < ways.size(); i++) {
      lines += ways.get(i).recording().shownLines().size();
      if (i == MOST || i > 0 && lines > MOST_LINES) {
        return ways.subList(0, i);
      }
    }
    return ways;
  }

  String html() {
    var shown = shown(ways);
    return shown.size() == 1 ? run(ways.getFirst(), "") : several(shown);
  }

  private String several(List<DistinctRun> shown) {
    return "<div class=\"runs\">\n" + labelled(shown.getFirst())
        + "<details class=\"others\"><summary>" + summary(shown.size() - 1) + "</summary>\n"
        + shown.stream().skip(1).map(this::labelled).collect(Collectors.joining())
        + "</details>\n</div>\n";
  }

  private String summary(int others) {
    return ways.size() > others + 1
        ? others + " of " + (ways.size() - 1) + " other runs"
        : others == 1 ? "Another run" : others + " other runs";
  }

  private String labelled(DistinctRun way) {
    return run(way, Html.element("p", "which", "Run " + way.run()
        + RunFacts.took(way.recording()).map(took -> " · " + took).orElse("")
        + (way.alike() > 1 ? " · " + (way.alike() - 1) + " more like it" : "")) + "\n");
  }

  private String run(DistinctRun way, String label) {
    return "<div class=\"run\">\n" + label + Transcript.html(snippet, way, free, threads)
        + RunFacts.ending(way.recording()) + "</div>\n";
  }
}
