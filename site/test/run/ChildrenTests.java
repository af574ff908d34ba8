package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Cause;
import site.book.Line;
import site.book.Recording;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Kind;
import site.trace.Trace;

/** Processes that a program starts, recorded or not: who prints, and what a timeline shows of them. */
class ChildrenTests {

  /** PARENT is what the first process does, CHILD what it does that is started by {@code child("ann")}. */
  private static final String PROGRAM = """
      void main(String... args) throws Exception {
        if (args.length > 0) { var self = args[0]; CHILD } else { PARENT }
      }
      ProcessBuilder child(String... args) {
        var command = new ArrayList<>(List.of(
            System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"), \
            "Small"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
      }
      """;

  @TempDir Path folder;
  private Recording recording;

  private void draw(Trace.Start start, String parent, String child) throws Exception {
    recording = SmallBook.drawn(folder, PROGRAM.replace("PARENT", parent).replace("CHILD", child), start);
  }

  private void record(String parent, String child) throws Exception {
    recording = SmallBook.recording(
        folder, PROGRAM.replace("PARENT", parent).replace("CHILD", child), SmallBook.childrenRecorded());
  }

  private Duration sum(String lane, State state) {
    return recording.timeline().spans().stream()
        .filter(span -> span.thread().equals(lane) && span.state() == state)
        .map(span -> span.to().minus(span.from())).reduce(Duration.ZERO, Duration::plus);
  }

