package site.check;

import java.util.ArrayList;
import java.util.List;
import site.book.Pattern;
import site.book.Pattern.Hole;
import site.book.Pattern.Literal;
import site.book.Pattern.LoopValue;

/** Patterns that stand outside the items, whose names are their own. */
final class Loose {

  private Loose() {}

  static Matcher matcher(Pattern pattern) {
    return matcher(pattern, pattern.holes().stream().map(Hole::name).distinct().toList());
  }

  /** @param names the slot of a name is its place in the list; others are numbered after them */
  static Matcher matcher(Pattern pattern, List<String> names) {
    var all = new ArrayList<>(names);
    pattern.holes().stream().map(Hole::name).filter(name -> !all.contains(name)).distinct().forEach(all::add);
    return new Matcher(pattern.parts().stream().<Matcher.Part>map(part -> switch (part) {
      case Literal(var text) -> new Matcher.Text(text);
      case LoopValue(var name) -> new Matcher.Text("<" + name + ">");
      case Hole hole -> new Matcher.Hole(hole.type(), hole.forgets() ? Matcher.FORGET : all.indexOf(hole.name()));
    }).toList());
  }
}
