package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.run.SmallBook.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Run;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

/** What is shown is what was run: an edit after the book was read is the next build's. */
class EditedMeanwhileTests {

  @TempDir Path folder;

  private Run run(SmallBook book) throws Exception {
    try (var progress = Progress.silent()) {
      return Runner.run(book.book(), Options.USUAL, progress).getFirst();
    }
  }

  @Test
  void aSnippetIsRunAsItWasRead() throws Exception {
    var program = "void main() { IO.println(\"as read\"); }";
    var book = new SmallBook(folder).with("Small", program);
    Files.writeString(folder.resolve("snippets/small/Small.java"), program.replace("as read", "edited"));
    var run = run(book);
    assertEquals("as read", texts(run.recordings().getFirst()).getFirst());
    book.write("snippets/small/Small.java", program);
    assertEquals(run, run(book));
  }

  @Test
  void directivesThatJBangReadsOtherwiseAreAProblem() throws Exception {
    var program = "//RUNTIME_OPTIONS -Dword=read\nvoid main() { IO.println(System.getProperty(\"word\")); }";
    var book = new SmallBook(folder).with("Small", program);
    Files.writeString(folder.resolve("snippets/small/Small.java"), program.replace("=read", "=edited"));
    assertEquals("""
        snippets/small/Small.java: was edited while the book was being built
            fix: build again""", ((Run.Failed) run(book)).problems().getFirst().toString());
  }
}
