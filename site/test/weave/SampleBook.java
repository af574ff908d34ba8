package site.test.weave;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import site.book.Book;
import site.book.Chapter;
import site.book.Checked;
import site.book.Coverage;
import site.book.Ending;
import site.book.Line;
import site.book.Mention;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/** A small book with its runs, as the reader, the runner and the checker would give them. */
final class SampleBook {

  private static final Pattern MENTION = Pattern.compile(
      "(snippet|trace|transcript|outcomes|timeline)::(\\w+)\\[]");
  static final Recording.Origin ORIGIN = new Recording.Origin(
      Instant.parse("2025-11-21T03:38:00Z"), "Linux 6.1, amd64, 2 processors", "Temurin 25.0.3");

  static Book book(List<Chapter> chapters, List<Snippet> snippets) {
    return new Book(Path.of("sample"), chapters, snippets, List.of());
  }

  static Chapter chapter(String stem, String text) {
    var file = "chapters/" + stem + ".adoc";
    var lines = text.lines().toList();
    var mentions = new ArrayList<Mention>();
    for (var i = 0; i < lines.size(); i++) {
      var found = MENTION.matcher(lines.get(i));
      if (found.matches()) {
        mentions.add(new Mention(
            Mention.Kind.valueOf(found.group(1).toUpperCase(Locale.ROOT)), found.group(2), file, i + 1));
      }
    }
    return new Chapter(file, stem.replaceFirst("^\\d+-", ""), lines.getFirst().substring(2), text, mentions,
        List.of(), List.of(), List.of());
  }

  static Snippet snippet(String name, String slug, String description, String body, String trace) {
    var source = new ArrayList<>(List.of(
        "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?", "//JAVA 25+", "//DESCRIPTION " + description, "",
        "// tag::body[]"));
    source.addAll(body.lines().toList());
    source.add("// end::body[]");
    var file = "snippets/" + slug + "/" + name + ".java";
    return new Snippet(
        name, slug, file, source,
        new Snippet.Header(description, List.of(), List.of(), List.of(), List.of(), List.of(), false),
        new Snippet.Body(6, body.lines().toList()),
        new Trace(file.replace(".java", ".trace"), trace.lines().toList(), List.of(), List.of(),
            Trace.Start.PLAIN));
  }

  static Snippet withArguments(Snippet snippet, String... arguments) {
    var plain = Trace.Start.PLAIN;
    var start = new Trace.Start(
        Arrays.asList(arguments), List.of(), Map.of(), false, false, List.of(), plain.timeout(),
        Duration.ZERO, 1);
    return with(snippet,
        new Trace(snippet.traceFile(), snippet.trace().source(), List.of(), List.of(), start));
  }

  /** Cases are written {@code name} or {@code name (grade)}. */
  static Snippet withCases(Snippet snippet, String... cases) {
    return withSteps(snippet,
        List.of(new Step.OneOf(1, Arrays.stream(cases).map(SampleBook::written).toList())));
  }

  static Snippet withSteps(Snippet snippet, List<Step> steps) {
    return with(snippet, new Trace(
        snippet.traceFile(), snippet.trace().source(), steps, List.of(), snippet.trace().start()));
  }

  private static Step.Case written(String written) {
    var parts = written.split("[()]");
    var grade = parts.length == 1 ? Step.Grade.EXPECTED
        : Step.Grade.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return new Step.Case(2, parts[0].strip(), grade, List.of(), Optional.empty());
  }

  private static Snippet with(Snippet snippet, Trace trace) {
    return new Snippet(
        snippet.name(), snippet.slug(), snippet.file(), snippet.source(), snippet.header(), snippet.body(),
        trace);
  }

  /** Lines are written {@code thread| text}, with an exclamation mark before the bar on standard error. */
  static Recording recording(Ending ending, String... lines) {
    return new Recording(
        Arrays.stream(lines).map(SampleBook::line).toList(), ending, Duration.ofMillis(312), List.of(),
        List.of(),
        ORIGIN);
  }

  private static Line line(String written) {
    var bar = written.indexOf("| ");
    var thread = written.substring(0, bar);
    var error = thread.endsWith("!");
    return new Line(
        error ? Output.ERR : Output.OUT, error ? thread.substring(0, thread.length() - 1) : thread,
        written.substring(bar + 2), Duration.ofMillis(1));
  }

  static Checked done(Snippet snippet, Recording recording, Integer... steps) {
    return new Checked(
        new Run.Done(snippet, List.of(recording)),
        List.of(new Verdict.Allowed(List.of(), Arrays.asList(steps))),
        new Coverage(1, List.of(), 1, Optional.empty()), List.of());
  }

  private SampleBook() {}
}
