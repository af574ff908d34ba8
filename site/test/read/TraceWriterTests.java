package site.test.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.test.Home;
import site.test.Reads;
import site.trace.Clause;
import site.trace.Clause.Always;
import site.trace.Clause.Each;
import site.trace.Clause.Where;
import site.trace.Trace;
import site.trace.read.TraceReader;
import site.trace.read.TraceTree;
import site.trace.write.TraceWriter;

/** What the writer writes, the reader reads as the same. */
@Reads({"snippets/**.trace", "site/test/conformance/**"})
class TraceWriterTests {

  private static final Pattern CASE = Pattern.compile("--- trace\n(.*?)\n--- ", Pattern.DOTALL);

  @Test
  void everyTraceOfTheBookIsReadAsItWasWritten() throws IOException {
    var traces = files("snippets", ".trace").stream().map(text -> read(text.lines().toList())).toList();
    assertTrue(traces.size() > 300, traces.size() + " traces");
    traces.forEach(TraceWriterTests::isReadAsWritten);
  }

  @Test
  void everyWellFormedCaseIsReadAsItWasWritten() throws IOException {
    var traces = files("site/test/conformance", ".case").stream()
        .flatMap(text -> CASE.matcher(text).results().map(found -> found.group(1)))
        .map(text -> TraceReader.read("Case.trace", List.of(text.split("\n"))))
        .filter(read -> read.problems().isEmpty()).map(TraceReader.Result::trace).toList();
    assertTrue(traces.size() > 400, traces.size() + " cases");
    traces.forEach(TraceWriterTests::isReadAsWritten);
  }

  @Test
  void aTreeIsWrittenWithItsComments() {
    var lines = List.of(
        "# Why.", "any order", "  # First.", "", "  > a", "  > b  ", "", "exit 3", "# The end.");
    assertEquals(lines, TraceWriter.lines(TraceTree.read(lines)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "a + b - (a - b) == -(a + 1) * 2 / (a * b)", "(a < 1 or b < 1) and not (a == b or not a != b)",
      "a + 1 in 0..b * 2", "a < 1 and (b < 1 and a < b)", "a / (b / 2) - -a > 0", "took < 1.5 s",
  })
  void parenthesesStandWhereTheyAreNeeded(String condition) {
    var trace = read(List.of("> <a:int> <b:int>", "where " + condition));
    assertEquals(condition, TraceWriter.text(((Where) trace.clauses().getFirst()).condition()));
  }

  private static void isReadAsWritten(Trace trace) {
    assertSame(trace, read(TraceWriter.lines(trace)));
    var rewritten = new Trace(trace.file(), trace.source(), trace.steps(),
        trace.clauses().stream().map(TraceWriterTests::rewritten).toList(), trace.start());
    assertSame(rewritten, read(TraceWriter.lines(rewritten)));
  }

  /** Its condition as the writer writes it. */
  private static Clause rewritten(Clause clause) {
    return switch (clause) {
      case Always(var line, _, var condition) -> new Always(line, TraceWriter.text(condition), condition);
      case Where(var line, _, var condition) -> new Where(line, TraceWriter.text(condition), condition);
      case Each(var line, _, var condition) -> new Each(line, TraceWriter.text(condition), condition);
      case Clause other -> other;
    };
  }

  /** But for the lines of the file. */
  private static void assertSame(Trace trace, Trace again) {
    assertEquals(withoutLines(trace), withoutLines(again), () -> String.join("\n", trace.source()));
  }

  private static String withoutLines(Trace trace) {
    var all = Stream.of(trace.steps(), trace.clauses(), trace.start());
    return String.join("\n", all.map(Object::toString).toList()).replaceAll("\\b(line|owner)=\\d+", "");
  }

  private static Trace read(List<String> lines) {
    var read = TraceReader.read("Test.trace", lines);
    assertEquals(List.of(), read.problems(), () -> String.join("\n", lines));
    return read.trace();
  }

  private static List<String> files(String folder, String ending) throws IOException {
    try (var walk = Files.walk(Home.FOLDER.resolve(folder))) {
      return walk.filter(path -> path.toString().endsWith(ending)).sorted()
          .map(TraceWriterTests::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
