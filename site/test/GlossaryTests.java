package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import site.book.Chapter;
import site.read.BookReader;
import site.read.ProseLine;

/**
 * Whoever meets a term of the glossary for the first time in a chapter can go there. The glossary says which
 * terms ({@code :linked:}): those that mean nothing else in everyday words.
 */
@Reads("chapters/**")
class GlossaryTests {

  private static final Pattern TERM = Pattern.compile("(?m)^\\[\\[([\\w-]+)]](.+?)::");
  private static final Pattern LINKED = Pattern.compile("(?m)^:linked: (.*)$");

  /** What is no prose: attributes, captions, comments, macros, titles. */
  private static final Pattern APART =
      Pattern.compile("\\[.*]|\\.[^.\\s].*|//.*|[a-z]+::.*|=+ .*|:[\\w-]+:.*");

  private final List<Chapter> chapters = BookReader.read(Home.FOLDER).chapters();

  @Test
  void theFirstUseOfATermInAChapterLeadsToTheGlossary() {
    var missing = new ArrayList<String>();
    for (var chapter : chapters.stream().filter(chapter -> chapter.stem().matches("\\d+-.*")).toList()) {
      var prose = prose(chapter);
      linked().forEach((term, id) -> firstUse(prose, term)
          .filter(use -> !use.getValue().contains("xref:glossary.adoc#" + id + "["))
          .ifPresent(use -> missing.add(chapter.file() + ":" + use.getKey() + ": " + term
              + " is not linked: xref:glossary.adoc#"
              + id + "[" + term + "]")));
    }
    assertEquals("", String.join("\n", missing));
  }

  @Test
  void everyLinkedTermIsInTheGlossary() {
    var known = terms();
    assertEquals(List.of(),
        linked().keySet().stream().filter(term -> !known.containsValue(linked().get(term))).toList());
  }

  @Test
  void theTermsAreInAlphabeticalOrder() {
    var terms = terms().keySet().stream().map(String::toLowerCase)
        .map(term -> term.replaceAll("[^a-z]", "")).toList();
    assertEquals(terms.stream().sorted().toList(), terms);
  }

  /** From term to id. */
  private Map<String, String> terms() {
    var terms = new LinkedHashMap<String, String>();
    TERM.matcher(glossary().text()).results().forEach(found -> terms.put(found.group(2), found.group(1)));
    return terms;
  }

  private Map<String, String> linked() {
    var linked = new LinkedHashMap<String, String>();
    var names = LINKED.matcher(glossary().text());
    names.find();
    for (var term : names.group(1).split(", *")) {
      linked.put(term, term.replace(' ', '-'));
    }
    return linked;
  }

  private Chapter glossary() {
    return chapters.stream().filter(chapter -> chapter.slug().equals("glossary")).findFirst().orElseThrow();
  }

  /** The line that says it first, with its number; singular or plural, in any case of letters. */
  private static Optional<Map.Entry<Integer, String>> firstUse(Map<Integer, String> prose, String term) {
    var word = Pattern.compile("(?i)(?<![\\p{L}\\d#-])" + Pattern.quote(term).replace(" ", "\\E\\s\\Q")
        + "(?:e?s)?(?![\\p{L}\\d-])");
    return prose.entrySet().stream()
        .filter(line -> word.matcher(withoutCode(line.getValue())).find()).findFirst();
  }

  private static String withoutCode(String line) {
    return line.replaceAll("`[^`]*`", "");
  }

  /** Up to the sources, by the numbers of the lines. */
  private static Map<Integer, String> prose(Chapter chapter) {
    var prose = new LinkedHashMap<Integer, String>();
    ProseLine.of(chapter.text().lines().toList()).stream()
        .takeWhile(line -> !line.text().equals("== Sources"))
        .filter(line -> !APART.matcher(line.text().strip()).matches())
        .forEach(line -> prose.put(line.number(), line.text().strip()));
    return prose;
  }
}
