package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import site.book.Snippet;
import site.read.BookReader;
import site.run.Needs;

/** Whether few snippets stand for all of the book. */
@Reads({"chapters/**", "snippets/**", "jbang-catalog.json"})
class OneOfEachKindTests {

  private final List<Snippet> snippets = BookReader.read(Home.FOLDER).snippets();
  private final List<Snippet> chosen = OneOfEachKind.of(snippets);

  @Test
  void noFeatureIsLeftOut() {
    assertEquals(features(snippets), features(chosen));
  }

  @Test
  void theyAreFew() {
    assertTrue(chosen.size() * 5 < snippets.size(), () -> names(chosen).toString());
  }

  @Test
  void theChoiceDoesNotDependOnTheOrderOfTheBook() {
    var shuffled = new ArrayList<>(snippets);
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(names(chosen), names(OneOfEachKind.of(shuffled)));
  }

  @Test
  void whatCannotRunHereStandsForNothingThatAnotherHas() {
    for (var snippet : chosen) {
      if (Needs.lacking(snippet.trace().start().needs(), Home.WITH_DOWNLOAD).isPresent()) {
        var others = new ArrayList<>(snippets);
        others.removeIf(other -> Needs.lacking(other.trace().start().needs(), Home.WITH_DOWNLOAD)
            .isPresent());
        assertTrue(!features(others).containsAll(OneOfEachKind.features(snippet)), snippet.name());
      }
    }
  }

  private static Set<String> features(List<Snippet> snippets) {
    return snippets.stream().flatMap(snippet -> OneOfEachKind.features(snippet).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> names(List<Snippet> snippets) {
    return snippets.stream().map(Snippet::name).toList();
  }
}
