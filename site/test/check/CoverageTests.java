package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import site.book.Coverage;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Run;
import site.book.Verdict;
import site.check.RunsChecker;
import site.check.TraceChecker;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/** What all runs together have shown of what a trace allows. */
class CoverageTests {

  private static final String LOST_DEPOSIT = """
      interleaved
        > ann: read 100
        > bob: read 100
      one of
        case bob's is lost (interesting)
          > main: balance is 110
        case ann's is lost
          > main: balance is 120
      """;

  @Test
  void casesAreCountedInTheOrderOfTheTrace() {
    var coverage = coverage(LOST_DEPOSIT,
        run("ann: read 100", "bob: read 100", "main: balance is 120"),
        run("bob: read 100", "ann: read 100", "main: balance is 110"),
        run("ann: read 100", "bob: read 100", "main: balance is 120"));
    assertEquals(3, coverage.runs());
    assertEquals(List.of(
        new Coverage.Share("bob's is lost", Step.Grade.INTERESTING, 1),
        new Coverage.Share("ann's is lost", Step.Grade.EXPECTED, 2)), coverage.shares());
    assertEquals(67, coverage.percent(coverage.shares().getLast()));
  }

  @Test
  void ordersAreCountedOnceEach() {
    var coverage = coverage(LOST_DEPOSIT,
        run("ann: read 100", "bob: read 100", "main: balance is 120"),
        run("bob: read 100", "ann: read 100", "main: balance is 110"),
        run("ann: read 100", "bob: read 100", "main: balance is 120"));
    assertEquals(2, coverage.seen());
    assertEquals(Optional.of(BigInteger.valueOf(4)), coverage.right());
  }

  @Test
  void wherePlaceholdersStandForAnythingThreadsTellOrdersApart() {
    var coverage = coverage("repeat\n  > took <t:duration>\n",
        recording("ann| took 1 ms", "bob| took 2 ms"),
        recording("bob| took 3 ms", "ann| took 4 ms"),
        recording("ann| took 5 ms", "bob| took 6 ms"));
    assertEquals(2, coverage.seen());
    assertEquals(Optional.empty(), coverage.right());
  }

  @Test
  void whichThreadOfAPoolPrintsIsNoOrder() {
    var coverage = coverage("> one\n> two\n", recording("worker-1| one", "worker-2| two"),
        recording("worker-2| one", "worker-1| two"));
    assertEquals(1, coverage.seen());
    assertEquals(Optional.of(BigInteger.ONE), coverage.right());
  }

  @Test
  void linesOfAnIgnoredStreamAreNoOrder() {
    var coverage = coverage("> one\n> two\nstderr ignored\n",
        recording("main| one", "main!| hm", "main| two"), recording("main!| hm", "main| one", "main| two"));
    assertEquals(1, coverage.seen());
  }

  @Test
  void aFewAreNotNoneAndNearlyAllAreNotAll() {
    var coverage = new Coverage(1000, List.of(), 1, Optional.empty());
    assertEquals(List.of(0L, 1L, 50L, 99L, 100L), Stream.of(0, 1, 500, 999, 1000)
        .map(runs -> coverage.percent(new Coverage.Share("x", Step.Grade.EXPECTED, runs))).toList());
  }

