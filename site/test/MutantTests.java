package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
import site.book.Book;
import site.book.Checked;
import site.book.Problem;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.RunsChecker;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

/** Deliberately broken snippets: the trace of each must catch the break, in a line that is named beforehand. */
@Reads(value = {"snippets/**", "site/test/mutants/**"}, bySnippet = true)
class MutantTests {

  private static final Options OPTIONS = new Options(
      2 * Runtime.getRuntime().availableProcessors(), true, false, Home.WITH_DOWNLOAD, Limits.USUAL);

  private static final Progress SILENT = Progress.silent();
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
  Stream<DynamicTest> theTraceCatchesTheBreak() throws IOException, InterruptedException {
    var wanted = mutants.stream().filter(mutant -> Home.wants(mutant.snippet())).toList();
    var tests = new ArrayList<DynamicTest>();
    for (var together : MutantBook.of(wanted, book)) {
      looked(together).forEach((mutant, checked) ->
          tests.add(DynamicTest.dynamicTest(mutant.name(), () -> isCaught(mutant, checked))));
    }
    return tests.stream();
  }

  /** One run shows most breaks; then come as many as the trace asks for, time and again where chance decides. */
  private Map<Mutant, Checked> looked(MutantBook together) throws IOException, InterruptedException {
    var broken = together.in(Files.createTempDirectory(temp, "book"));
    var looked = new LinkedHashMap<Mutant, Checked>();
    look(looked, together.mutants(), Runner.disturbed(broken.folder(), broken.snippets(), 0, 1, OPTIONS, SILENT));
    for (int look = 1; look <= LOOKS; look++) {
      boolean once = look == 1;
      var again = together.mutants().stream().filter(mutant -> mayShowYet(mutant, looked.get(mutant), once)).toList();
      var snippets = again.stream().map(mutant -> looked.get(mutant).snippet()).toList();
      look(looked, again, Runner.run(new Book(broken.folder(), List.of(), snippets, List.of()), OPTIONS, SILENT));
    }
    return looked;
  }

  private static void look(Map<Mutant, Checked> looked, List<Mutant> mutants, List<Run> runs) {
    for (int i = 0; i < mutants.size(); i++) {
      looked.put(mutants.get(i), RunsChecker.check(runs.get(i)));
    }
  }

  /** @param once whether the last look was at one run alone, which says nothing of how often a case comes up */
  private static boolean mayShowYet(Mutant mutant, Checked last, boolean once) {
    boolean byChance = !mutant.byChance().isEmpty();
    boolean isWrong = last.verdicts().stream().anyMatch(Verdict.Rejected.class::isInstance);
    return last.run() instanceof Run.Done && !isWrong
        && (once ? byChance || last.snippet().trace().start().runs() > 1 : byChance && last.problems().isEmpty());
  }

  private static void isCaught(Mutant mutant, Checked checked) {
    if (checked.run() instanceof Run.Skipped(_, var lacking)) {
      assumeTrue(false, lacking);
    }
    assertInstanceOf(Run.Done.class, checked.run(), () -> checked.problems().toString());
    assertFalse(checked.problems().isEmpty(), "no line of the trace caught it; if chance decides, "
        + "break it so that it does not, or say so under --- by chance");
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
