package site.draw.timeline;

import static site.draw.Svg.em;
import static site.base.Phrases.escape;
import static site.draw.Svg.percent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.base.HiddenCharacters;
import site.base.Phrases;
import site.book.Line;
import site.book.Recording;
import site.book.Snippet;
import site.book.Span;
import site.book.Timeline;

/**
 * What the threads of a run did: a lane for each, time from left to right.
 *
 * <p>Heights follow the size of the type and widths the width of the page, so that nothing is scaled. A
 * state's pattern says the same as its colour. Lines are numbered as in the transcript.
 *
 * @param id the id of the picture, which begins no other id of the page
 * @param lanes only the lanes that are drawn
 */
public record SwimLanes(String id, Snippet snippet, Recording recording, Timeline timeline, Axis axis,
    List<Lane> lanes) {

  /** What is drawn of a thread. */
  private record Lane(String name, List<Span> spans, List<Bar> strips, List<Marks> marks) {}

  private static final int MOST_LANES = 24;
  private static final int MOST_STRIPS = 200; // of all lanes; each is about 100 characters
  private static final int LEAST_STRIPS = 6; // of a lane
  private static final double PHONE = 27; // em, names and picture
  private static final int NAME = 12;
  private static final double BAR = 1.3;
  private static final double MARKS = 1.4;
  private static final double GAP = 0.6;
  private static final double TICK_ROOM = 21; // percent

  public static String html(Snippet snippet, Recording recording, Timeline timeline) {
    var axis = Axis.of(recording, timeline);
    return new SwimLanes(escape(snippet.alias()) + "-lanes", snippet, recording, timeline, axis,
        lanes(recording, timeline, axis)).html();
  }

  private static List<Lane> lanes(Recording recording, Timeline timeline, Axis axis) {
    var drawn = timeline.lanes().stream().limit(MOST_LANES).toList();
    var room = PHONE - gutter(drawn.stream().map(Timeline.Lane::name).toList());
    var spans = timeline.spans().stream().collect(Collectors.groupingBy(Span::thread));
    int most = Math.max(LEAST_STRIPS, MOST_STRIPS / Math.max(1, drawn.size()));
    return drawn.stream().map(Timeline.Lane::name).map(name -> {
      var own = spans.getOrDefault(name, List.of());
      var marks = Marks.of(recording.shownLines(), line -> lane(line, drawn, spans).equals(name), axis, room);
      return new Lane(name, own, Bar.of(own, axis, most), marks);
    }).toList();
  }

  /** Of several threads with the same name, the one that was alive then. */
  private static String lane(Line line, List<Timeline.Lane> lanes, Map<String, List<Span>> spans) {
    return lanes.stream().filter(lane -> lane.thread().equals(line.thread())).map(Timeline.Lane::name)
        .filter(name -> spans.getOrDefault(name, List.of()).stream().anyMatch(
            span -> span.from().compareTo(line.at()) <= 0 && span.to().compareTo(line.at()) >= 0))
        .findFirst().orElse(line.thread());
  }

  private String html() {
    return """
        <div class="swim" data-run="%2$s-run" data-listing="%2$s" data-first="%3$s" data-axis="%4$s">
        <svg role="group" aria-label="Timeline of a run of %5$s" aria-describedby="%1$s-words" width="100%%" \
        style="height:%6$s;padding-left:%7$s">
        <desc id="%1$s-words">%8$s</desc>
        %9$s%10$s%11$s%12$s%13$s%14$s</svg>
        %15$s%16$s</div>
        """.formatted(id, escape(snippet.alias()), snippet.body().firstLine(), times(),
            escape(snippet.name()),
            em(top(lanes.size()) + 1.5), em(gutter()),
            escape(Story.of(recording, timeline, axis, lanes.size())), StatePatterns.of(id, legend()),
            grid(), rows(), new Arrows(id, names(), axis, this::top, BAR).svg(timeline.handovers()),
            numbers(), cuts(),
            StatePatterns.legend(id, legend()), undrawn());
  }

  /** For scripts: pairs of percent and milliseconds, between which time is linear. */
  private String times() {
    return axis.stretches().stream().filter(it -> it.isCut() || it.equals(axis.stretches().getLast()))
        .map(it -> pair(it.from()) + " " + pair(it.to()))
        .collect(Collectors.joining(" ", pair(axis.begin()) + " ", ""));
  }

  private String pair(double millis) {
    return "%s:%s".formatted(
        percent(axis.place(millis)).replace("%", ""), em(millis - axis.begin()).replace("em", ""));
  }

  private double gutter() {
    return gutter(names());
  }

  private static double gutter(List<String> names) {
    return 0.8 + 0.6 * names.stream().mapToInt(name -> Phrases.columns(shortened(name))).max().orElse(0);
  }

  private static String shortened(String name) {
    return Phrases.shortened(HiddenCharacters.shown(name), NAME);
  }

  private List<String> names() {
    return lanes.stream().map(Lane::name).toList();
  }

  private double top(int lane) {
    return IntStream.range(0, lane)
        .mapToDouble(i -> BAR + GAP + (lanes.get(i).marks.isEmpty() ? 0 : MARKS)).sum();
  }

  private Legend legend() {
    var names = names();
    return Legend.of(lanes.stream().flatMap(lane -> lane.strips.stream()).toList(),
        timeline.handovers().stream()
        .filter(it -> names.contains(it.from()) && names.contains(it.to())).toList(),
        lanes.stream().anyMatch(this::ends), lanes.stream().anyMatch(lane -> !lane.marks.isEmpty()));
  }

  private String grid() {
    var bottom = top(lanes.size());
    return axis.ticks(TICK_ROOM).stream().map(tick -> """
        <line class="grid" x1="%1$s" x2="%1$s" y2="%2$s"/><text class="time" x="%1$s" y="%3$s"%4$s>%5$s</text>
        """.formatted(percent(tick.place()), em(bottom), em(bottom + 1.1), anchor(tick.place()),
            tick.words()))
        .collect(Collectors.joining());
  }

  private static String anchor(double place) {
    return place < 5 ? "" : place > 90 ? " text-anchor=\"end\"" : " text-anchor=\"middle\"";
  }

  private String rows() {
    return IntStream.range(0, lanes.size())
        .mapToObj(i -> "<svg class=\"lane\" y=\"%s\" data-name=\"%s\">\n%s</svg>\n".formatted(
            em(top(i)), escape(lanes.get(i).name), bars(lanes.get(i))))
        .collect(Collectors.joining());
  }

  /** The numbers of lines; the style sheet draws what is above them, starting from here. */
  private String numbers() {
    return IntStream.range(0, lanes.size()).filter(i -> !lanes.get(i).marks.isEmpty())
        .mapToObj(i -> "<svg class=\"marks\" y=\"%s\">\n%s</svg>\n".formatted(em(top(i) + BAR + 1.3),
            lanes.get(i).marks.stream().map(this::mark).collect(Collectors.joining())))
        .collect(Collectors.joining());
  }

  private String bars(Lane lane) {
    var byState = lane.strips.stream().collect(Collectors.groupingBy(
        strip -> strip.what().map(span -> StatePatterns.name(span.state())).orElse(StatePatterns.MIXED),
        LinkedHashMap::new, Collectors.mapping(this::strip, Collectors.joining())));
    var bars = byState.entrySet().stream().map(each -> "<g class=\"%s\"%s>\n%s</g>\n".formatted(
        each.getKey(), StatePatterns.fill(id, each.getKey()), each.getValue())).collect(Collectors.joining());
    return """
        <text class="name" x="-0.6em" y="1em" text-anchor="end">%s%s</text>
        %s%s""".formatted(
            escape(shortened(lane.name)),
            shortened(lane.name).equals(lane.name) ? "" : "<title>" + escape(lane.name) + "</title>",
            bars, end(lane));
  }

  /** A bar with the name of what its thread waits for, where there is room even on a phone. */
  private String strip(Bar strip) {
    var line = strip.line(file());
    var data = line.isPresent() ? " data-line=\"" + line.getAsInt() + "\"" : "";
    var place = " x=\"%s\" width=\"%s\"".formatted(percent(strip.from()), percent(strip.to() - strip.from()));
    var title = "<title>" + escape(strip.words(file())) + "</title>";
    var label = strip.label((PHONE - gutter()) / 100);
    return label.isEmpty() ? "<rect%s%s>%s</rect>\n".formatted(place, data, title)
        : "<g%s>%s<rect%s/><text x=\"%s\">%s</text></g>\n".formatted(
            data, title, place, percent(strip.from()), escape(label));
  }

  /** The snippet's file name, without its folder. */
  private String file() {
    return snippet.file().substring(snippet.file().lastIndexOf('/') + 1);
  }

  private boolean ends(Lane lane) {
    return !lane.spans.isEmpty() && axis.place(lane.spans.getLast().to()) < 99.5;
  }

  private String end(Lane lane) {
    return ends(lane)
        ? "<line class=\"end\" x1=\"%1$s\" x2=\"%1$s\" y1=\"-0.15em\" y2=\"%2$s\"/>\n".formatted(
            percent(axis.place(lane.spans.getLast().to())), em(BAR + 0.15))
        : "";
  }

  /**
   * A link to the transcript; ticks show the moments of all its lines, even where several share a place for
   * their numbers. A number is as far from its tick as it has to be on a phone.
   */
  private String mark(Marks marks) {
    var ticks = marks.lines().stream().map(line -> percent(axis.place(recording.lines().get(line - 1).at())))
        .distinct().map("<rect x=\"%s\"/>"::formatted).collect(Collectors.joining());
    return """
        <a class="printed" href="#%1$s-run" aria-label="line %6$s" data-lines="%2$s"%3$s>%4$s\
        <text x="%5$s"%7$s>%6$s</text></a>
        """.formatted(escape(snippet.alias()),
            marks.lines().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            printedAt(marks), ticks, percent(marks.at()), marks.words(), aside(marks));
  }

  private String aside(Marks marks) {
    var aside = em((marks.centre() - marks.at()) * (PHONE - gutter()) / 100);
    return aside.equals("0em") || aside.equals("-0em") ? "" : " dx=\"" + aside + "\"";
  }

  private String printedAt(Marks marks) {
    var at = marks.lines().stream()
        .flatMap(line -> shown(recording.lines().get(line - 1))).distinct().collect(Collectors.joining(" "));
    return at.isEmpty() ? "" : " data-at=\"" + at + "\"";
  }

  /** The innermost line of the listing that led to it, and its caller where that prints for others. */
  private Stream<String> shown(Line line) {
    var file = file() + ":";
    int first = snippet.body().firstLine();
    var shown = line.from().stream().filter(from -> from.startsWith(file))
        .map(from -> Integer.parseInt(from.substring(file.length())))
        .filter(number -> number >= first && number < first + snippet.body().lines().size()).toList();
    boolean direct = !shown.isEmpty() && line.from().getFirst().equals(file + shown.getFirst());
    return shown.stream().limit(direct ? 2 : 1).map(String::valueOf);
  }

  private String cuts() {
    return axis.cuts().stream().map(cut -> (axis.place(cut.from()) + axis.place(cut.to())) / 2)
        .map(centre -> """
            <svg class="cut" x="%s" height="%s"><rect x="-4" y="-3" width="8" height="100%%"/>\
            <line x1="-4" x2="-4" y1="-3" y2="100%%"/><line x1="4" x2="4" y1="-3" y2="100%%"/></svg>
            """.formatted(percent(centre), em(top(lanes.size())))).collect(Collectors.joining());
  }

  private String undrawn() {
    var more = Story.undrawn(timeline, lanes.size());
    return more.isEmpty() ? "" : "<p class=\"undrawn\">" + more + "</p>\n";
  }
}
