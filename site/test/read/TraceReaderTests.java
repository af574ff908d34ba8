package site.test.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import site.base.Problem;
import site.trace.Clause;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.LoopValue;
import site.trace.LinePattern.Plain;
import site.trace.Output;
import site.trace.Rational;
import site.trace.Step;
import site.trace.Step.Grade;
import site.trace.Step.Printed;
import site.trace.Trace;
import site.trace.read.TraceReader;

class TraceReaderTests {

  @Test
  void linesAndBlocksKeepTheirLineOfTheFile() {
    var steps = read("# why", "> a", "", "any order", "  ! b", "  ...").steps();
    assertEquals(List.of(2, 4), steps.stream().map(Step::line).toList());
    var children = ((Step.AnyOrder) steps.get(1)).children();
    assertEquals(Output.ERR, ((Printed) children.get(0)).stream());
    assertEquals(new Step.Gap(6, Output.OUT), children.get(1));
  }

  @Test
  void aPatternIsItsPieces() {
    assertEquals(
        List.of(new Literal("a<"), new Hole("n", Plain.INT, 0), new Literal("\\")),
            pattern("> a\\<<n:int>\\\\").parts());
    assertEquals("a\\<<n:int>\\\\", pattern("> a\\<<n:int>\\\\").text());
  }

  /** A file of lines cannot hold one within a line: it is written with its escape, as `accept` does. */
  @Test
  void aCarriageReturnIsEscaped() {
    var parts = pattern("> 10%\\r50%").parts();
    assertEquals(List.of(new Literal("10%\r50%")), parts);
    assertEquals("10%\\r50%", LinePattern.of(parts).text());
  }

  @Test
  void theSourceIsKeptAsWritten() {
    assertEquals(List.of("# why", "> a "), read("# why", "> a ").source());
  }

  @Test
  void speakersMakeLanes() {
    var lanes = ((Step.Interleaved) read("interleaved", "  > ann: a", "  > <w>: b", "  > ann: c").steps()
        .getFirst())
        .lanes();
    assertEquals(List.of("ann", "<w>"), lanes.stream().map(Step.Lane::speaker).toList());
    assertEquals(List.of(2, 4), lanes.getFirst().children().stream().map(Step::line).toList());
  }

  @Test
  void aLoopGivesItsValues() {
    var lane = ((Step.Interleaved) read("interleaved", "  lane w-<i> for i in 1..3", "    > <i>").steps()
        .getFirst())
        .lanes().getFirst();
    assertEquals("w-<i>", lane.thread());
    assertEquals(Optional.of(new Step.Loop("i", List.of("1", "2", "3"))), lane.loop());
    assertEquals(List.of(new LoopValue("i")), ((Printed) lane.children().getFirst()).pattern().parts());
  }

  @Test
  void aNameBelongsToItsScopeAndHasItsTypeEverywhere() {
    var steps = read("> <p>", "repeat", "  > <p> <x>", "  > <x:int>", "> <p:port>").steps();
    var inRound = ((Printed) ((Step.Repeat) steps.get(1)).children().getFirst()).pattern().holes();
    assertEquals(List.of(new Hole("p", Plain.PORT, 0), new Hole("x", Plain.INT, 2)), inRound);
    assertEquals(new Hole("p", Plain.PORT, 0), ((Printed) steps.getFirst()).pattern().holes().getFirst());
  }

  @Test
  void casesHaveGradesAndEndings() {
    var cases = Step.cases(read("one of", "  > a", "  case b c (interesting)", "    > d", "    exit 3")
        .steps());
    assertEquals(List.of("", "b c"), cases.stream().map(Step.Case::name).toList());
    assertEquals(Grade.INTERESTING, cases.get(1).grade());
    assertEquals(Optional.of(new Clause.Exit(5, 3)), cases.get(1).ending());
  }

  @Test
  void clausesSayHowTheProgramIsStarted() {
    var trace = read("> a", "args -n 3", "env A=b=c", "stdin", "  < x", "  <", "alone", "needs 2 cpus",
        "needs download 160 MB", "runs 20", "timeout 1.5 s", "children recorded");
    var start = trace.start();
    assertEquals(List.of("-n", "3"), start.args());
    assertEquals(Map.of("A", "b=c"), start.env());
    assertEquals(List.of("x", ""), start.stdin());
    assertTrue(start.alone());
    assertTrue(start.childrenRecorded());
    assertEquals(List.of(new Trace.Need("2 cpus", 8), new Trace.Need("download 160 MB", 9)), start.needs());
    assertEquals(Optional.of(new Trace.Need("download 160 MB", 9)), trace.download());
    assertEquals(20, start.runs());
    assertEquals(new Trace.Timeout(Duration.ofMillis(1500), true), start.timeout());
    assertEquals(Duration.ZERO, start.stopAfter());
  }

  @Test
  void aRunThatGoesOnIsStopped() {
    assertEquals(Duration.ofSeconds(2), read("> a", "still running after 2s").start().stopAfter());
    assertEquals(Duration.ofSeconds(3),
        read("one of", "  > a", "  case b", "    still running after 3 s").start().stopAfter());
  }

  @Test
  void anEmptyTraceIsPlain() {
    var trace = read();
    assertEquals(Trace.Start.PLAIN, trace.start());
    assertEquals(List.of(), trace.steps());
  }

  @Test
  void seenHasAShare() {
    var clause = read("one of", "  case a in b", "    > a", "seen a in b", "seen a in b in 0.5..50 %")
        .clauses();
    assertEquals(new Clause.Seen(4, "a in b", Optional.empty()), clause.get(0));
    assertEquals(
        new Clause.Seen(5, "a in b", Optional.of(new Clause.Share(Rational.of("0.5"), Rational.of(50)))),
            clause.get(1));
  }

  @Test
  void messagesOfTheCompilerAreLinesOfTheirOwnStream() {
    var clause = read("does not compile", "  ! A:<n:int>", "  ...", "  ! B:<n>").clauses().getFirst();
    var messages = assertInstanceOf(Clause.DoesNotCompile.class, clause).messages();
    assertEquals(Output.COMPILER, ((Printed) messages.getFirst()).stream());
    assertEquals(Plain.INT, ((Printed) messages.getLast()).pattern().holes().getFirst().type());
  }

  @Test
  void everyMistakeIsTold() {
    var problems = TraceReader.read("a.trace", List.of("any oder", "  > a", "> <n:tme>", "exit 3", "exitt 4",
        "> b"))
        .problems();
    assertEquals(List.of(1, 3, 5, 6), problems.stream().map(Problem::line).toList());
  }

  @Test
  void mistakesOfIndentationComeAloneBecauseOthersFollowFromThem() {
    var problems = TraceReader.read("a.trace", List.of("any oder", "   > a", "\t> b")).problems();
    assertEquals(List.of(2, 3), problems.stream().map(Problem::line).toList());
  }

  private static LinePattern pattern(String line) {
    return ((Printed) read(line).steps().getFirst()).pattern();
  }

  private static Trace read(String... lines) {
    var read = TraceReader.read("Some.trace", List.of(lines));
    assertEquals(List.of(), read.problems());
    return read.trace();
  }
}
