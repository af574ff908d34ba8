package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import site.base.Problem;
import site.book.Book;
import site.book.Checked;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.RunsChecker;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

/**
 * Deliberately broken snippets: the trace of each must catch the break, in a line that is named beforehand.
 */
@Reads(value = {"snippets/**", "site/test/mutants/**"}, bySnippet = true)
class MutantTests {

  /** Most of the time most of them sleep, or wait to be found stuck. */
  private static final Options OPTIONS = new Options(
      4 * Runtime.getRuntime().availableProcessors(), true, false, Home.WITH_DOWNLOAD, Limits.USUAL);

  private static final Progress SILENT = Progress.silent();

  private final Book book = BookReader.read(Home.FOLDER);
  private final List<Mutant> mutants = Mutant.in(Home.FOLDER.resolve("site/test/mutants"));

  @TempDir Path temp;

  MutantTests() throws IOException {}

  @Test
  void everySnippetHasAMutant() {
    var without = book.snippets().stream().map(Snippet::name).collect(Collectors.toCollection(TreeSet::new));
    mutants.forEach(mutant -> without.remove(mutant.snippet()));
    assertEquals(List.of(), List.copyOf(without));
  }

  @Test
  void theLinesThatMustCatchAMutantStandInItsTrace() {
    for (var mutant : mutants) {
      var trace = book.snippet(mutant.snippet()).orElseThrow().trace().source().stream()
          .map(String::strip).toList();
      assertTrue(trace.containsAll(mutant.caught()),
          () -> mutant.name() + " is to be caught in " + mutant.caught());
    }
  }

  @Test
  void eachStandsInABookInWhichNothingElseOfItIsBroken() throws IOException {
    for (var together : MutantBook.of(mutants, book)) {
      var broken = together.in(Files.createTempDirectory(temp, "book"));
      for (var snippet : broken.snippets()) {
        assertEquals(1, files(snippet).filter(file -> differs(broken.folder(), file)).count(),
            snippet.name());
      }
    }
  }

  /** Its own, and those of its {@code //SOURCES} that it names one by one. */
  private static Stream<Path> files(Snippet snippet) {
    var own = Path.of(snippet.file());
    var named = snippet.header().sources().stream().filter(source -> !source.contains("*"));
    return Stream.concat(Stream.of(own), named.map(own::resolveSibling));
  }

  private static boolean differs(Path folder, Path file) {
    try {
      return Files.mismatch(folder.resolve(file), Home.FOLDER.resolve(file)) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> theTraceCatchesTheBreak() throws IOException, InterruptedException {
    var wanted = mutants.stream().filter(mutant -> Home.wants(mutant.snippet())).toList();
    var tests = new ArrayList<DynamicTest>();
    for (var together : MutantBook.of(wanted, book)) {
      looked(together).forEach((mutant, checked) ->
          tests.add(DynamicTest.dynamicTest(mutant.name(), () -> isCaught(mutant, checked))));
    }
    return tests.stream();
  }

  /** One run shows most breaks; if it does not, as many follow as the trace asks for. */
  private Map<Mutant, Checked> looked(MutantBook together) throws IOException, InterruptedException {
    var broken = together.in(Files.createTempDirectory(temp, "book"));
    var looked = new LinkedHashMap<Mutant, Checked>();
    look(looked, together.mutants(),
        Runner.disturbed(broken.folder(), broken.snippets(), 0, 1, OPTIONS, SILENT));
    var again = together.mutants().stream().filter(mutant -> mayShowYet(looked.get(mutant))).toList();
    var snippets = again.stream().map(mutant -> looked.get(mutant).snippet()).toList();
    look(looked, again,
        Runner.run(new Book(broken.folder(), List.of(), snippets, List.of()), OPTIONS, SILENT));
    return looked;
  }

  private static void look(Map<Mutant, Checked> looked, List<Mutant> mutants, List<Run> runs) {
    for (int i = 0; i < mutants.size(); i++) {
      looked.put(mutants.get(i), RunsChecker.check(runs.get(i)));
    }
  }

  private static boolean mayShowYet(Checked once) {
    return once.run() instanceof Run.Done && once.snippet().trace().start().runs() > 1
        && once.verdicts().stream().noneMatch(Verdict.Rejected.class::isInstance);
  }

  private static void isCaught(Mutant mutant, Checked checked) {
    if (checked.run() instanceof Run.Skipped(_, var lacking)) {
      assumeTrue(false, lacking);
    }
    assertInstanceOf(Run.Done.class, checked.run(), () -> checked.problems().toString());
    assertFalse(checked.problems().isEmpty(), "no line of the trace caught it");
    var source = checked.snippet().trace().source();
    for (var problem : checked.problems()) {
      assertTrue(problem.line() > 0 && mutant.caught().contains(source.get(problem.line() - 1).strip()),
          () -> unexpected(problem));
    }
  }

  private static String unexpected(Problem problem) {
    return "caught elsewhere: " + problem;
  }
}
