package site.test.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Mention;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;
import site.trace.Clause;
import site.trace.Trace;

/** A book of a few snippets, written down in a test. */
final class SmallBook {

  private final Path folder;
  private final List<Snippet> snippets = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  SmallBook(Path folder) {
    this.folder = folder;
  }

  /** What happens when a program is run alone, once. */
  static Recording recording(Path folder, String program) throws Exception {
    return recording(folder, program, Trace.Start.PLAIN);
  }

  static Recording recording(Path folder, String program, Trace.Start start) throws Exception {
    return first(new SmallBook(folder).with("Small", program, start).run());
  }

  private static Recording first(List<Run> runs) {
    var run = runs.getFirst();
    if (run instanceof Run.Done(_, var recordings)) {
      return recordings.getFirst();
    }
    throw new AssertionError("it did not run: " + run);
  }

  /** The same, with a timeline. */
  static Recording drawn(Path folder, String program, Trace.Start start) throws Exception {
    return first(new SmallBook(folder).with("Small", program, start).withTimeline("Small").run());
  }

  /** A chapter shows it. */
  SmallBook withTimeline(String name) {
    mentions.add(new Mention(Mention.Kind.TIMELINE, name, "chapters/small.adoc", 1));
    return this;
  }

  static List<String> texts(Recording recording) {
    return recording.lines().stream().map(line -> line.text()).toList();
  }

  static Trace.Start stdin(String... lines) {
    return new Trace.Start(
        List.of(), List.of(lines), Map.of(), false, false, List.of(), Trace.Timeout.UNSAID, Duration.ZERO, 1);
  }

  static Trace.Start timeout(Duration timeout) {
    return limit(timeout, true);
  }

  /** The limit of a run whose trace says none, made short for a test. */
  static Trace.Start unsaid(Duration limit) {
    return limit(limit, false);
  }

  private static Trace.Start limit(Duration limit, boolean written) {
    return new Trace.Start(List.of(), List.of(), Map.of(), false, false, List.of(),
        new Trace.Timeout(limit, written), Duration.ZERO, 1);
  }

  static Trace.Start stopAfter(Duration time) {
    return new Trace.Start(
        List.of(), List.of(), Map.of(), false, false, List.of(), Trace.Timeout.UNSAID, time, 1);
  }

  static Trace.Start runs(int runs) {
    return new Trace.Start(
        List.of(), List.of(), Map.of(), false, false, List.of(), Trace.Timeout.UNSAID, Duration.ZERO, runs);
  }

  static Trace.Start needs(String... needs) {
    return new Trace.Start(List.of(), List.of(), Map.of(), false, false,
        Arrays.stream(needs).map(need -> new Trace.Need(need, 1)).toList(),
        Trace.Timeout.UNSAID, Duration.ZERO, 1);
  }

  static Trace.Start childrenRecorded() {
    return new Trace.Start(
        List.of(), List.of(), Map.of(), false, true, List.of(), Trace.Timeout.UNSAID, Duration.ZERO, 1);
  }

  static Trace.Start alone() {
    return new Trace.Start(
        List.of(), List.of(), Map.of(), true, false, List.of(), Trace.Timeout.UNSAID, Duration.ZERO, 1);
  }

  SmallBook with(String name, String program) throws IOException {
    return with(name, program, Trace.Start.PLAIN);
  }

  SmallBook with(String name, String program, Trace.Start start) throws IOException {
    return with(name, program, start, List.of());
  }

  SmallBook with(String name, String program, Trace.Start start, List<Clause> clauses) throws IOException {
    var file = "snippets/small/" + name + ".java";
    write(file, program);
    var source = program.lines().toList();
    var header = new Snippet.Header("", dependencies(source), List.of(), List.of(), List.of(), List.of(),
        source.contains("//PREVIEW"));
    var trace = new Trace("snippets/small/" + name + ".trace", List.of(), List.of(), clauses, start);
    snippets.removeIf(snippet -> snippet.name().equals(name));
    snippets.add(new Snippet(name, "small", file, source, header, new Snippet.Body(1, source), trace));
    return this;
  }

  SmallBook write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  private static List<String> dependencies(List<String> source) {
    return source.stream().filter(line -> line.startsWith("//DEPS "))
        .map(line -> line.substring("//DEPS ".length()).strip()).toList();
  }

  Book book() {
    var chapter = new Chapter(
        "chapters/small.adoc", "small", "Small", "", mentions, List.of(), List.of(), List.of());
    return new Book(folder, List.of(chapter), snippets, List.of());
  }

  Snippet snippet(String name) {
    return book().snippet(name).orElseThrow();
  }

  List<Run> run() throws InterruptedException {
    return run(Options.USUAL);
  }

  List<Run> run(Options options) throws InterruptedException {
    try (var progress = Progress.silent()) {
      return Runner.run(book(), options, progress);
    }
  }

  List<Recording> recordings(String name) throws InterruptedException {
    var run = run().stream().filter(each -> each.snippet().name().equals(name)).findFirst().orElseThrow();
    return run instanceof Run.Done(_, var recordings) ? recordings : List.of();
  }

  List<Problem> problems(String name) throws InterruptedException {
    var run = run().stream().filter(each -> each.snippet().name().equals(name)).findFirst().orElseThrow();
    return run instanceof Run.Failed(_, var problems) ? problems : List.of();
  }
}
