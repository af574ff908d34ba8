package site.test;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import site.book.Chapter;
import site.read.BookReader;

/**
 * The page for readers of the Python tutorials names every program, picture and question of theirs that a
 * written chapter answers, each with a place; whether the place exists is the link checker's matter.
 */
@Reads({"chapters/**", "site/test/from-python.txt"})
class FromPythonTests {

  private static final Path NUMBERS = Home.FOLDER.resolve("site/test/from-python.txt");
  private static final Pattern ROW = Pattern.compile("\\| (S\\d{3}-\\d\\d) \\|(.*?)\\|(.*)");
  private static final Pattern PLACE = Pattern.compile(".*xref:[\\w-]+\\.adoc#[^\\[\\s]+\\[.*");

  /** A row of a table, in the section of that slug. */
  private record Row(String slug, String number, String was, String place) {}

  private final List<Chapter> chapters = BookReader.read(Home.FOLDER).chapters();

  @Test
  void everyRowOfAWrittenChapterStandsInItsSectionOnce() throws IOException {
    var rows = rows();
    for (var line : Files.readAllLines(NUMBERS).stream().filter(it -> !it.startsWith("#")).toList()) {
      var slug = line.replaceFirst(":.*", "");
      if (chapters.stream().anyMatch(chapter -> chapter.slug().equals(slug))) {
        assertEquals(
            List.of(line.replaceFirst(".*: ", "").split(" ")),
            rows.stream().filter(row -> row.slug().equals(slug)).map(Row::number).sorted().toList(),
            "the rows of [#" + slug + "] in chapters/from-python.adoc");
      }
    }
  }

  @Test
  void everyRowSaysWhatItWasAndWhereItIsToldNow() {
    assertEquals(List.of(), rows().stream()
        .filter(row -> row.was().isBlank() || !PLACE.matcher(row.place()).matches())
        .map(Row::number).toList());
  }

  /** Also those in comments: a row that waits for its chapter keeps its place. */
  @Test
  void theNumbersOnThePageAreTheTutorials() throws IOException {
    var known = Pattern.compile("S\\d{3}-\\d\\d").matcher(Files.readString(NUMBERS)).results()
        .map(it -> it.group()).collect(toCollection(TreeSet::new));
    var named = Pattern.compile("(?m)^(?:// )?\\| (S\\d{3}-\\d\\d) ").matcher(page().text()).results()
        .map(it -> it.group(1)).collect(toCollection(TreeSet::new));
    assertEquals(known, named);
    assertEquals(195, known.size());
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    var slug = "";
    for (var line : page().text().lines().toList()) {
      var row = ROW.matcher(line);
      if (line.matches("\\[#[\\w-]+]")) {
        slug = line.substring(2, line.length() - 1);
      } else if (row.matches()) {
        rows.add(new Row(slug, row.group(1), row.group(2), row.group(3)));
      }
    }
    return rows;
  }

  private Chapter page() {
    return chapters.stream().filter(chapter -> chapter.slug().equals("from-python")).findFirst()
        .orElseThrow();
  }
}
