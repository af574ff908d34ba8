package site.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import site.book.Line;

/**
 * Merges the lines of two pipes into one order. Marked lines are ordered by their sequence, which is exact;
 * lines of child processes stand between their neighbours in the same pipe, in order of arrival.
 */
final class Merge {

  private record Placed(Printed line, long place, boolean after) {}

  private Merge() {}

  /** @param begin the clock when main began; times before it count as zero */
  static List<Line> lines(List<Printed> out, List<Printed> err, long begin) {
    var placed = new ArrayList<Placed>();
    placed.addAll(placed(out));
    placed.addAll(placed(err));
    placed.sort(Comparator.comparingLong(Placed::place).thenComparing(Placed::after)
        .thenComparingLong(p -> p.after ? p.line.nanos() : 0));
    return placed.stream().map(p -> line(p.line, begin)).toList();
  }

  private static List<Placed> placed(List<Printed> lines) {
    var next = nextSequences(lines);
    var placed = new ArrayList<Placed>();
    long before = 0;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      before = line.isMarked() ? line.sequence() : Math.max(before, Math.min(line.newest(), next[i] - 1));
      placed.add(new Placed(line, before, !line.isMarked()));
    }
    return placed;
  }

  /** For each line, the sequence of the next marked line in its pipe. */
  private static long[] nextSequences(List<Printed> lines) {
    var next = new long[lines.size()];
    long after = Long.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0; i--) {
      after = lines.get(i).isMarked() ? lines.get(i).sequence() : after;
      next[i] = after;
    }
    return next;
  }

  private static Line line(Printed line, long begin) {
    var at = Duration.ofNanos(Math.max(0, line.nanos() - begin));
    var from = line.from().isEmpty() ? List.<String>of() : List.of(line.from().split(","));
    return new Line(line.stream(), line.thread(), line.text(), at, from);
  }
}
