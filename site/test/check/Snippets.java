package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import site.book.Snippet;
import site.trace.read.TraceReader;

/** Snippets for tests, of which only the trace matters. */
final class Snippets {

  private Snippets() {}

  static Snippet of(String trace) {
    var read = TraceReader.read("snippets/one/Sample.trace", trace.lines().toList());
    assertEquals(List.of(), read.problems());
    var header = new Snippet.Header("", List.of(), List.of(), List.of(), List.of(), List.of(), false);
    return new Snippet("Sample", "one", "snippets/one/Sample.java", List.of(), header,
        new Snippet.Body(1, List.of()), read.trace());
  }
}
