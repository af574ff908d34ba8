package site.draw;

import java.util.ArrayList;
import java.util.List;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Mention;
import site.book.Picture;

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
    }
    return pictures;
  }

  private static boolean asksFor(List<Mention> mentions, Mention.Kind kind, String name) {
    return mentions.stream().anyMatch(mention -> mention.kind() == kind && mention.name().equals(name));
  }
}
