package site.test.draw;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import site.book.Book;
import site.book.Cause;
import site.book.Chapter;
import site.book.Checked;
import site.book.Coverage;
import site.book.Ending;
import site.book.Line;
import site.book.Mention;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Span;
import site.book.Span.State;
import site.book.StoppedThread;
import site.book.Timeline;
import site.book.Timeline.Handover;
import site.draw.Pictures;
import site.trace.Output;
import site.trace.Trace;

/** A run of known spans, with its picture. */
record SampleRun(
    List<String> body, List<Span> spans, List<Handover> handovers, List<Line> lines, Ending ending,
    List<StoppedThread> dump, int leftOut) {

  /** Two threads beside main: ann sleeps, and bob is blocked. */
  static final SampleRun NAP = new SampleRun()
      .with(span("main", State.WAITING, 0, 100))
      .with(span("ann", State.RUNNING, 0, 20), span("ann", State.SLEEPING, 20, 60))
      .with(span("ann", State.RUNNING, 60, 80))
      .with(span("bob", State.RUNNING, 20, 70), span("bob", State.BLOCKED, 70, 100))
      .print("ann", "ann: hello", 10).print("bob", "bob: hello", 30);

  SampleRun(String... body) {
    this(List.of(body), List.of(), List.of(), List.of(), new Ending.Exited(0), List.of(), 0);
  }

  static Duration ms(double millis) {
    return Duration.ofNanos((long) (millis * 1e6));
  }

  static Span span(String thread, State state, double from, double to) {
    return new Span(thread, state, ms(from), ms(to), "", Cause.NONE);
  }

  /** A lock or the like that the program has a name for. */
  static Cause blocker(String name, String owner) {
    return new Cause.Blocker(name, "Object", owner, Duration.ZERO);
  }

  SampleRun with(Span... more) {
    return new SampleRun(body, and(spans, more), handovers, lines, ending, dump, leftOut);
  }

  SampleRun with(Handover... more) {
    return new SampleRun(body, spans, and(handovers, more), lines, ending, dump, leftOut);
  }

  /** @param from the lines of the program that led to it, the innermost first */
  SampleRun print(String thread, String text, double at, String... from) {
    var line = new Line(Output.OUT, thread, text, ms(at), List.of(from));
    return new SampleRun(body, spans, handovers, and(lines, line), ending, dump, leftOut);
  }

  SampleRun ends(Ending how, StoppedThread... threads) {
    return new SampleRun(body, spans, handovers, lines, how, List.of(threads), leftOut);
  }

  SampleRun leavesOut(int threads) {
    return new SampleRun(body, spans, handovers, lines, ending, dump, threads);
  }

  @SafeVarargs
  private static <T> List<T> and(List<T> some, T... more) {
    var all = new ArrayList<>(some);
    for (var one : more) {
      all.add(one);
    }
    return all;
  }

  String html() {
    var name = "LostDeposit";
    var snippet = new Snippet(
        name, "locks", "snippets/locks/LostDeposit.java", List.of(),
        new Snippet.Header("", List.of(), List.of(), List.of(), List.of(), List.of(), false),
        new Snippet.Body(6, body),
        new Trace("snippets/locks/LostDeposit.trace", List.of(), List.of(), List.of(), Trace.Start.PLAIN));
    var mention = new Mention(Mention.Kind.TIMELINE, name, "chapters/03-locks.adoc", 3);
    var chapter = new Chapter("chapters/03-locks.adoc", "locks", "Locks", "", List.of(mention),
        List.of(), List.of(), List.of());
    var run = new Run.Done(snippet, List.of(recording()));
    return Pictures.draw(
        new Book(Path.of("sample"), List.of(chapter), List.of(snippet), List.of()),
        List.of(new Checked(run, List.of(), Coverage.NONE, List.of())), List.of()).getFirst().svg();
  }

  private Recording recording() {
    var length = spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    var lanes = spans.stream().map(Span::thread).distinct().map(this::lane).toList();
    return new Recording(
        lines, ending, length, Duration.ZERO, List.of(), dump,
        new Timeline(lanes, spans, handovers, length, leftOut),
        new Recording.Origin(Instant.EPOCH, "Linux", "JDK 25"));
  }

  /** Of several threads with one name all but the first are numbered here. */
  private Timeline.Lane lane(String name) {
    return new Timeline.Lane(name, name.replaceFirst(" \\(\\d+\\)$", ""),
        spans.stream().anyMatch(span -> span.thread().equals(name) && span.state() == State.ALIVE));
  }

  private Element root() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader("<all>" + html() + "</all>"))).getDocumentElement();
  }

  /** Of the picture, not its legend. @param classes all that it or the group around it has; none for any */
  List<Element> all(String name, String classes) throws Exception {
    return elements(root(), name, classes);
  }

  List<Element> in(String lane, String name, String classes) throws Exception {
    var own = all("svg", "lane").stream()
        .filter(it ->
            elements(it, "text", "name").stream().anyMatch(text -> text.getTextContent().equals(lane)));
    return own.flatMap(it -> elements(it, name, classes).stream()).toList();
  }

  List<String> times() throws Exception {
    return all("text", "time").stream().map(Element::getTextContent).toList();
  }

  List<String> legend() throws Exception {
    var items = root().getElementsByTagName("li");
    return IntStream.range(0, items.getLength())
        .mapToObj(i -> items.item(i).getLastChild().getTextContent().strip()).toList();
  }

  String words() throws Exception {
    return all("desc", "").getFirst().getTextContent();
  }

  private static List<Element> elements(Element root, String name, String classes) {
    var found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
        .filter(it -> classes.isEmpty() || classes(it).equals(classes))
        .filter(it -> !isInLegend(it)).toList();
  }

  private static String classes(Element element) {
    var own = element.getAttribute("class");
    return own.isEmpty() && element.getParentNode() instanceof Element above ? classes(above) : own;
  }

  private static boolean isInLegend(Element element) {
    return element.getParentNode().getParentNode() instanceof Element above
        && above.getTagName().equals("li");
  }

  static double percent(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
  }

  static double em(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("em", ""));
  }
}
