package site.draw.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.book.Span.State;
import site.book.Timeline.Kind;

/** How states and hand-overs look without colour, and the words beside a sample of each. */
final class StatePatterns {

  private static final String MIXED = "mixed";

  private StatePatterns() {}

  /** As a class of the theme. */
  static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The attribute that gives a shape the pattern of its state; what runs is plain. */
  static String fill(String id, String state) {
    return state.equals(name(State.RUNNING)) ? "" : " fill=\"url(#" + id + "-" + state + ")\"";
  }

  static String of(String id, Legend legend) {
    return names(legend).filter(state -> !state.equals(name(State.RUNNING))).map(state -> """
        <pattern id="%1$s-%2$s" class="%2$s" %3$s patternUnits="userSpaceOnUse"><rect class="tint" width="24" \
        height="24"/>%4$s</pattern>
        """.formatted(id, state, size(state), shapes(state))).collect(Collectors.joining());
  }

  private static Stream<String> names(Legend legend) {
    return Stream.concat(legend.states().stream().map(StatePatterns::name), legend.mixed() ? Stream.of(MIXED) : Stream.of());
  }

  private static String size(String state) {
    return switch (state) {
      case "sleeping" -> "width=\"8\" height=\"8\"";
      case "parked" -> "width=\"7\" height=\"7\" patternTransform=\"rotate(45)\"";
      case "blocked" -> "width=\"5\" height=\"5\" patternTransform=\"rotate(-45)\"";
      case "waiting" -> "width=\"6\" height=\"6\"";
      default -> "width=\"4\" height=\"4\"";
    };
  }

  private static String shapes(String state) {
    return switch (state) {
      case "sleeping" -> "<circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"1.1\"/>";
      case "parked" -> "<rect class=\"ink\" width=\"1.5\" height=\"7\"/>";
      case "blocked" -> "<rect class=\"ink\" width=\"3\" height=\"5\"/>";
      case "waiting" -> "<rect class=\"ink\" width=\"1.5\" height=\"6\"/>";
      case "io" -> "<rect class=\"ink\" width=\"4\" height=\"1.5\"/>";
      case "alive" -> "";
      default -> "<rect class=\"ink\" width=\"1.5\" height=\"1.5\"/>";
    };
  }

  static String legend(String id, Legend legend) {
    return Stream.of(
            names(legend).map(state -> item(
                "<rect class=\"%s\" width=\"22\" height=\"12\"%s/>".formatted(state, fill(id, state)), words(state))),
            legend.ends() ? Stream.of(item("<line class=\"end\" x1=\"11\" x2=\"11\" y2=\"12\"/>", "ended")) : Stream.<String>of(),
            legend.marks() ? Stream.of(item("<text class=\"sample\" x=\"11\" y=\"11\" text-anchor=\"middle\">1</text>",
                "line of the transcript")) : Stream.<String>of(),
            legend.handovers().stream().map(kind -> item(
                "<line class=\"arrow %s\" x2=\"16\" y1=\"6\" y2=\"6\"/><path class=\"head\" d=\"M22 6l-7-3.5v7z\"/>"
                    .formatted(name(kind)) + (kind == Kind.ITEM ? "<path class=\"parcel\" d=\"M3.5 2h8v8h-8z\"/>" : ""), TimelineWords.handover(kind))))
        .flatMap(it -> it).collect(Collectors.joining("", "<ul class=\"legend\">\n", "</ul>\n"));
  }

  private static String words(String state) {
    return state.equals(MIXED) ? "several, too short to draw" : TimelineWords.state(state(state));
  }

  private static State state(String name) {
    return List.of(State.values()).stream().filter(it -> name(it).equals(name)).findFirst().orElseThrow();
  }

  private static String item(String sample, String words) {
    return "<li><svg width=\"22\" height=\"12\" aria-hidden=\"true\">" + sample + "</svg> " + words + "</li>\n";
  }
}
