package site.check;

import java.util.ArrayList;
import java.util.List;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.LoopValue;

/** Matchers for patterns in clauses and charts, whose names are their own. */
final class FreePattern {

  private FreePattern() {}

  /** @param line of the trace, where it stands */
  static Matcher matcher(int line, LinePattern pattern) {
    return matcher(line, pattern, pattern.holes().stream().map(Hole::name).distinct().toList());
  }

  /**
   * @param line of the trace, where it stands
   * @param names a name's slot is its place in this list; other names are numbered after them
   */
  static Matcher matcher(int line, LinePattern pattern, List<String> names) {
    var all = new ArrayList<>(names);
    pattern.holes().stream().map(Hole::name).filter(name -> !all.contains(name)).distinct().forEach(all::add);
    return new Matcher(line, pattern.parts().stream().<Matcher.Part>map(part -> switch (part) {
      case Literal(var text) -> new Matcher.Text(text);
      case LoopValue(var name) -> new Matcher.Text("<" + name + ">");
      case Hole hole ->
          new Matcher.Hole(hole.type(), hole.forgets() ? Matcher.FORGET : all.indexOf(hole.name()));
    }).toList());
  }
}
