package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import site.infer.InferredLanes.Lane;
import site.trace.Clause;
import site.trace.Expression;
import site.trace.Expression.Within;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/** Finds lanes that do something from one line to the next, never two of them at once. */
final class Exclusions {

  private static final int MOST = 10;
  /** With fewer chances to overlap than these, it may be luck that they did not. */
  private static final int ENOUGH = 12;

  /**
   * A stretch that a lane repeats.
   *
   * @param begin the kind of line that begins it
   */
  private record Section(RunEvent begin, RunEvent end) {}

  private Exclusions() {}

  static List<Entry> between(List<Lane> lanes, List<List<RunEvent>> runs) {
    var sections = lanes.stream().map(Exclusions::section).toList();
    if (sections.contains(List.<Section>of())) {
      return List.of();
    }
    var clauses = new ArrayList<Entry>();
    for (int i = 0; i < lanes.size(); i++) {
      for (int j = i + 1; j < lanes.size(); j++) {
        var one = sections.get(i).getFirst();
        var other = sections.get(j).getFirst();
        if (lanes.get(i).runs().stream().mapToInt(List::size).sum() / 2 >= ENOUGH
            && runs.stream().noneMatch(run -> areAtOnce(one, other, run))) {
          clauses.add(clause(one, other));
        }
      }
    }
    return clauses.size() > MOST ? List.of()
        : IntStream.range(0, clauses.size()).mapToObj(i -> i > 0 ? clauses.get(i)
        : clauses.get(i).above(List.of("", "# never seen at once; is it promised?"))).toList();
  }

  /** The lane's stretch; empty unless begin and end alternate in every run. */
  private static List<Section> section(Lane lane) {
    var model = lane.runs().getFirst();
    boolean fits = model.size() >= 2 && lane.runs().stream().allMatch(run -> run.size() % 2 == 0
        && IntStream.range(0, run.size()).allMatch(i -> run.get(i).kind().equals(model.get(i % 2).kind())));
    return fits && !model.get(0).kind().equals(model.get(1).kind())
        ? List.of(new Section(model.get(0), model.get(1))) : List.of();
  }

  private static boolean areAtOnce(Section one, Section other, List<RunEvent> run) {
    int inside = 0;
    for (var event : run) {
      boolean begins = event.kind().equals(one.begin.kind()) || event.kind().equals(other.begin.kind());
      boolean ends = event.kind().equals(one.end.kind()) || event.kind().equals(other.end.kind());
      inside += begins ? 1 : ends ? -1 : 0;
      if (inside > 1) {
        return true;
      }
    }
    return false;
  }

  private static Entry clause(Section one, Section other) {
    var begun = Formulas.plus(Formulas.minus(lines(one.begin), lines(one.end)), lines(other.begin));
    var inside = Formulas.minus(begun, lines(other.end));
    var condition = new Within(inside, Formulas.number(0), Formulas.number(1));
    return TraceWriter.entry(new Clause.Always(0, TraceWriter.text(condition), condition));
  }

  private static Expression lines(RunEvent event) {
    return new Expression.Lines(InferredBefores.line(event));
  }
}
