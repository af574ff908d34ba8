package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import site.book.Book;
import site.book.Cause;
import site.book.Chapter;
import site.book.Chart;
import site.book.Checked;
import site.book.Coverage;
import site.book.Diagram;
import site.book.Ending;
import site.book.Excerpt;
import site.book.Line;
import site.book.Plot;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Span;
import site.book.StoppedThread;
import site.book.Timeline;
import site.book.Verdict;
import site.draw.Pictures;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;
import site.weave.Weaver;
import site.weave.Woven;

/** Markup in whatever a book or a run holds stands on the page as text. */
class EscapingTests {

  /** From where markup may come to a page; each is filled in below. */
  private static final List<String> PLACES = List.of(
      "out", "err", "javac", "thread", "traced", "comment", "clause", "argument", "description", "slug",
      "source", "code",
      "title", "caption", "run-caption", "heading", "lead", "excerpt-file", "excerpt-line", "machine", "jdk",
      "stopped",
      "method", "frame", "lock", "owner", "case", "label", "written", "unit", "words", "box", "inside",
      "cell", "group",
      "arrow", "lane", "span-lock", "channel", "book", "exception", "lacking");

  private static final String CHAPTER = """
      = <title>
      :description: <lead>

      == <heading>

      .<caption>
      snippet::Plain[]

      .<run-caption>
      transcript::Plain[]

      trace::Plain[]

      outcomes::Plain[]

      timeline::Plain[]

      chart::Plain[lines=x]

      [diagram,"<words>"]
      ----
      a -> b
      ----

      [sequence,"<words>"]
      ----
      a -> b
      ----

      excerpt::a"'><evil-excerpt-file>&.txt[part]

      transcript::Second[]

      transcript::Third[]
      """;

  /** Markup that names the place from which it comes: unescaped, it would make an element of that name. */
  private static String evil(String place) {
    return "\"'><evil-" + place + ">&";
  }

  @Test
  void markupFromEveryPlaceIsText() {
    var woven = woven();
    assertEquals(List.of(), woven.problems());
    var elements = woven.pages().stream()
        .flatMap(page -> Pages.page(woven, page.path()).getAllElements().stream()).toList();
    assertEquals(List.of(), elements.stream().filter(element -> element.normalName().startsWith("evil-")
        || element.attributes().asList().stream().anyMatch(it -> it.getKey().contains("evil-")))
        .map(element -> element.parent().outerHtml()).toList());
    var shown = new StringBuilder();
    elements.forEach(element -> {
      shown.append(element.wholeText()).append('\n');
      element.attributes().forEach(attribute -> shown.append(attribute.getValue()).append('\n'));
    });
    var all = shown.toString().replace('\u2019', '\'').replace("'\\''", "'");
    assertEquals(List.of(), PLACES.stream()
        .filter(place -> !all.contains(evil(place)) && !all.contains("%22%27%3E%3Cevil-" + place + "%3E%26"))
        .toList());
  }

  /** A page on which everything stands that can, also what is drawn. */
  static Woven woven() {
    var snippet = snippet();
    var checked = List.of(
        checked(snippet),
        new Checked(new Run.Skipped(SampleBook.snippet("Second", "one", "", "int a;", "> x\n"),
            evil("lacking")), List.of()),
        SampleBook.done(SampleBook.snippet("Third", "one", "", "int a;", "> x\n"),
            SampleBook.recording(new Ending.Uncaught(evil("exception")), "main| x")));
    var book = new Book(
        Path.of("sample"),
        List.of(SampleBook.chapter("index", "= " + evil("book") + "\n\nText.\n"), chapter()),
        checked.stream().map(Checked::snippet).toList(), List.of());
    var pattern = new LinePattern("", List.of());
    var chart = new Chart(
        "Plain", "", 1, pattern, "", pattern, Chart.Shape.BARS, Chart.Scale.LINEAR, evil("unit"),
        Map.of("lines", "x"));
    var plot = new Plot(chart, List.of(new Plot.Point(evil("label"), evil("written"), 1, 1)));
    var pictures = new ArrayList<>(Pictures.draw(book, checked, List.of(plot)));
    pictures.addAll(Pictures.diagrams(book, _ -> Optional.empty(), new ArrayList<>()));
    synchronized (Pages.class) {
      return Weaver.weave(book, checked, pictures, Pages.NONE, Pages.PROSE);
    }
  }

