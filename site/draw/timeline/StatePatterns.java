package site.draw.timeline;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.book.Span.State;
import site.book.Timeline.Kind;

/** How states and hand-overs look without colour, and the words that explain a sample of each. */
final class StatePatterns {

  /** The CSS class of a bar of several states. */
  static final String MIXED = "mixed";

  private static final String SMALL = "width=\"4\" height=\"4\"";

  private StatePatterns() {}

  /** The state as a class of the theme. */
  static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The attribute that gives a shape the pattern of its state; a running thread is plain. */
  static String fill(String id, String name) {
    return name.equals(name(State.RUNNING)) ? "" : " fill=\"url(#" + id + "-" + name + ")\"";
  }

  static String of(String id, Legend legend) {
    var states = legend.states().stream().filter(state -> state != State.RUNNING)
        .map(state -> pattern(id, name(state), size(state), shapes(state)));
    return states.collect(Collectors.joining())
        + (legend.mixed() ? pattern(id, MIXED, SMALL, rect("1.5", "1.5")) : "");
  }

  private static String pattern(String id, String name, String size, String shapes) {
    return """
        <pattern id="%1$s-%2$s" class="%2$s" %3$s patternUnits="userSpaceOnUse">\
        <rect class="tint" width="24" height="24"/>%4$s</pattern>
        """.formatted(id, name, size, shapes);
  }

  private static String size(State state) {
    return switch (state) {
      case SLEEPING -> "width=\"8\" height=\"8\"";
      case PARKED -> "width=\"7\" height=\"7\" patternTransform=\"rotate(45)\"";
      case BLOCKED -> "width=\"5\" height=\"5\" patternTransform=\"rotate(-45)\"";
      case WAITING -> "width=\"6\" height=\"6\"";
      case IO, ALIVE, RUNNING -> SMALL;
    };
  }

  private static String shapes(State state) {
    return switch (state) {
      case SLEEPING -> "<circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"1.1\"/>";
      case PARKED -> rect("1.5", "7");
      case BLOCKED -> rect("3", "5");
      case WAITING -> rect("1.5", "6");
      case IO -> rect("4", "1.5");
      case ALIVE, RUNNING -> "";
    };
  }

  private static String rect(String width, String height) {
    return "<rect class=\"ink\" width=\"%s\" height=\"%s\"/>".formatted(width, height);
  }

  static String legend(String id, Legend legend) {
    return Stream.of(
            legend.states().stream().map(state -> bar(id, name(state), TimelineWords.state(state))),
            only(legend.mixed(), bar(id, MIXED, "several, too short to draw")),
            only(legend.ends(), item("<line class=\"end\" x1=\"11\" x2=\"11\" y2=\"12\"/>", "ended")),
            only(legend.marks(), item(
                "<text class=\"sample\" x=\"11\" y=\"11\" text-anchor=\"middle\">1</text>",
                "line of the transcript")),
            legend.handovers().stream().map(StatePatterns::arrow))
        .flatMap(it -> it).collect(Collectors.joining("", "<ul class=\"legend\">\n", "</ul>\n"));
  }

  private static Stream<String> only(boolean occurs, String item) {
    return occurs ? Stream.of(item) : Stream.empty();
  }

  private static String bar(String id, String name, String words) {
    return item("<rect class=\"%s\" width=\"22\" height=\"12\"%s/>".formatted(name, fill(id, name)), words);
  }

  private static String arrow(Kind kind) {
    var line = "<line class=\"arrow %s\" x2=\"16\" y1=\"6\" y2=\"6\"/>".formatted(name(kind));
    var head = "<path class=\"head\" d=\"M22 6l-7-3.5v7z\"/>";
    var parcel = kind == Kind.ITEM ? "<path class=\"parcel\" d=\"M3.5 2h8v8h-8z\"/>" : "";
    return item(line + head + parcel, TimelineWords.handover(kind));
  }

  private static String item(String sample, String words) {
    return "<li><svg width=\"22\" height=\"12\" aria-hidden=\"true\">" + sample + "</svg> " + words
        + "</li>\n";
  }
}
