package site.test.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.base.Problem;
import site.read.BookReader;
import site.test.BookRun;
import site.test.Home;
import site.test.Reads;
import site.test.TestFolders;

/** What cannot become a page is a problem that {@code check} finds; what can, is woven. */
@Reads("site/test/books/follows/hello/**")
class OddBookTests {

  @TempDir Path temp;
  private Path book;

  @BeforeEach
  void aTinyBook() throws IOException {
    book = TestFolders.copy(Home.FOLDER.resolve("site/test/books/follows/hello"),
        Files.createDirectory(temp.resolve("book")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "03 three", "03-th\"ree", "03-th'ree", "03-a:b", "03-a#b", "03-a%b", "03-<b>", "03-",
    "-x", "03-é\u202e"})
  void aChapterWhoseFileCannotBeNamedInALinkIsRefused(String name) throws IOException {
    write("chapters/" + name + ".adoc", "= Three\n");
    assertEquals(List.of("chapters/" + name + ".adoc"), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"03-three", "03-größe", "three", "03_a.b", "2026-three"})
  void aPlainNameIsNot(String name) throws IOException {
    write("chapters/" + name + ".adoc", "= Three\n");
    assertEquals(List.of(), problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "A\u200bB", "A\u001bB", "A$B", "A-B", "1A"})
  void aSnippetThatCannotBeAClassIsRefused(String name) throws IOException {
    write("snippets/one/" + name + ".java", "// tag::body[]\nvoid main() {}\n// end::body[]\n");
    assertTrue(problems().stream().anyMatch(problem -> problem.what().contains("no Java identifier")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"== ...", "=== ???", "== 😀", "## !", "====== -"})
  void aHeadingWithoutALetterIsRefused(String heading) throws IOException {
    append("chapters/02-two.adoc", "\n" + heading + "\n\nText.\n");
    assertEquals(List.of("chapters/02-two.adoc"), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-nope", "-XX:+Nope", "Xmx1g", "-Xmx1", "-ea -Dx=y --nope"})
  void optionsThatNoJvmTakesAreRefused(String options) throws IOException {
    var snippet = "snippets/one/Hello.java";
    write(snippet, Files.readString(book.resolve(snippet)).replaceFirst("\n", "\n//RUNTIME_OPTIONS " + options
        + "\n"));
    for (var command : List.of("check", "run")) {
      var run = BookRun.of(command.equals("run") ? new String[] {"run", "hello", "--book", book.toString()}
          : new String[] {"check", "--book", book.toString()});
      assertEquals(1, run.status());
      assertTrue(run.err().startsWith(snippet + ":2: no JVM starts with its //RUNTIME_OPTIONS"), run.err());
    }
  }

  @Test
  void aParagraphWithoutTextIsWovenAndSoIsAHeadingWithoutALetter() throws IOException {
    write("chapters/02-two.adoc", "= Two\n\n{empty}\n\n[#dots]\n== ...\n\nText.\n");
    var run = BookRun.build(book, "--quiet");
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  @Test
  void aHeadingWithoutTextIsRefused() throws IOException {
    write("chapters/02-two.adoc", "= Two\n\nText.\n\n== {empty}\n\nText.\n");
    var run = BookRun.build(book, "--quiet");
    assertTrue(run.err().startsWith("chapters/02-two.adoc: a heading is empty"), run.err());
    assertEquals(1, run.status());
  }

  @Test
  void attributesOfAChartHaveALimit() throws IOException {
    append("chapters/01-one.adoc", "\nchart::Hello[lines=\"" + "\\\\ab".repeat(20_000) + " <n:int>\"]\n");
    assertTrue(problems().getFirst().what().contains("may have 5000"), problems().toString());
  }

  @Test
  void aLinkThatLeadsOutOfTheBookIsRefusedWhereverItIs() throws IOException {
    var outside = Files.writeString(temp.resolve("secret.adoc"), "= Secret\n");
    Files.createSymbolicLink(book.resolve("chapters/03-three.adoc"), outside);
    Files.createDirectory(book.resolve("chapters/images"));
    Files.createSymbolicLink(book.resolve("chapters/images/all"), temp);
    Files.createSymbolicLink(book.resolve("snippets/gone"), Path.of("../nowhere"));
    Files.createSymbolicLink(book.resolve("chapters/04-four.adoc"), Path.of("02-two.adoc"));
    assertEquals(
        List.of("chapters/03-three.adoc", "chapters/images/all", "snippets/gone"), files());
  }

  @Test
  void anExcerptIsTakenFromTheBookAloneAlsoThroughALink() throws IOException {
    Files.createSymbolicLink(book.resolve("out"), Files.writeString(temp.resolve("secret.txt"),
        "tag::a[]\nend::a[]\n"));
    append("chapters/02-two.adoc", "\nexcerpt::out[a]\n\nexcerpt::../secret.txt[a]\n\nexcerpt::a\0b[a]\n");
    assertEquals(List.of("out lies outside the book", "../secret.txt lies outside the book",
        "cannot be a file: a\0b"),
        problems().stream().map(Problem::what).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "x", "[]", "{\"aliases\": null}", "{\"aliases\": []}",
      "{\"aliases\": {\"hello\": 7}}",
    "{\"aliases\": {\"hello\": {\"script-ref\": {}}}}",
        "{\"aliases\": {\"hello\": {\"script-ref\": \"\\u0000\"}}}"})
  void aCatalogThatIsNoneIsToldInOurOwnWords(String catalog) throws IOException {
    write("jbang-catalog.json", catalog);
    assertTrue(files().contains("jbang-catalog.json"));
    assertFalse(problems().toString().matches("(?s).*(http|Exception|JsonReader|Gson|gson).*"), problems()
        .toString());
  }

  @Test
  void newLeavesACatalogThatIsNoneAsItIs() throws IOException {
    write("jbang-catalog.json", "{\"aliases\": 1}");
    assertEquals(1, BookRun.of("new", "one", "Fresh", "--book", book.toString()).status());
    assertEquals("{\"aliases\": 1}", Files.readString(book.resolve("jbang-catalog.json")));
    assertFalse(Files.exists(book.resolve("snippets/one/Fresh.java")));
  }

  private List<Problem> problems() {
    return BookReader.read(book).problems();
  }

  private List<String> files() {
    return problems().stream().map(Problem::file).toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(book.resolve(file), text);
  }

  private void append(String file, String text) throws IOException {
    write(file, Files.readString(book.resolve(file)) + text);
  }
}