  private static Chapter chapter() {
    var text = CHAPTER.replace("<words>", evil("words").replace("\"", "\\\""));
    for (var place : List.of("title", "lead", "heading", "caption", "run-caption")) {
      text = text.replace("<" + place + ">", evil(place));
    }
    var plain = SampleBook.chapter("01-one", text);
    return new Chapter(
        plain.file(), plain.slug(), evil("title"), text, plain.mentions(),
        List.of(new Excerpt("a" + evil("excerpt-file") + ".txt", "part", 1, List.of(evil("excerpt-line")))),
        List.of(),
        List.of(diagram(Diagram.Kind.DIAGRAM), diagram(Diagram.Kind.SEQUENCE)));
  }

  private static Diagram diagram(Diagram.Kind kind) {
    return new Diagram(kind, evil("words"), "", 1, List.of(
        new Diagram.Box(evil("box"), List.of(evil("inside")), List.of(evil("cell")), evil("group")),
        new Diagram.Box("b", List.of(), List.of(), "")),
        List.of(new Diagram.Arrow(evil("box"), "b", Diagram.Stroke.PLAIN, 1, evil("arrow"))),
        List.of("a -> b"));
  }

  private static Snippet snippet() {
    var slug = evil("slug");
    var file = "snippets/" + slug + "/Plain.java";
    var trace = List.of("> " + evil("traced"), "# " + evil("comment"), "exit " + evil("clause"));
    var plain = SampleBook.withArguments(
        SampleBook.withCases(SampleBook.snippet("Plain", "one", "", "int a;", "> x\n"), evil("case")),
        evil("argument"));
    return new Snippet(
        "Plain", slug, file, List.of(),
        new Snippet.Header(evil("description"), List.of(), List.of(evil("source")), List.of(), List.of(),
            List.of(), false),
        new Snippet.Body(1, List.of(evil("code"))),
        new Trace(file, trace, List.of(new Step.OneOf(1, List.of(
            new Step.Case(2, evil("case"), Step.Grade.EXPECTED, List.of(), Optional.empty())))), List.of(),
            plain.trace().start()));
  }

  private static Checked checked(Snippet snippet) {
    var thread = evil("thread");
    var ms = Duration.ofMillis(1);
    var lines = List.of(
        new Line(Output.OUT, thread, evil("out"), ms), new Line(Output.ERR, thread, evil("err"), ms),
        new Line(Output.COMPILER, "", evil("javac"), ms));
    var lock = new Cause.Blocker(evil("lock"), "Object", evil("owner"), Duration.ZERO);
    var dump = List.of(
        new StoppedThread(thread, Thread.State.BLOCKED, lock,
            List.of(new StoppedThread.Frame(evil("method"), evil("frame")))));
    var timeline = new Timeline(
        List.of(new Timeline.Lane(evil("lane"), thread, false), new Timeline.Lane("other", "other", false)),
        List.of(
            new Span(evil("lane"), Span.State.RUNNING, Duration.ZERO, ms, "", Cause.NONE),
            new Span(evil("lane"), Span.State.BLOCKED, ms, Duration.ofMillis(9), "",
                new Cause.Blocker(evil("span-lock"), "Object", "", Duration.ZERO)),
            new Span("other", Span.State.IO, ms, Duration.ofMillis(9), "",
                new Cause.Channel(evil("channel")))),
        List.of(new Timeline.Handover(evil("lane"), "other", ms, Timeline.Kind.START)),
        Duration.ofMillis(10));
    var recording = new Recording(
        lines, new Ending.Stopped(evil("stopped")), ms, Duration.ZERO, List.of(), dump, timeline,
        new Recording.Origin(Instant.EPOCH, evil("machine"), evil("jdk")));
    return new Checked(
        new Run.Done(snippet, List.of(recording)),
        List.of(new Verdict.Allowed(List.of(evil("case")), List.of(1, 1, 1))),
        new Coverage(1, List.of(new Coverage.Share(evil("case"), Step.Grade.EXPECTED, 1)), 1,
            Optional.empty()), List.of());
  }
}
