package site.check;

import java.util.List;
import site.check.Term.Phase;
import site.trace.Output;

/**
 * Answers what critical sections ask of a term: whether it can finish without a line on standard output, and
 * whether a section is open in it.
 */
final class CriticalSections {

  private CriticalSections() {}

  /** Whether it can end with no further line on standard output; lines on standard error may come. */
  static boolean canKeep(Term term) {
    return switch (term) {
      case Term.Done _, Node.Gap _, Node.End _, Node.Maybe _ -> true;
      case Node.Printed printed -> printed.stream() != Output.OUT;
      case Node.Seq seq -> all(seq.items());
      case Term.SeqRest(var seq, var next, var head) ->
          canKeep(head) && all(seq.items().subList(next, seq.items().size()));
      case Node.Choice choice -> choice.alternatives().stream().anyMatch(one -> canKeep(one.body()));
      case Term.CaseRest(_, _, var rest) -> canKeep(rest);
      case Node.Repeat repeat -> repeat.least() == 0 || canKeep(repeat.body());
      case Term.RepeatRest(var repeat, var count, var round, _) ->
          canKeep(round) && (count >= repeat.least() || canKeep(repeat.body()));
      case Node.Any any -> all(any.children());
      case Term.AnyRest(var any, var remaining, _, var current) ->
          canKeep(current) && remaining.stream().allMatch(i -> canKeep(any.children().get(i)));
      case Node.Lanes lanes -> all(lanes.lanes());
      case Term.LanesRest(_, var lanes) -> all(lanes);
      case Node.Lane lane -> canKeep(lane.body());
      case Term.LaneRest(_, var body, _) -> canKeep(body);
      case Node.Together together -> canKeep(together.body());
      case Term.TogetherRest(_, var phase, var body) -> phase != Phase.INSIDE && canKeep(body);
    };
  }

  private static boolean all(List<? extends Term> terms) {
    return terms.stream().allMatch(CriticalSections::canKeep);
  }

  /** Whether a critical section is open, so that the next line of standard output must be its own. */
  static boolean isOpen(Term term) {
    return open(term) >= 0;
  }

  /** The line of the trace of the critical section that is open; -1 if there is none. */
  static int open(Term term) {
    return switch (term) {
      case Term.TogetherRest(var node, var phase, var body) ->
          phase == Phase.INSIDE ? node.line() : open(body);
      case Term.SeqRest(_, _, var head) -> open(head);
      case Term.CaseRest(_, _, var rest) -> open(rest);
      case Term.RepeatRest(_, _, var round, _) -> open(round);
      case Term.AnyRest(_, _, _, var current) -> open(current);
      case Term.LanesRest(_, var lanes) -> lanes.stream().mapToInt(CriticalSections::open).max().orElse(-1);
      case Term.LaneRest(_, var body, _) -> open(body);
      case Term.Done _, Node _ -> -1;
    };
  }
}