  /** The number against trying every order of every choice of the lines. */
  @ParameterizedTest
  @ValueSource(strings = {
      "> a",
      "any order\n  > a\n  > b\n  > c",
      "any order\n  together\n    > a\n    > b\n  > c",
      "interleaved\n  lane\n    > a\n    > b\n  lane\n    > c\n    > d",
      "interleaved\n  lane\n    together\n      > a\n      > b\n    > c\n  lane\n    > d\n    > e",
      "interleaved\n  lane for i in 1..3\n    > w<i>: in\n    > w<i>: out",
      "interleaved\n  > ann: a\n  > ann: b\n  > bob: c",
      "interleaved\n  lane\n    one of\n      > a\n      case two\n        > b\n        > c\n"
          + "  lane\n    > d\n    > e",
      "one of\n  case none (interesting)\n    exit 3\n  case one\n    > a\n  case bad (forbidden)\n    > b",
      "> a\noptional\n  > b\n  > c\noptional\n  > d",
      "interleaved\n  lane\n    repeat 2\n      > a\n      > b\n  lane\n    > c",
      "repeat 2\n  any order\n    > a\n    > b",
      "interleaved\n  lane\n    optional\n      > a\n"
          + "  lane\n    together\n      optional\n        > b\n      > c\n  lane\n    > d"})
  void theNumberOfRightOrdersIsExact(String trace) {
    var lines = new ArrayList<String>();
    trace.lines().filter(line -> line.strip().startsWith("> "))
        .forEach(line -> lines.add(line.strip().substring(2)));
    var printed = trace.contains("<i>")
        ? Stream.of("1", "2", "3").flatMap(i -> lines.stream().map(line -> line.replace("<i>", i))).toList()
        : trace.contains("repeat 2")
        ? Stream.concat(lines.stream().limit(2), lines.stream()).toList() : lines;
    assertEquals(Optional.of(BigInteger.valueOf(allowed(Snippets.of(trace).trace(), printed))),
        coverage(trace, run()).right(), trace);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "> a\n...\n> b", // anything may come there
      "> a\nrepeat\n  > b",
      "repeat 1..3\n  > b",
      "any order\n  > a\n  > a", // nobody sees which is which
      "any order\n  > a <x>\n  > <y> b",
      "any order\n  > a\n  optional\n    > b",
      "interleaved\n  lane for i in 1..2\n    > a",
      "repeat 2\n  optional\n    > a",
      "any order\n  > a\n  > b\nbefore\n  > a\n  > b",
      "any order\n  > <t:int> a\n  > b\nwhere t > 2",
      "> a\n! b"})
  void whatCannotBeCountedHasNoNumber(String trace) {
    assertEquals(Optional.empty(), coverage(trace, run()).right());
  }

  @Test
  void manyOrdersAreCountedWithoutTryingThem() {
    var trace = "interleaved\n  lane for i in 1..20\n    repeat 5\n      > w<i>: eats\n";
    assertTrue(coverage(trace, run()).right().orElseThrow().bitLength() > 300);
  }

  /**
   * How many of all words over these lines, each taken at most once, the trace allows; equal words count
   * once.
   */
  private static long allowed(Trace trace, List<String> lines) {
    var words = new HashSet<List<String>>();
    words(lines, List.of(), words);
    return words.stream().filter(word -> Stream.of(0, 3).anyMatch(status ->
        TraceChecker.check(trace, recording(new Ending.Exited(status), word)) instanceof Verdict.Allowed))
            .count();
  }

  private static void words(List<String> left, List<String> word, HashSet<List<String>> words) {
    words.add(word);
    for (var i = 0; i < left.size(); i++) {
      var rest = new ArrayList<>(left);
      var longer = new ArrayList<>(word);
      longer.add(rest.remove(i));
      words(rest, longer, words);
    }
  }

  private static Coverage coverage(String trace, Recording... recordings) {
    return RunsChecker.check(new Run.Done(Snippets.of(trace), List.of(recordings))).coverage();
  }

  private static Recording run(String... lines) {
    return recording(new Ending.Exited(0), Arrays.asList(lines));
  }

  private static Recording recording(Ending ending, List<String> lines) {
    return recording(ending, lines.stream().map(line -> line.replaceFirst("^(\\w*).*", "$1") + "| " + line)
        .toArray(String[]::new));
  }

  private static Recording recording(String... lines) {
    return recording(new Ending.Exited(0), lines);
  }

  /** Lines are written {@code thread| text}, with an exclamation mark before the bar on standard error. */
  private static Recording recording(Ending ending, String... lines) {
    return new Recording(
        Arrays.stream(lines).map(line -> line.split("\\| ", 2)).map(line -> new Line(
            line[0].endsWith("!") ? Output.ERR : Output.OUT, line[0].replace("!", ""), line[1],
            Duration.ZERO)).toList(),
        ending, Duration.ZERO, List.of(), List.of(), new Recording.Origin(Instant.EPOCH, "", ""));
  }
}
