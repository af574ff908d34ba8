package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Book;
import site.book.Snippet;
import site.read.BookReader;

/** The book's own rules for its snippets: a screen each, and runnable as they stand. */
@Reads({"chapters/**", "snippets/**", "site/**.java"})
class StyleTests {

  private static final int LINES = 40;
  private static final int COLUMNS = 72;

  private final Book book = BookReader.read(Home.FOLDER);

  @Test
  void aBodyFitsOnAScreen() {
    assertEquals(List.of(), offenders(snippet -> snippet.body().lines().size() > LINES));
  }

  @Test
  void aLineOfABodyFitsWithoutScrolling() {
    assertEquals(List.of(),
        offenders(s -> s.body().lines().stream().anyMatch(line -> line.length() > COLUMNS)));
  }

  @Test
  void aSnippetStartsItselfThroughJBang() {
    assertEquals(List.of(), offenders(snippet -> !snippet.source().getFirst()
        .equals("///usr/bin/env jbang \"$0\" \"$@\" ; exit $?")));
    assertEquals(List.of(), offenders(snippet -> !Files.isExecutable(Home.FOLDER.resolve(snippet.file()))));
  }

  @Test
  void aSnippetSaysItsJavaAndWhatItShows() {
    assertEquals(List.of(), offenders(snippet -> !saysItsJava(snippet.source())));
    assertEquals(List.of(), offenders(snippet -> snippet.header().description().isBlank()));
  }

  /** Only that one needs a reason, in the next line. */
  private static boolean saysItsJava(List<String> source) {
    int only = source.indexOf("//JAVA 25");
    return source.contains("//JAVA 25+") || only >= 0 && source.get(only + 1).startsWith("// ");
  }

  @Test
  void atMostFourCalloutsExplainABody() {
    assertEquals(List.of(),
        offenders(s -> s.body().lines().stream().filter(l -> l.matches(".*// <\\d+>$")).count() > 4));
  }

  @Test
  void whatIsTaggedInTheGeneratorIsShownInAChapter() throws IOException {
    var shown = book.chapters().stream().flatMap(chapter -> chapter.excerpts().stream())
        .map(excerpt -> excerpt.file() + " " + excerpt.tag()).collect(Collectors.toSet());
    assertEquals(List.of(), tags(Home.FOLDER.resolve("site")).filter(tag -> !shown.contains(tag)).toList());
  }

  /** "FILE TAG" for each tag in what the generator is made of; body is what a snippet's part is called. */
  private static Stream<String> tags(Path site) throws IOException {
    var tags = new ArrayList<String>();
    try (var files = Files.walk(site)) {
      for (var file : files.filter(it -> site.relativize(it).toString().matches("[a-z]+(?<!test)/.*\\.java"))
          .toList()) {
        Pattern.compile("// tag::(?!body)(\\S+)\\[]").matcher(Files.readString(file)).results()
            .forEach(tag -> tags.add(Home.FOLDER.relativize(file) + " " + tag.group(1)));
      }
    }
    return tags.stream();
  }

  private List<String> offenders(Predicate<Snippet> wrong) {
    return book.snippets().stream().filter(wrong).map(Snippet::file).toList();
  }
}
