package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.base.Problem;
import site.book.Ending;
import site.book.Run;
import site.run.Limits;
import site.run.Options;
import site.trace.Clause;
import site.trace.Output;
import site.trace.Trace;

/** From a snippet's text to its classes, or to problems. */
class CompilingTests {

  private static final String FINE = "void main() { IO.println(\"fine\"); }";

  @TempDir Path folder;
  private SmallBook book;

  @BeforeEach
  void open() {
    book = new SmallBook(folder);
  }

  private List<String> output(String name) throws Exception {
    return SmallBook.texts(book.recordings(name).getFirst());
  }

  @Test
  void anErrorIsAProblemAtItsLineWithJavacsWords() throws Exception {
    book.with("Broken", """
        //JAVA 25+
        void main() {
          int n = "one";
        }
        """);
    assertEquals(List.of("""
        snippets/small/Broken.java:3: does not compile: \
        incompatible types: java.lang.String cannot be converted to int
              int n = "one";
                      ^
            fix: correct it; if the error is the point, write "does not compile" in its trace"""),
        book.problems("Broken").stream().map(Problem::toString).toList());
  }

  @Test
  void brokenSnippetsDoNotHinderTheirNeighbours() throws Exception {
    book.with("Fine", FINE).with("BadSyntax", "void main() { int x }").with("BadType", """
        void main() { int x = ""; }
        """).with("BadFlow", "int f() { } void main() { }").with("AlsoFine", FINE);
    var runs = book.run();
    assertEquals(List.of("Fine", "BadSyntax", "BadType", "BadFlow", "AlsoFine"),
        runs.stream().map(run -> run.snippet().name()).toList());
    assertEquals(List.of(true, false, false, false, true),
        runs.stream().map(Run.Done.class::isInstance).toList());
    assertEquals("does not compile: missing return statement", book.problems("BadFlow").getFirst().what());
  }

  @Test
  void aSnippetThatMustNotCompileGivesTheCompilersMessages() throws Exception {
    book.with("Shop", """
        //JAVA 25+
        void main() {
          int n = "one";
        }
        """, Trace.Start.PLAIN, List.of(new Clause.DoesNotCompile(1, List.of())));
    var recording = book.recordings("Shop").getFirst();
    assertEquals(new Ending.NotCompiled(), recording.ending());
    assertTrue(recording.lines().stream().allMatch(line -> line.stream() == Output.COMPILER));
    assertEquals(List.of(
        "Shop.java:3: error: incompatible types: String cannot be converted to int",
        "  int n = \"one\";", "          ^", "1 error"), SmallBook.texts(recording));
  }

  @Test
  void aSnippetThatMustNotCompileAndDoesIsRun() throws Exception {
    book.with("Shop", FINE, Trace.Start.PLAIN, List.of(new Clause.DoesNotCompile(1, List.of())));
    assertEquals(new Ending.Exited(0), book.recordings("Shop").getFirst().ending());
  }

  @Test
  void snippetsMayHaveClassesOfTheSameName() throws Exception {
    var program = """
        public class NAME {
          public static void main(String... args) { System.out.println(new Helper().name()); }
        }
        class Helper {
          String name() { return "NAME"; }
        }
        """;
    book.with("One", program.replace("NAME", "One")).with("Two", program.replace("NAME", "Two"));
    assertEquals(List.of("One"), output("One"));
    assertEquals(List.of("Two"), output("Two"));
  }

  @Test
  void aClassThatASnippetHasTwiceIsItsOwnProblem() throws Exception {
    book.with("Fine", FINE).with("Twice", "void main() {} class A {} class A {}");
    assertTrue(book.problems("Twice").getFirst().what().contains("already defined"));
    assertEquals(List.of("fine"), output("Fine"));
  }

  @Test
  void previewFeaturesWorkWhereTheyAreAskedFor() throws Exception {
    var program = """
        import java.util.concurrent.StructuredTaskScope;
        void main() throws InterruptedException {
          try (var scope = StructuredTaskScope.open()) {
            var task = scope.fork(() -> "forked");
            scope.join();
            IO.println(task.get());
          }
        }
        """;
    book.with("With", "//PREVIEW\n" + program).with("Without", program);
    assertEquals(List.of("forked"), output("With"));
    assertTrue(book.problems("Without").getFirst().what().contains("preview"));
  }

  @Test
  void sharedSourcesAreCompiledForAllThatNameThem() throws Exception {
    book.write("snippets/small/lib/Greeting.java",
        "class Greeting { static String text() { return \"hi\"; } }");
    var program = "//SOURCES lib/Greeting.java\nvoid main() { IO.println(Greeting.text() + \" NAME\"); }";
    book.with("Ann", program.replace("NAME", "ann")).with("Bob", program.replace("NAME", "bob"));
    assertEquals(List.of("hi ann"), output("Ann"));
    assertEquals(List.of("hi bob"), output("Bob"));
  }