  private Span last(String lane) {
    return recording.timeline().spans().stream().filter(span -> span.thread().equals(lane))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError(recording.timeline().toString()));
  }

  private void assertAtLeast(int millis, Duration duration) {
    assertTrue(duration.toMillis() >= millis, duration + ": " + recording.timeline());
  }

  private void assertHanded(String from, String to, Kind kind) {
    assertTrue(recording.timeline().handovers().stream().anyMatch(handover -> handover.from().equals(from)
        && handover.to().equals(to) && handover.kind() == kind), recording.timeline().handovers().toString());
  }

  private List<String> threads() {
    return recording.lines().stream().map(Line::thread).toList();
  }

  @Test
  void whatARecordedChildPrintsHasItsSpeaker() throws Exception {
    record("child(\"ann\").inheritIO().start().waitFor(); IO.println(\"main\");", """
        IO.println("child");
        Thread.ofPlatform().name("helper").start(() -> System.err.println("helped")).join();
        """);
    assertEquals(List.of("child", "helped", "main"), SmallBook.texts(recording));
    assertEquals(List.of("ann", "ann/helper", "main"), threads());
    assertTrue(recording.timeline().isEmpty());
  }

  @Test
  void whatAProgramReadsFromItsChildIsAsTheChildWroteIt() throws Exception {
    record("""
        var child = child("ann").redirectErrorStream(true).start();
        IO.println(child.inputReader().readAllLines());
        """, """
        IO.println("out");
        System.err.println("err");
        """);
    assertEquals(List.of("[out, err]"), SmallBook.texts(recording));
  }

  @Test
  void aChildsErrorsMayGoWhereItsOutputGoes() throws Exception {
    record("""
        var how = child("ann").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
        how.start().waitFor();
        """, "IO.println(\"out\"); System.err.println(\"err\");");
    assertEquals(List.of("out", "err"), SmallBook.texts(recording));
    assertEquals(List.of("ann", "ann"), threads());
  }

  @Test
  void linesOfParentAndChildStandInTheOrderInWhichTheyWerePrinted() throws Exception {
    record("""
        var child = child("ann").redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
        for (int i = 0; i < 20; i++) {
          child.errorReader().readLine();
          (i % 2 == 0 ? System.out : System.err).println("main " + i);
          child.outputWriter().append("\\n").flush();
        }
        """, """
        for (int i = 0; i < 20; i++) {
          IO.println("ann " + i);
          System.err.println();
          IO.readln();
        }
        """);
    var expected = IntStream.range(0, 20).boxed()
        .flatMap(i -> Stream.of("ann " + i, "main " + i)).toList();
    assertEquals(expected, SmallBook.texts(recording));
  }

  @Test
  void withoutTheClauseAChildHasALaneFromItsStartToItsEnd() throws Exception {
    draw(Trace.Start.PLAIN, """
        new ProcessBuilder("sleep", "0.2").start().waitFor();
        child("ann").inheritIO().start().waitFor();
        """, "IO.println(self); Thread.sleep(150);");
    assertEquals(List.of("main", "sleep", "ann"), recording.timeline().names());
    assertEquals(List.of(""), threads());
    assertAtLeast(190, sum("sleep", State.ALIVE));
    assertAtLeast(150, sum("ann", State.ALIVE));
    assertEquals(Duration.ZERO, sum("ann", State.SLEEPING));
    assertEquals(List.of(new Cause.End("sleep"), new Cause.End("ann")), recording.timeline().spans().stream()
        .filter(span -> span.thread().equals("main") && span.state() == State.WAITING)
        .map(Span::cause).toList());
    assertHanded("main", "sleep", Kind.START);
    assertHanded("sleep", "main", Kind.JOIN);
    assertTrue(last("main").to().compareTo(last("ann").to()) >= 0);
  }

  @Test
  void aRecordedChildsLaneShowsWhatItsMainThreadDoes() throws Exception {
    draw(SmallBook.childrenRecorded(), """
        var ann = child("ann").inheritIO().start();
        var bob = child("bob").inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE).start();
        ann.waitFor();
        bob.outputWriter().append("\\n").flush();
        bob.waitFor();
        """, """
        if (self.equals("bob")) IO.readln();
        Thread.sleep(self.equals("ann") ? 100 : 400);
        IO.println(self);
        """);
    assertEquals(List.of("main", "ann", "bob"), recording.timeline().names());
    assertEquals(List.of("ann", "bob"), threads());
    assertAtLeast(100, sum("ann", State.SLEEPING));
    assertAtLeast(400, sum("bob", State.SLEEPING));
    assertTrue(sum("bob", State.SLEEPING).compareTo(sum("ann", State.SLEEPING).multipliedBy(2)) > 0);
    assertHanded("ann", "main", Kind.JOIN);
    assertHanded("bob", "main", Kind.JOIN);
    var printed = recording.lines().stream().filter(line -> line.text().equals("bob")).findFirst()
        .orElseThrow().at();
    assertTrue(last("bob").to().compareTo(printed) > 0, recording.toString());
  }

  @Test
  void aChildThatIsKilledIsDrawnUpToItsEnd() throws Exception {
    draw(SmallBook.childrenRecorded(), """
        var ann = child("ann").redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        ann.inputReader().readLine();
        Thread.sleep(250);
        ann.destroyForcibly().waitFor();
        Thread.sleep(250);
        """, "IO.println(self); Thread.sleep(60_000);");
    assertAtLeast(150, sum("ann", State.SLEEPING));
    assertEquals(State.SLEEPING, last("ann").state());
    assertAtLeast(250, recording.timeline().length().minus(last("ann").to()));
    assertHanded("ann", "main", Kind.JOIN);
  }

  @Test
  void whoReadsFromAChildIsInInputFromAPipe() throws Exception {
    draw(SmallBook.childrenRecorded(), """
        var ann = child("ann").start();
        ann.inputReader().readLine();
        Thread.sleep(200);
        ann.outputWriter().append("hello\\n").flush();
        IO.println(ann.inputReader().readLine());
        """, "IO.println(self); var line = IO.readln(); Thread.sleep(200); IO.println(line);");
    assertEquals(List.of("hello"), SmallBook.texts(recording));
    var pipe = recording.timeline().spans().stream()
        .filter(span -> span.thread().equals("main"))
        .filter(span -> span.cause().equals(new Cause.Channel("pipe"))).toList();
    assertAtLeast(100,
        pipe.stream().map(span -> span.to().minus(span.from())).reduce(Duration.ZERO, Duration::plus));
    assertEquals(new Cause.Channel("standard input"), recording.timeline().spans().stream()
        .filter(span -> span.thread().equals("ann") && span.state() == State.IO)
        .max(Comparator.comparing(span -> span.to().minus(span.from()))).orElseThrow().cause());
  }

  @Test
  void whoJoinsTheEndOfAProcessWaitsForThatProcess() throws Exception {
    draw(Trace.Start.PLAIN, """
        var slow = new ProcessBuilder("sleep", "0.3").start();
        var slower = new ProcessBuilder("sh", "-c", "sleep 0.6").start();
        CompletableFuture.allOf(slow.onExit(), slower.onExit()).join();
        """, "");
    assertEquals(List.of("main", "sleep", "sh"), recording.timeline().names());
    assertHanded("sh", "main", Kind.JOIN);
  }

  @Test
  void aChildsChildIsRecordedToo() throws Exception {
    draw(SmallBook.childrenRecorded(), "child(\"ann\").inheritIO().start().waitFor();", """
        if (self.equals("ann")) child("bob").inheritIO().start().waitFor(); else Thread.sleep(150);
        IO.println(self);
        """);
    assertEquals(List.of("main", "ann", "bob"), recording.timeline().names());
    assertEquals(List.of("bob", "ann"), threads());
    assertAtLeast(150, sum("bob", State.SLEEPING));
    assertAtLeast(150, sum("ann", State.WAITING));
    assertHanded("bob", "ann", Kind.JOIN);
  }

  @Test
  void aProcessMayOutliveTheOneThatStartedIt() throws Exception {
    for (var start : List.of(SmallBook.childrenRecorded(), Trace.Start.PLAIN)) {
      draw(start, """
          var ann = child("ann").start();
          var bob = ProcessHandle.of(Long.parseLong(ann.inputReader().readLine())).orElseThrow();
          ann.destroyForcibly().waitFor();
          Thread.sleep(600);
          bob.destroyForcibly();
          Thread.sleep(600);
          """, """
          if (self.equals("ann")) IO.println(child("bob").start().pid());
          Thread.sleep(60_000);
          """);
      if (start.childrenRecorded()) {
        assertAtLeast(200, last("bob").to().minus(last("ann").to()));
        assertAtLeast(200, recording.timeline().length().minus(last("bob").to()));
      } else {
        assertEquals(List.of("main", "ann"), recording.timeline().names());
      }
    }
  }

  @Test
  void childrenAreCalledByTheirRole() throws Exception {
    draw(Trace.Start.PLAIN, """
        child("ann", "1").start().waitFor();
        child("7").start().waitFor();
        child("" + (10_000 + ProcessHandle.current().pid())).start().waitFor();
        child("ann").start().waitFor();
        new ProcessBuilder("true").start().waitFor();
        """, "");
    assertEquals(List.of("main", "ann", "Small 7", "Small", "ann (2)", "true"), recording.timeline().names());
  }
}
