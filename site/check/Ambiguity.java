package site.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import site.base.Problem;
import site.trace.Trace;

/** Names the block that can be matched in so many ways that the search was given up. */
final class Ambiguity {

  private Ambiguity() {}

  /** @param line whose pattern alone fits a printed line in too many ways; 0: none does */
  static Problem problem(Trace trace, List<State> states, int line) {
    return line == 0 ? problem(trace, states) : problem(trace, line);
  }

  /** @param line 0 if it is not known */
  static Problem problem(Trace trace, int line) {
    return new Problem(trace.file(), line,
        "this pattern fits a line in too many ways to try them all", List.of(),
        "give its placeholders types, or use fewer of them");
  }

  private static Problem problem(Trace trace, List<State> states) {
    var some = states.getFirst();
    int line = states.stream().skip(1)
        .flatMapToInt(state -> differing(some.term, state.term, 0).stream())
        .findFirst().orElse(some.taken == null ? 0 : some.taken.line());
    int seen = some.out + some.err;
    return new Problem(
        trace.file(), line, "this block can be matched in too many ways to try them all",
        List.of("gave up   after line " + seen + " of the run, with " + states.size() + " ways still open"),
        "make its lines differ: say the speaker or the thread, give placeholders types, or bind fewer names");
  }

  /** The line of the innermost block in which two rests differ. */
  private static OptionalInt differing(Term a, Term b, int line) {
    if (a.equals(b)) {
      return OptionalInt.empty();
    }
    return switch (a) {
      case Term.SeqRest(var seq, var next, var head)
          when b instanceof Term.SeqRest(var other, var otherNext, var otherHead) && seq == other
              && next == otherNext ->
          differing(head, otherHead, line);
      case Term.CaseRest(var choice, var chosen, var rest)
          when b instanceof Term.CaseRest(var other, var otherChosen, var otherRest) && choice == other
              && chosen == otherChosen ->
          differing(rest, otherRest, choice.line());
      case Term.RepeatRest(var repeat, _, var round, _)
          when b instanceof Term.RepeatRest(var other, _, var otherRound, _) && repeat == other ->
          differing(round, otherRound, repeat.line()).stream().mapToObj(OptionalInt::of).findFirst()
              .orElse(OptionalInt.of(repeat.line()));
      case Term.LanesRest(var node, var lanes) when b instanceof Term.LanesRest(var other, var others)
          && node == other ->
          differing(lanes, others, node.line());
      case Term.LaneRest(var lane, var body, _) when b instanceof Term.LaneRest(var other, var otherBody, _)
          && lane == other ->
          differing(body, otherBody, lane.line());
      case Term.TogetherRest(var node, _, var body)
          when b instanceof Term.TogetherRest(var other, _, var otherBody) && node == other ->
          differing(body, otherBody, node.line());
      case Term.AnyRest(var any, _, _, _) -> OptionalInt.of(any.line());
      case Node node when node.line() != 0 -> OptionalInt.of(line == 0 ? node.line() : line);
      case Term _ -> line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    };
  }

  /** Lanes that differ in several places count as different as a whole. */
  private static OptionalInt differing(List<Term> lanes, List<Term> others, int line) {
    var places = IntStream.range(0, lanes.size()).filter(i -> !lanes.get(i).equals(others.get(i))).toArray();
    return places.length == 1
        ? differing(lanes.get(places[0]), others.get(places[0]), line)
        : OptionalInt.of(line);
  }
}