  @Test
  void anErrorInASharedSourceIsToldThere() throws Exception {
    book.write("snippets/small/lib/Greeting.java", "class Greeting {\n  int text() { return x; }\n}")
        .with("Ann", "//SOURCES lib/Greeting.java\nvoid main() { }").with("Fine", FINE);
    var problem = book.problems("Ann").getFirst();
    assertEquals("snippets/small/lib/Greeting.java:2", problem.file() + ":" + problem.line());
    assertEquals(List.of("fine"), output("Fine"));
  }

  @Test
  void filesStandOnTheClassPath() throws Exception {
    book.write("snippets/small/words.txt", "seven words").with("Reads", """
        //FILES conf/words.txt=words.txt
        void main() throws Exception {
          try (var in = ClassLoader.getSystemResourceAsStream("conf/words.txt")) {
            IO.println(new String(in.readAllBytes()));
          }
        }
        """);
    assertEquals(List.of("seven words"), output("Reads"));
  }

  @Test
  void optionsForCompilerAndJvmAreHeeded() throws Exception {
    book.with("Options", """
        //COMPILE_OPTIONS -Xlint:all -Werror
        //RUNTIME_OPTIONS -Dcolour=red "-Dtwo=a b"
        void main() { IO.println(System.getProperty("colour") + System.getProperty("two")); }
        """);
    assertEquals(List.of("reda b"), output("Options"));
  }

  @Test
  void snippetsWithAndWithoutDirectivesAreCompiledAlike() throws Exception {
    var program = """
        void main() {
          for (var method : Probe.class.getDeclaredMethods()) IO.println(method.getParameters()[0].getName());
        }
        static class Probe { void probe(int given) {} }
        """;
    book.with("Plain", program).with("Directed", "//COMPILE_OPTIONS -Xlint\n" + program);
    assertEquals(List.of("given"), output("Plain"));
    assertEquals(List.of("given"), output("Directed"));
  }

  @Test
  void anOptionThatJavacDoesNotKnowIsAProblem() throws Exception {
    book.with("Odd", "//COMPILE_OPTIONS -nonsense\nvoid main() { }").with("Fine", FINE);
    assertTrue(book.problems("Odd").getFirst().what().contains("-nonsense"));
    assertEquals("correct its //COMPILE_OPTIONS", book.problems("Odd").getFirst().fix());
    assertEquals(List.of("fine"), output("Fine"));
  }

  @Test
  void aDependencyThatCannotBeHadIsAProblemAtItsLine() throws Exception {
    book.with("Needy", """
        //JAVA 25+
        //DEPS org.example.nowhere:nothing:1.0
        void main() { }
        """).with("Fine", FINE);
    var runs = book.run(new Options(2, false, true, false, Limits.USUAL));
    var problem = assertInstanceOf(Run.Failed.class, runs.getFirst()).problems().getFirst();
    assertEquals("snippets/small/Needy.java:2: cannot resolve org.example.nowhere:nothing:1.0",
        problem.file() + ":" + problem.line() + ": " + problem.what());
    assertEquals("build once without --offline, so that it is fetched", problem.fix());
    assertInstanceOf(Run.Done.class, runs.get(1));
  }

  @Test
  void aDependencyWithoutColonsIsAProblemAtItsLine() throws Exception {
    book.with("Needy", "//DEPS nonsense\nvoid main() { }");
    var problem = book.problems("Needy").getFirst();
    assertEquals("1 cannot resolve nonsense", problem.line() + " " + problem.what());
  }

  @Test
  void whatSourcesAndFilesNameMustBeThere() throws Exception {
    book.with("Lost", "//JAVA 25+\n//SOURCES lib/Gone.java\n//FILES gone.txt\nvoid main() { }");
    assertEquals(List.of("2 //SOURCES names no file: lib/Gone.java", "3 //FILES names no file: gone.txt"),
        book.problems("Lost").stream().map(problem -> problem.line() + " " + problem.what()).toList());
  }

  @Test
  void anotherJavaThanThisIsAProblem() throws Exception {
    book.with("Newer", "//JAVA 99+\nvoid main() { }").with("Older", "//JAVA 17\nvoid main() { }");
    assertEquals("1 wants Java 99+, and this is Java " + Runtime.version().feature(),
        book.problems("Newer").getFirst().line() + " " + book.problems("Newer").getFirst().what());
    assertTrue(book.problems("Older").getFirst().what().startsWith("wants Java 17,"));
  }
}
