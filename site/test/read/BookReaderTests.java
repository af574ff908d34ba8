package site.test.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.base.Problem;
import site.book.Book;
import site.book.Mention;
import site.book.Snippet;
import site.read.BookReader;

/** What is read of a book, and where its mistakes are said to be. */
class BookReaderTests {

  @TempDir Path folder;

  @BeforeEach
  void aBookOfOneSnippet() throws IOException {
    write("chapters/03-locks.adoc",
        "= Locks\n\n[#hand-off]\n.A point\nsnippet::HandOff[]\n\ntranscript::HandOff[]\n");
    write("snippets/locks/HandOff.java", """
        ///usr/bin/env jbang "$0" "$@" ; exit $?
        //JAVA 25+
        //DESCRIPTION Hands over.
        //DEPS org.example:one:1 org.example:two:2
        //DEPS org.example:three:3

        // tag::body[]
        void main() {
          helper();
        }
        // end::body[]

        void helper() {}
        """);
    write("snippets/locks/HandOff.trace", "");
    write("jbang-catalog.json",
        "{\"aliases\": {\"hand-off\": {\"script-ref\": \"snippets/locks/HandOff.java\"}}}");
  }

  @Test
  void aSoundBookHasNoProblems() {
    assertEquals(List.of(), read().problems());
  }

  @Test
  void aChapterHasTitleSlugAndMentionsWithTheirLines() {
    var chapter = read().chapters().getFirst();
    assertEquals("Locks", chapter.title());
    assertEquals("locks", chapter.slug());
    assertEquals(List.of(
        new Mention(Mention.Kind.SNIPPET, "HandOff", "chapters/03-locks.adoc", 5),
        new Mention(Mention.Kind.TRANSCRIPT, "HandOff", "chapters/03-locks.adoc", 7)), chapter.mentions());
  }

  @Test
  void aMentionInsideAListingOrACommentIsNone() throws IOException {
    append("chapters/03-locks.adoc",
        "\n----\nsnippet::Gone[]\n----\n\n////\nsnippet::Gone[]\n////\n// snippet::Gone[]\n");
    assertEquals(List.of(), read().problems());
  }

  @Test
  void aSnippetHasItsDirectivesAndItsVisibleRegion() {
    var snippet = read().snippets().getFirst();
    assertEquals("Hands over.", snippet.header().description());
    assertEquals(List.of("org.example:one:1", "org.example:two:2", "org.example:three:3"),
        snippet.header().dependencies());
    assertEquals(8, snippet.body().firstLine());
    assertEquals(List.of("void main() {", "  helper();", "}"), snippet.body().lines());
    assertEquals("locks", snippet.slug());
  }

  @Test
  void snippetsStandInTheOrderOfTheirFirstMention() throws IOException {
    write("snippets/locks/Early.java", Files.readString(folder.resolve("snippets/locks/HandOff.java")));
    write("snippets/locks/Early.trace", "");
    append("chapters/03-locks.adoc", "\nsnippet::Early[]\n");
    assertEquals(List.of("HandOff", "Early"), read().snippets().stream().map(Snippet::name).toList());
  }

  @Test
  void aSnippetThatNoChapterShowsYetIsKnownAndTold() throws IOException {
    write("snippets/locks/Early.java", Files.readString(folder.resolve("snippets/locks/HandOff.java")));
    write("snippets/locks/Early.trace", "");
    assertEquals(List.of("HandOff", "Early"), read().snippets().stream().map(Snippet::name).toList());
    assertTrue(whats().contains("no chapter shows this snippet"), () -> whats().toString());
  }

  @Test
  void helpersNeedNoTraceAndNoMention() throws IOException {
    write("snippets/locks/lib/Help.java", "class Help {}\n");
    assertEquals(List.of(), read().problems());
  }

  @Test
  void anAliasIsTheNameInKebabCase() {
    assertEquals("lost-deposit", Snippet.alias("LostDeposit"));
    assertEquals("gil-in-a-thread-dump", Snippet.alias("GilInAThreadDump"));
    assertEquals("two-contexts-two-gils", Snippet.alias("TwoContextsTwoGils"));
    assertEquals("http2-server", Snippet.alias("Http2Server"));
    assertEquals("io-models", Snippet.alias("IOModels"));
  }

  @Test
  void aWrongOrMissingAliasIsToldAtItsLine() throws IOException {
    write("jbang-catalog.json",
        "{\n  \"aliases\": {\n    \"hand-off\": {\"script-ref\": \"snippets/Hand.java\"}\n  }\n}\n");
    assertEquals(List.of(3, 3), read().problems().stream().map(Problem::line).toList());
  }

  @Test
  void aCatalogThatIsNoneIsTold() throws IOException {
    write("jbang-catalog.json", "[1, 2");
    assertTrue(read().problems().getFirst().what().startsWith("is no JSON"));
  }

  @Test
  void aSnippetWithNothingMarkedToBeShownIsTold() throws IOException {
    write("snippets/locks/HandOff.java", "//JAVA 25+\nvoid main() {}\n");
    assertEquals(List.of("nothing of it is marked to be shown"), whats());
  }

  @Test
  void aFileThatIsNoUtf8IsTold() throws IOException {
    Files.write(folder.resolve("chapters/03-locks.adoc"), new byte[] {'=', ' ', (byte) 0xff, '\n'});
    assertTrue(whats().contains("is not UTF-8"));
  }

  @Test
  void aTraceWithoutASnippetIsTold() throws IOException {
    write("snippets/locks/Gone.trace", "> a\n");
    assertEquals(List.of("there is no snippet beside this trace"), whats());
  }

  @Test
  void aMentionWithAColonOrItsBracketsMissingIsTold() throws IOException {
    append("chapters/03-locks.adoc", "\nsnippet:HandOff[]\n\ntranscript::HandOff\n");
    assertEquals(List.of(9, 11), read().problems().stream().map(Problem::line).toList());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    write("chapters/03-locks.adoc", "\uFEFF" + Files.readString(folder.resolve("chapters/03-locks.adoc")));
    assertEquals(List.of(), read().problems());
  }

  @Test
  void twoChaptersOfOneSlugAreTold() throws IOException {
    write("chapters/04-locks.adoc", "= More locks\n");
    assertEquals(List.of("two chapters are called locks; the other is chapters/03-locks.adoc"), whats());
  }

  @Test
  void anEmptyFolderIsNoBook() throws IOException {
    var problems = BookReader.read(Files.createDirectory(folder.resolve("empty"))).problems();
    assertTrue(problems.getFirst().what().startsWith("there is no chapter in "));
  }

  @Test
  void allMistakesAreToldTogetherInTheOrderOfFilesAndLines() throws IOException {
    write("snippets/locks/HandOff.trace", "any oder\n");
    append("chapters/03-locks.adoc", "\nsnippet::Handoff[]\n");
    assertEquals(List.of("chapters/03-locks.adoc:9", "snippets/locks/HandOff.trace:1"),
        read().problems().stream().map(problem -> problem.file() + ":" + problem.line()).toList());
  }

  private List<String> whats() {
    return read().problems().stream().map(Problem::what).toList();
  }

  private Book read() {
    return BookReader.read(folder);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private void append(String file, String text) throws IOException {
    write(file, Files.readString(folder.resolve(file)) + text);
  }
}
