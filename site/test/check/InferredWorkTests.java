package site.test.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static site.test.check.Observed.inferred;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Recording;

/** What is inferred where it is open who does a piece of work, or how many there are of it. */
class InferredWorkTests {

  @Test
  void aWorkerDoesOneTaskAfterTheOther() {
    assertEquals("""
        > main: starts

        interleaved
          lane w-<i> for i in 1..2
            # 1, 2, 3, 4 rounds were seen; how many may there be?
            repeat
              > w-<i>: begins <n:1..4>
              > w-<i>: ends <n>

        > main: done

        # always seen so of all together; is it promised?
        where count(n) == 4 and distinct(n)
        """, inferred(shared(2, List.of("1", "2", "3", "4"), "main: starts",
            (who, task) -> List.of(who + ": begins " + task, who + ": ends " + task))));
  }

  @Test
  void howManyTasksFallToAWorkerIsOpen() {
    assertEquals("""
        > main: starts

        interleaved
          lane w-<i> for i in 1..3
            # 0, 1, 2, 3 rounds were seen; how many may there be?
            repeat
              > w-<i>: squares <n:1..5>

        > main: done

        # always seen so of all together; is it promised?
        where count(n) == 5 and distinct(n)
        """, inferred(shared(3, List.of("1", "2", "3", "4", "5"), "main: starts",
            (who, task) -> List.of("", who + ": squares " + task))));
  }

  @Test
  void whoBeginsATaskWithANameEndsIt() {
    assertEquals("""
        > <name:w-1|w-2>: begins tea

        # always seen in this order; is it promised?
        interleaved
          lane
            > <name>: ends tea
          lane
            > <name2:w-1|w-2>: begins rice
            # always seen in this order; is it promised?
            interleaved
              lane
                > <name3:w-1|w-2>: begins soup
                > <name3>: ends soup
              lane
                > <name2>: ends rice

        > main: done
        """, inferred(shared(2, List.of("tea", "rice", "soup"), "",
            (who, task) -> List.of(who + ": begins " + task, who + ": ends " + task))));
  }

  @Test
  void workSharedOutInAnyWayIsDoneOnceByAnyWorker() {
    var shares = List.of(List.of("w1", "w2", "w2"), List.of("w2", "w1", "w2"), List.of("w2", "w2", "w1"),
        List.of("w1", "w1", "w2"), List.of("w1", "w2", "w1"), List.of("w2", "w1", "w1"));
    var works = List.of("sweeps", "cooks", "sings");
    var orders = List.of(List.of(0, 1, 2), List.of(2, 0, 1), List.of(1, 2, 0), List.of(2, 1, 0));
    assertEquals("""
        any order
          > <name:w1|w2>: cooks
          > <name2:w1|w2>: sings
          > <name3:w1|w2>: sweeps

        > main: all is done
        """, inferred(shares.stream().flatMap(who -> orders.stream().map(order -> Observed.run(Stream.concat(
            order.stream().map(i -> who.get(i) + ": " + works.get(i)), Stream.of("main: all is done"))
            .toArray(String[]::new)))).toList()));
  }

  @Test
  void manyLinesThatOnlySomeRunsHaveAreRounds() {
    assertEquals("""
        > ann: comes

        # 1, 2, 3, 4 rounds were seen; how many may there be?
        repeat 1..4
          > ann: eats bun <n:1..5>

        > ann: goes

        # always seen so of all together; is it promised?
        where distinct(n)
        """, inferred(IntStream.range(1, 31).mapToObj(InferredWorkTests::ate).toList()));
  }

  /** @param buns a bit for each bun that is eaten */
  private static Recording ate(int buns) {
    var eaten = IntStream.rangeClosed(1, 5).filter(bun -> (buns >> bun - 1 & 1) == 1)
        .mapToObj(bun -> "eats bun " + bun);
    return Observed.run(Stream.of(Stream.of("comes"), eaten, Stream.of("goes")).flatMap(it -> it)
        .map(what -> "ann: " + what).toArray(String[]::new));
  }

  @Test
  void aLineOfAnyThreadIsWrittenOnce() {
    assertEquals("""
        > main: starts

        any order
          > rice is ready
          > tea is ready

        > main: done
        """, inferred(IntStream.range(0, 48).mapToObj(InferredWorkTests::meal).toList()));
  }

  private static Recording meal(int number) {
    var tea = "[w-" + (1 + number % 2) + "] tea is ready";
    var rice = "[w-" + (1 + number / 2 % 2) + "] rice is ready";
    boolean isTeaFirst = number / 4 % 2 == 0;
    return Observed.run("main: starts", isTeaFirst ? tea : rice, isTeaFirst ? rice : tea, "main: done");
  }

  @Test
  void whatGoesOnUntilAnotherEndsIsNotCutByItsCount() {
    assertEquals("""
        > ann: ticks

        interleaved
          lane ann
            # 1, 2, 3, 4 rounds were seen; how many may there be?
            repeat 1..4
              > ann: ticks
          lane main
            > main: ends
        """, inferred(IntStream.range(0, 48).mapToObj(i -> ticked(2 + i % 4, 1 + i % 3)).toList()));
  }

  /** @param end before which of the ticks main ends, from 0 */
  private static Recording ticked(int ticks, int end) {
    var lines = new ArrayList<String>();
    IntStream.range(0, ticks).forEach(_ -> lines.add("ann: ticks"));
    lines.add(Math.min(end, ticks), "main: ends");
    return Observed.run(lines.toArray(String[]::new));
  }

  /**
   * Runs in which workers w-1, w-2 and so on take these tasks from a queue.
   *
   * @param first a line of main's; may be empty
   * @param work the lines of a worker for a task; an empty one stands for what is done without a word
   */
  private static List<Recording> shared(
      int workers, List<String> tasks, String first, BiFunction<String, String, List<String>> work) {
    return IntStream.range(0, 48).mapToObj(number -> {
      var random = new Random(number * 0x9E3779B97F4A7C15L);
      var queue = new ArrayDeque<>(tasks);
      var left = IntStream.range(0, workers).<Deque<String>>mapToObj(_ -> new ArrayDeque<>()).toList();
      var lines = new ArrayList<>(first.isEmpty() ? List.<String>of() : List.of(first));
      while (!queue.isEmpty() || left.stream().anyMatch(own -> !own.isEmpty())) {
        int who = random.nextInt(workers);
        if (left.get(who).isEmpty() && !queue.isEmpty()) {
          left.get(who).addAll(work.apply("w-" + (who + 1), queue.poll()));
        }
        var next = left.get(who).poll();
        if (next != null && !next.isEmpty()) {
          lines.add(next);
        }
      }
      lines.add("main: done");
      return Observed.run(lines.toArray(String[]::new));
    }).toList();
  }
}
