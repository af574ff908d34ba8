package site.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Mention;
import site.book.Picture;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;

/** Draws of the runs what the chapters ask for. */
public final class Pictures {

  private Pictures() {}

  /** One picture for each snippet and kind that is mentioned, where there is something to draw. */
  public static List<Picture> draw(Book book, List<Checked> checked) {
    var mentions = book.chapters().stream().map(Chapter::mentions).flatMap(List::stream).toList();
    var pictures = new ArrayList<Picture>();
    for (var each : checked) {
      var name = each.snippet().name();
      if (asksFor(mentions, Mention.Kind.OUTCOMES, name) && !each.coverage().shares().isEmpty()) {
        pictures.add(new Picture(Mention.Kind.OUTCOMES, name, Outcomes.svg(each.snippet(), each.coverage())));
      }
      if (asksFor(mentions, Mention.Kind.TIMELINE, name)) {
        shown(each.run()).map(recording -> timeline(each.snippet(), recording)).filter(html -> !html.isEmpty())
            .ifPresent(html -> pictures.add(new Picture(Mention.Kind.TIMELINE, name, html)));
      }
    }
    return pictures;
  }

  /** The one whose transcript a page shows. */
  private static Optional<Recording> shown(Run run) {
    return switch (run) {
      case Run.Done(_, var recordings) -> recordings.stream().findFirst();
      case Run.Kept(_, var recordings, _) -> recordings.stream().findFirst();
      case Run.Skipped _, Run.Failed _ -> Optional.empty();
    };
  }

  private static String timeline(Snippet snippet, Recording recording) {
    return (recording.timeline().isEmpty() ? "" : SwimLanes.html(snippet, recording, recording.timeline()))
        + Cycle.svg(snippet, recording);
  }

  private static boolean asksFor(List<Mention> mentions, Mention.Kind kind, String name) {
    return mentions.stream().anyMatch(mention -> mention.kind() == kind && mention.name().equals(name));
  }
}
