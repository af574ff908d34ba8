package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import site.base.Problem;
import site.book.Book;
import site.book.Checked;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.book.Verdict;
import site.check.TraceChecker;
import site.read.BookReader;
import site.run.AgentJar;
import site.run.Limits;
import site.run.Machine;
import site.run.Needs;
import site.run.Prepared;
import site.run.Recorder;
import site.trace.Clause;
import site.trace.Output;

/** Every snippet of the book, by the generator's own way and by the jbang command, against the same trace. */
@Reads(value = {"chapters/**", "snippets/**", "jbang-catalog.json", "site/**.java"}, bySnippet = true)
class SnippetTests {

  private static final String JBANG = System.getProperty("interleave.jbang");

  /** The same classes come of it, for less processor time; what the compiler notes is no part of a run. */
  private static final List<String> COMPILED =
      List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-XDsuppressNotes");

  private final Book book = BookReader.read(Home.FOLDER);
  private final Book wanted = TestedRuns.wanted(book);

  @TempDir Path temp;

  @Test
  void theBookReadsWithoutAProblem() {
    assertEquals(List.of(), book.problems());
  }

  @TestFactory
  Stream<DynamicTest> runsAsItsTracePromises() throws InterruptedException {
    return TestedRuns.checked().stream()
        .map(checked -> DynamicTest.dynamicTest(checked.snippet().name(), () -> follows(checked)));
  }

  @TestFactory
  Stream<DynamicTest> isWhatJBangWouldStart() {
    var asked = wanted.snippets().stream().filter(SnippetTests::isFetched).toList();
    var prepared = Prepared.of(new Book(book.folder(), List.of(), asked, List.of()),
        TestedRuns.OPTIONS).stream()
        .collect(Collectors.toMap(own -> own.program().snippet().name(), own -> own));
    return wanted.snippets().stream()
        .map(snippet -> DynamicTest.dynamicTest(snippet.name() + " asked of JBang", () -> {
      assumeTrue(isFetched(snippet), "needs a large download (--with download)");
      var own = prepared.get(snippet.name());
      assertNotNull(own, "it cannot be compiled; its run says why");
      assertEquals(List.of(), LikeJBang.differences(own, Files.createTempDirectory(temp, "jbang")));
    }));
  }

  private static boolean isFetched(Snippet snippet) {
    return Home.WITH_DOWNLOAD || snippet.trace().download().isEmpty();
  }

  /** One of each kind, for what is started is compared by {@link LikeJBang}; in every way, all of them. */
  @TestFactory
  Stream<DynamicTest> runsAlikeThroughTheJBangCommand() throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of(JBANG, "--quiet", "run", "--javaagent=" + AgentJar.in(temp).file()));
    var archived = List.of("-J-XX:SharedArchiveFile=" + classesOfJavac(),
        "-J-Xlog:disable"); // it says what it cannot use
    Stream.concat(COMPILED.stream(), archived.stream()).forEach(option -> command.add("-C=" + option));
    var chosen = Home.EVERY_WAY ? wanted.snippets() : OneOfEachKind.of(wanted.snippets());
    return Abreast.tests(chosen, snippet -> snippet.name() + " through jbang", Abreast::isAlone,
        snippet -> throughJBang(command, snippet));
  }

  /** An archive (CDS) of the classes that javac loads, in which it finds them without reading them. */
  private Path classesOfJavac() throws IOException, InterruptedException {
    var archive = temp.resolve("javac.jsa");
    var source = Files.writeString(temp.resolve("Any.java"), "void main() { IO.println(\"any\"); }");
    var command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()));
    command.addAll(COMPILED);
    command.addAll(List.of("-J-XX:ArchiveClassesAtExit=" + archive, "-d", temp.toString(),
        source.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = process.inputReader().readAllLines();
    assertEquals(0, process.waitFor(), said::toString);
    return archive;
  }

  private static void follows(Checked checked) {
    if (checked.run() instanceof Run.Skipped(_, var lacking)) {
      assumeTrue(false, lacking);
    }
    assertEquals("", said(checked.problems()));
    if (checked.run() instanceof Run.Kept(_, _, var lacking)) {
      assumeTrue(false, lacking + "; its kept recording follows its trace");
    }
  }

  private static void throughJBang(List<String> jbang, Snippet snippet) throws Exception {
    var lacking = Needs.lacking(snippet.trace().start().needs(), Home.WITH_DOWNLOAD);
    assumeTrue(lacking.isEmpty(), lacking.orElse(""));
    var recording = snippet.trace().clauses().stream().anyMatch(Clause.DoesNotCompile.class::isInstance)
        ? notCompiled(snippet) : ranByJBang(jbang, snippet);
    if (TraceChecker.check(snippet.trace(), recording) instanceof Verdict.Rejected(var problem)) {
      assertEquals("", problem.toString());
    }
  }

  /** Compiled and run; the time-out counts from the begin of main. */
  private static Recording ranByJBang(
      List<String> jbang, Snippet snippet) throws IOException, InterruptedException {
    var command = new ArrayList<>(jbang);
    command.add(Home.FOLDER.resolve(snippet.file()).toString());
    command.addAll(snippet.trace().start().args());
    return Recorder.record(command, snippet.trace().start(), Limits.USUAL);
  }

  /** The compiler's messages, which JBang passes on with the file's whole path and a line of its own. */
  private static Recording notCompiled(Snippet snippet) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(JBANG, "--quiet", "build",
        Home.FOLDER.resolve(snippet.file()).toString());
    var process = builder.redirectErrorStream(true).start();
    var said = process.inputReader().readAllLines();
    assertEquals(1, process.waitFor(), () -> "it compiles: " + said);
    var folder = Home.FOLDER.resolve(snippet.file()).getParent() + File.separator;
    var lines = said.stream().filter(line -> !line.startsWith("[jbang]"))
        .map(line -> new Line(Output.COMPILER, "", line.replace(folder, ""), Duration.ZERO)).toList();
    return new Recording(lines, new Ending.NotCompiled(), Recording.UNMEASURED, List.of(), List.of(),
        new Recording.Origin(Instant.now(), Machine.words(), Machine.jdk()));
  }

  private static String said(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }
}
