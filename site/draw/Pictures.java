package site.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Mention;
import site.book.Mention.Kind;
import site.book.Picture;
import site.book.Plot;
import site.book.Recording;
import site.book.Snippet;
import site.draw.chart.Charts;
import site.draw.chart.Outcomes;
import site.draw.diagram.Diagrams;
import site.draw.timeline.Cycle;
import site.draw.timeline.SwimLanes;

/** Draws what the chapters ask for: pictures of runs, of their numbers, and of text that describes them. */
public final class Pictures {

  private Pictures() {}

  /**
   * One picture for each snippet and kind that is mentioned, where there is something to draw; and the
   * charts.
   */
  public static List<Picture> draw(Book book, List<Checked> checked, List<Plot> plots) {
    var mentions = book.chapters().stream().map(Chapter::mentions).flatMap(List::stream).toList();
    var pictures = new ArrayList<Picture>();
    for (var each : checked) {
      var name = each.snippet().name();
      if (asksFor(mentions, Kind.OUTCOMES, name) && !each.coverage().shares().isEmpty()) {
        pictures.add(new Picture(Mention.key(Kind.OUTCOMES, name),
            Outcomes.svg(each.snippet(), each.coverage())));
      }
      if (asksFor(mentions, Kind.TIMELINE, name)) {
        book.recordingShown(each).map(recording -> timeline(each.snippet(), recording))
            .filter(html -> !html.isEmpty())
            .ifPresent(html -> pictures.add(new Picture(Mention.key(Kind.TIMELINE, name), html)));
      }
    }
    plots.stream().map(plot -> new Picture(plot.chart().key(), Charts.svg(plot))).forEach(pictures::add);
    return pictures;
  }

  /**
   * The diagrams, by their keys.
   *
   * @param known what the same generator drew before, by key; if it has all, the layout is not even started
   * @param problems receives what is wrong with the diagrams that are not known
   */
  public static List<Picture> diagrams(
      Book book, Function<String, Optional<String>> known, List<Problem> problems) {
    var drawn = new LinkedHashMap<String, Picture>();
    for (var diagram : book.chapters().stream().map(Chapter::diagrams).flatMap(List::stream).toList()) {
      drawn.computeIfAbsent(diagram.key(), key -> new Picture(
          key, known.apply(key).orElseGet(() -> Diagrams.html(diagram, problems))));
    }
    return List.copyOf(drawn.values());
  }

  private static String timeline(Snippet snippet, Recording recording) {
    return (recording.timeline().isEmpty() ? "" : SwimLanes.html(snippet, recording, recording.timeline()))
        + Cycle.svg(snippet, recording);
  }

  private static boolean asksFor(List<Mention> mentions, Mention.Kind kind, String name) {
    return mentions.stream().anyMatch(mention -> mention.kind() == kind && mention.name().equals(name));
  }
}
