package site.test.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.book.Line;
import site.book.Verdict;
import site.check.TraceChecker;
import site.trace.Output;
import site.trace.read.TraceReader;

/** How long checks of long recordings take, right ones and such as are wrong in their last line. */
public final class CheckBenchmark {

  private static final int LINES = 10_000;
  private static final int ROUNDS = 5;

  private CheckBenchmark() {}

  public static void main() {
    var speakers = new ArrayList<>(List.of("interleaved"));
    IntStream.range(0, LINES).forEach(i -> speakers.add("  > t" + i % 8 + ": step " + i / 8));
    measure("8 speakers, every line written", speakers,
        i -> "t" + shuffled(i) % 8 + ": step " + i / 8, LINES);
    measure("8 lanes by thread, 1250 rounds each", """
        interleaved
          lane t<i> for i in 0..7
            repeat 1250
              > step <n:int>
        """, _ -> "step 7", LINES);
    measure("8 lanes by text, free rounds, names", """
        interleaved
          lane for i in 0..7
            repeat
              > t<i> put <n:int>
              > t<i> took <n>
        """, i -> "t" + i / 2 % 8 + (i % 2 == 0 ? " put " : " took ") + i / 2, LINES);
    measure("8 lanes that cannot be told apart, names", """
        interleaved
          lane for i in 0..7
            repeat
              > <w> put <n:int>
              > <w> took <n>
        """, i -> "w" + i / 2 % 8 + (i % 2 == 0 ? " put " : " took ") + i / 2, LINES);
    measure("critical sections in 8 lanes", """
        interleaved
          lane t<i> for i in 0..7
            repeat
              together
                > in
                > out
        """, i -> i % 2 == 0 ? "in" : "out", i -> "t" + i / 2 % 8, LINES);
    measure("gaps", """
        ...
        > start <x>
        ...
        > end <x>
        ...
        > done
        """, i -> i == 10 ? "start 1" : i == 9000 ? "end 1" : i == LINES - 1 ? "done" : "line " + i, LINES);
    measure("a repeat of cases", """
        repeat
          one of
            case one
              > a
            case two
              > b
              > b
        """, i -> i % 3 == 0 ? "a" : "b", LINES - 1);
    measure("a repeat of cases that cannot be told apart", """
        repeat
          one of
            case one
              > a
            case two
              > a
              > a
        """, _ -> "a", 1_000);
    measure("any order of 20 equal lines", List.of("any order"), "  > <_> done", i -> "w" + i + " done", 20);
    measure("any order of 20 lines", List.of("any order"), "  > <name%d> done %d",
        i -> "w done " + (i * 7 % 20), 20);
    measure("too many ways: 24 names in any order", List.of("any order"), "  > <a%1$d> <b%1$d>",
        i -> "v " + i, 24);
    measure("puts before takes", """
        ...
        before
          > put <n>
          > took <n>
        """, i -> i < LINES / 2 ? "put " + i : "took " + (LINES - 1 - i), LINES);
    measure("puts before takes, without names", """
        ...
        before
          > put <_>
          > took <_>
        """, i -> i < LINES / 2 ? "put " + i : "took " + (LINES - 1 - i), LINES);
    measure("rounds and a sum", """
        repeat
          > took <t:duration>
        where sum(t) < 24 h and distinct(t)
        each t < 1 min
        """, i -> "took " + i + " ms", LINES);
  }

  private static void measure(
      String what, List<String> head, String line, IntFunction<String> text, int lines) {
    var trace = new ArrayList<>(head);
    IntStream.range(0, lines).forEach(i -> trace.add(line.formatted(i, i)));
    if (line.contains("<a")) {
      trace.add("where " + IntStream.range(0, lines).mapToObj(i -> "a" + i + " == b" + i)
          .collect(Collectors.joining(" or ")));
    }
    measure(what, trace, text, lines);
  }

  private static void measure(String what, String trace, IntFunction<String> text, int lines) {
    measure(what, trace.lines().toList(), text, lines);
  }

  private static void measure(String what, List<String> trace, IntFunction<String> text, int lines) {
    measure(what, trace, text, i -> "t" + shuffled(i) % 8, lines);
  }

  private static void measure(
      String what, String trace, IntFunction<String> text, IntFunction<String> thread, int lines) {
    measure(what, trace.lines().toList(), text, thread, lines);
  }

  private static void measure(
      String what, List<String> trace, IntFunction<String> text, IntFunction<String> thread, int lines) {
    var right = new ArrayList<Line>();
    IntStream.range(0, lines).forEach(i ->
        right.add(new Line(Output.OUT, thread.apply(i), text.apply(i), Duration.ZERO)));
    var wrong = new ArrayList<>(right);
    wrong.set(lines - 1, new Line(Output.OUT, "t0", "something else", Duration.ZERO));
    System.out.printf("%-45s %6d lines  right %s  wrong %s%n", what, lines, best(trace, right),
        best(trace, wrong));
  }

  /** In the same order within each group of eight, so that every lane keeps its own. */
  private static int shuffled(int i) {
    return i / 8 % 2 == 0 ? i % 8 : 7 - i % 8;
  }

  private static String best(List<String> source, List<Line> lines) {
    var trace = TraceReader.read("Benchmark.trace", source).trace();
    var recording = SampleRecordings.ofLines(lines);
    var best = Long.MAX_VALUE;
    var said = "";
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      said = switch (TraceChecker.check(trace, recording)) {
        case Verdict.Allowed _ -> "in ";
        case Verdict.Rejected(var problem) -> problem.what().contains("too many") ? "TOO MANY" : "out";
      };
      best = Math.min(best, System.nanoTime() - begin);
    }
    return "%s %8.1f ms".formatted(said, best / 1e6);
  }
}
