package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import site.book.Book;
import site.book.Checked;
import site.book.Problem;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.RunsChecker;
import site.command.CheckedRuns;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

/** Deliberately broken snippets: the trace of each must catch the break, in a line that is named beforehand. */
@Reads(value = {"snippets/**", "site/test/mutants/**"}, bySnippet = true)
class MutantTests {

  private static final Options OPTIONS = new Options(1, true, false, Home.WITH_DOWNLOAD, Limits.USUAL);

  private static final Progress SILENT = Progress.on(System.err, false);
  private static final int LOOKS = 5;

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
      var trace = book.snippet(mutant.snippet()).orElseThrow().trace().source().stream().map(String::strip).toList();
      assertTrue(trace.containsAll(mutant.caught()), () -> mutant.name() + " is to be caught in " + mutant.caught());
    }
  }

  @TestFactory
  Stream<DynamicTest> theTraceCatchesTheBreak() {
    var wanted = mutants.stream().filter(mutant -> Home.wants(mutant.snippet())).toList();
    return Abreast.tests(wanted, Mutant::name,
        mutant -> book.snippet(mutant.snippet()).filter(Abreast::isAlone).isPresent(), this::isCaught);
  }

  /**
   * Until it is caught, for a race that a break lets loose need not show in each run. One run shows most breaks;
   * then come as many as the trace asks for, time and again.
   */
  private Checked looked(Mutant mutant) throws IOException, InterruptedException {
    var broken = mutant.in(book, Files.createTempDirectory(temp, "book"));
    var once = RunsChecker.check(
        Runner.disturbed(broken.folder(), broken.snippets().getFirst(), 0, 1, OPTIONS, SILENT));
    if (once.run() instanceof Run.Skipped || once.verdicts().stream().anyMatch(Verdict.Rejected.class::isInstance)) {
      return once;
    }
    var checked = CheckedRuns.of(broken, OPTIONS, SILENT).getFirst();
    for (int look = 2; look <= LOOKS && checked.run() instanceof Run.Done && checked.problems().isEmpty(); look++) {
      checked = CheckedRuns.of(broken, OPTIONS, SILENT).getFirst();
    }
    return checked;
  }

  private void isCaught(Mutant mutant) throws IOException, InterruptedException {
    var checked = looked(mutant);
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
