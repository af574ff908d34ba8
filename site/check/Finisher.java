package site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import site.check.Node.End;
import site.check.Term.Phase;

/** Finds the ways in which a term can end without another line. */
final class Finisher {

  private final Predicate<End> mayEnd;
  private final Work work;

  /** @param mayEnd whether an end of the trace fits how the run ended */
  Finisher(Predicate<End> mayEnd, Work work) {
    this.mayEnd = mayEnd;
    this.work = work;
  }

  /** At most two results: the first in case order, and one that takes a forbidden case. */
  List<Match> finish(Term term, Match facts, Path path) {
    work.spend(1);
    return switch (term) {
      case Term.Done _, Node.Gap _ -> List.of(facts);
      case Node.Printed _ -> List.of();
      case End end -> mayEnd.test(end) ? List.of(facts) : List.of();
      case Node.Seq seq -> sequence(seq, 0, List.of(facts), path);
      case Term.SeqRest(var seq, var next, var head) -> sequence(
          seq, next, dropped(seq, next - 1, finish(head, facts, path.at(next - 1))), path);
      case Node.Choice choice -> choice(choice, facts, path);
      case Term.CaseRest(_, var chosen, var rest) -> finish(rest, facts, path.at(chosen));
      case Node.Repeat repeat -> rounds(repeat, 0, List.of(facts), path);
      case Term.RepeatRest(var repeat, var count, var round, _) ->
          rounds(repeat, count, finish(round, facts, path.at(count)), path);
      case Node.Maybe maybe -> optional(maybe, facts, path);
      case Node.Any any -> children(any, Term.DONE, -1, facts, path, _ -> true);
      case Term.AnyRest(var any, var remaining, var at, var current) ->
          children(any, current, at, facts, path, remaining::get);
      case Node.Lanes lanes -> lanes(lanes.lanes(), facts, path);
      case Term.LanesRest(_, var lanes) -> lanes(lanes, facts, path);
      case Node.Lane lane -> finish(lane.body(), facts, path);
      case Term.LaneRest(_, var body, _) -> finish(body, facts, path);
      case Node.Together together -> finish(together.body(), facts, path);
      case Term.TogetherRest(_, var phase, var body) ->
          phase == Phase.INSIDE ? List.of() : finish(body, facts, path);
    };
  }

  private List<Match> sequence(Node.Seq seq, int next, List<Match> before, Path path) {
    var ways = before;
    for (int i = next; i < seq.items().size() && !ways.isEmpty(); i++) {
      ways = dropped(seq, i, then(ways, seq.items().get(i), path.at(i)));
    }
    return ways;
  }

  private static List<Match> dropped(Node.Seq seq, int item, List<Match> ways) {
    var dead = seq.dead().get(item);
    return dead.isEmpty() ? ways : ways.stream().map(facts -> facts.without(dead)).toList();
  }

  private List<Match> then(List<Match> ways, Term term, Path path) {
    if (ways.size() == 1) {
      return finish(term, ways.getFirst(), path);
    }
    return best(ways.stream().flatMap(facts -> finish(term, facts, path).stream()).toList());
  }

  private List<Match> choice(Node.Choice choice, Match facts, Path path) {
    var ways = new ArrayList<Match>();
    for (int rank = 0; rank < choice.alternatives().size(); rank++) {
      var body = choice.alternatives().get(rank).body();
      ways.addAll(finish(body, facts.choosing(path, choice, rank), path.at(rank)));
    }
    return best(ways);
  }

  /** Adds rounds without a line, as many as the least number still requires. */
  private List<Match> rounds(Node.Repeat repeat, int count, List<Match> before, Path path) {
    var ways = before;
    for (int round = count; round < repeat.least() && !ways.isEmpty(); round++) {
      ways = then(ways, repeat.body(), path.at(round + 1));
      if (!repeat.chooses() && ways.equals(before)) {
        return ways;
      }
    }
    return ways;
  }

  private List<Match> optional(Node.Maybe maybe, Match facts, Path path) {
    var ways = new ArrayList<>(finish(maybe.body(), facts, path));
    ways.add(facts);
    return best(ways);
  }

  private List<Match> children(
      Node.Any any, Term current, int at, Match facts, Path path, Predicate<Integer> remains) {
    var ways = finish(current, facts, path.at(at));
    for (int i = 0; i < any.children().size() && !ways.isEmpty(); i++) {
      ways = remains.test(i) ? then(ways, any.children().get(i), path.at(i)) : ways;
    }
    return ways;
  }

  private List<Match> lanes(List<? extends Term> lanes, Match facts, Path path) {
    var ways = List.of(facts);
    for (int i = 0; i < lanes.size() && !ways.isEmpty(); i++) {
      ways = then(ways, lanes.get(i), path.at(i));
    }
    return ways;
  }

  private static List<Match> best(List<Match> ways) {
    if (ways.size() < 2) {
      return ways;
    }
    var best = new ArrayList<Match>();
    for (boolean forbidden : new boolean[] {false, true}) {
      ways.stream()
          .filter(facts -> facts.forbidden() != 0 == forbidden)
          .reduce((a, b) -> b.choices().precede(a.choices()) ? b : a)
          .ifPresent(best::add);
    }
    return best;
  }
}
