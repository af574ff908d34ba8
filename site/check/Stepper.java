package site.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import site.check.Term.AnyRest;
import site.check.Term.CaseRest;
import site.check.Term.LaneRest;
import site.check.Term.LanesRest;
import site.check.Term.Local;
import site.check.Term.Phase;
import site.check.Term.RepeatRest;
import site.check.Term.SeqRest;
import site.check.Term.TogetherRest;
import site.trace.Output;

/** Takes one line: finds every way in which a term can begin with it, and what remains then. */
final class Stepper {

  /** Called for each way to take the line. */
  interface Found {
    void accept(Term rest, Match facts, Node taken);
  }

  /** Takes a line at a leaf: a printed line or a gap. */
  interface Leaf {
    void take(Node leaf, Match facts, Found found);
  }

  /** The cost of making, hashing and comparing a state, for each of its lanes. */
  private static final int WHOLE_LANE = 5;

  private final Output stream;
  private final String thread;
  private final Leaf leaf;
  private final Finisher finisher;
  private final Scopes scopes;
  private final Work work;

  /** @param thread that printed the line; {@link #ANY_THREAD} to ask what may come next */
  Stepper(Output stream, String thread, Leaf leaf, Finisher finisher, Scopes scopes, Work work) {
    this.stream = stream;
    this.thread = thread;
    this.leaf = leaf;
    this.finisher = finisher;
    this.scopes = scopes;
    this.work = work;
  }

  static final String ANY_THREAD = "\n";

  /** @throws Work.Spent if there are too many ways to find them all */
  void step(Term term, Match facts, Path path, Found found) {
    work.spend(1);
    switch (term) {
      case Term.Done _, Node.End _ -> { }
      case Node.Printed line when line.stream() == stream -> leaf.take(line, facts, found);
      case Node.Gap gap when gap.stream() == stream -> leaf.take(gap, facts, found);
      case Node.Printed _, Node.Gap _ -> { }
      case Node.Seq seq -> sequence(seq, 0, facts, path, found);
      case SeqRest(var seq, var next, var head) -> sequenceRest(seq, next, head, facts, path, found);
      case Node.Choice choice -> choice(choice, facts, path, found);
      case CaseRest(var choice, var chosen, var rest) ->
          step(rest, facts, path.at(chosen), (more, then, taken) ->
          found.accept(more == Term.DONE ? more : new CaseRest(choice, chosen, more), then, taken));
      case Node.Repeat repeat -> round(repeat, 0, facts, path, found);
      case RepeatRest rest -> repeatRest(rest, facts, path, found);
      case Node.Maybe maybe -> step(maybe.body(), facts, path, found);
      case Node.Any any -> {
        var all = new BitSet();
        all.set(0, any.children().size());
        begin(any, all, facts, path, found);
      }
      case AnyRest rest -> anyRest(rest, facts, path, found);
      case Node.Lanes lanes -> lanes(lanes, lanes.lanes(), facts, path, found);
      case LanesRest(var node, var lanes) -> lanes(node, lanes, facts, path, found);
      case Node.Lane lane -> lane(lane, lane.body(), Local.EMPTY, facts, path, found);
      case LaneRest(var lane, var body, var local) -> lane(lane, body, local, facts, path, found);
      case Node.Together together -> together(together, Phase.BEFORE, together.body(), facts, path, found);
      case TogetherRest(var together, var phase, var body) ->
          together(together, phase, body, facts, path, found);
    }
  }

  private void sequence(Node.Seq seq, int from, Match facts, Path path, Found found) {
    if (from == seq.items().size()) {
      return;
    }
    var item = seq.items().get(from);
    step(item, facts, path.at(from), joined(seq, from + 1, found));
    if (item.mayBeEmpty()) {
      for (var skipped : finisher.finish(item, facts, path.at(from))) {
        sequence(seq, from + 1, skipped.without(seq.dead().get(from)), path, found);
      }
    }
  }

  private void sequenceRest(Node.Seq seq, int next, Term head, Match facts, Path path, Found found) {
    step(head, facts, path.at(next - 1), joined(seq, next, found));
    for (var ended : finisher.finish(head, facts, path.at(next - 1))) {
      sequence(seq, next, ended.without(seq.dead().get(next - 1)), path, found);
    }
  }

  private static Found joined(Node.Seq seq, int next, Found found) {
    return (rest, facts, taken) -> {
      if (rest != Term.DONE) {
        found.accept(new SeqRest(seq, next, rest), facts, taken);
      } else {
        var left = facts.without(seq.dead().get(next - 1));
        boolean over = next == seq.items().size();
        found.accept(over ? Term.DONE : new SeqRest(seq, next + 1, seq.items().get(next)), left, taken);
      }
    };
  }

  private void choice(Node.Choice choice, Match facts, Path path, Found found) {
    for (int i = 0; i < choice.alternatives().size(); i++) {
      int rank = i;
      var body = choice.alternatives().get(rank).body();
      step(body, facts, path.at(rank), (rest, then, taken) -> found.accept(
          rest == Term.DONE || !body.chooses() ? rest : new CaseRest(choice, rank, rest),
          then.choosing(path, choice, rank), taken));
    }
  }

  private void repeatRest(RepeatRest rest, Match facts, Path path, Found found) {
    var repeat = rest.node();
    if (rest.round() == Term.DONE) {
      round(repeat, rest.count(), facts, path, found);
      return;
    }
    inRound(repeat, rest.count(), rest.round(), rest.local(), facts, path, found);
    for (var ended : finisher.finish(rest.round(), facts, path.at(rest.count()))) {
      round(repeat, rest.count(), ended, path, found);
    }
  }

  /** Begins a round that takes the line; rounds without a line come after all others. */
  private void round(Node.Repeat repeat, int count, Match facts, Path path, Found found) {
    if (count < repeat.most()) {
      inRound(repeat, counted(repeat, count + 1), repeat.body(), Local.EMPTY, facts, path, found);
    }
  }

  /** Beyond the least number of rounds the count is free, and is not kept unless cases are told apart. */
  private static int counted(Node.Repeat repeat, int count) {
    return repeat.isFree() && !repeat.chooses() ? Math.min(count, repeat.least()) : count;
  }

  private void inRound(
      Node.Repeat repeat, int count, Term round, Local local, Match facts, Path path, Found found) {
    step(round, scopes.enter(local, facts), path.at(count), (rest, then, taken) -> {
      if (rest == Term.DONE) {
        boolean over = count == repeat.most();
        scopes.leave(repeat.scope(), local, then, (_, left) ->
            found.accept(over ? Term.DONE : new RepeatRest(repeat, count, Term.DONE, Local.EMPTY),
                left, taken));
      } else {
        scopes.leave(repeat.scope(), local, then, (kept, left) ->
            found.accept(new RepeatRest(repeat, count, rest, kept), left, taken));
      }
    });
  }

  private void anyRest(AnyRest rest, Match facts, Path path, Found found) {
    var any = rest.node();
    step(rest.current(), facts, path.at(rest.at()), (more, then, taken) ->
        found.accept(child(any, rest.remaining(), rest.at(), more), then, taken));
    for (var ended : finisher.finish(rest.current(), facts, path.at(rest.at()))) {
      begin(any, rest.remaining(), ended, path, found);
    }
  }

  /** Begins each of the remaining children; of children that are alike, only the first. */
  private void begin(Node.Any any, BitSet remaining, Match facts, Path path, Found found) {
    var begun = new BitSet();
    for (int i = remaining.nextSetBit(0); i >= 0; i = remaining.nextSetBit(i + 1)) {
      work.spend(1 + remaining.size() / Long.SIZE);
      int kind = any.alike().get(i);
      if (!begun.get(kind)) {
        begun.set(kind);
        int at = i;
        var others = (BitSet) remaining.clone();
        others.clear(at);
        step(any.children().get(at), facts, path.at(at), (more, then, taken) ->
            found.accept(child(any, others, at, more), then, taken));
      }
    }
  }

  private static Term child(Node.Any any, BitSet remaining, int at, Term current) {
    if (current != Term.DONE) {
      return new AnyRest(any, remaining, at, current);
    }
    return remaining.isEmpty() ? Term.DONE : new AnyRest(any, remaining, -1, Term.DONE);
  }

  private void lanes(Node.Lanes node, List<? extends Term> lanes, Match facts, Path path, Found found) {
    work.spend(lanes.size());
    int only = node.critical() && stream == Output.OUT ? open(lanes) : -1;
    for (int i = 0; i < lanes.size(); i++) {
      int at = i;
      var lane = lanes.get(at);
      boolean free = only < 0 || only == at;
      if (lane != Term.DONE && free && !hasTwinBefore(node, lanes, at)) {
        step(lane, facts, path.at(at), (rest, then, taken) ->
            found.accept(lanesWith(node, lanes, at, rest), then, taken));
      }
    }
  }

  private boolean hasTwinBefore(Node.Lanes node, List<? extends Term> lanes, int at) {
    int first = node.alike().get(at);
    work.spend(1 + at - first);
    return IntStream.range(first, at)
        .anyMatch(i -> node.alike().get(i) == first && lanes.get(i).equals(lanes.get(at)));
  }

  private static int open(List<? extends Term> lanes) {
    for (int i = 0; i < lanes.size(); i++) {
      if (CriticalSections.isOpen(lanes.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private Term lanesWith(Node.Lanes node, List<? extends Term> lanes, int at, Term rest) {
    work.spend(WHOLE_LANE * lanes.size());
    var after = new ArrayList<Term>(lanes);
    after.set(at, rest);
    boolean over = rest == Term.DONE && after.stream().allMatch(lane -> lane == Term.DONE);
    return over ? Term.DONE : new LanesRest(node, after);
  }

  private void lane(Node.Lane lane, Term body, Local local, Match facts, Path path, Found found) {
    if (!lane.thread().isEmpty() && !thread.equals(ANY_THREAD) && !lane.thread().equals(thread)) {
      return;
    }
    step(body, scopes.enter(local, facts), path, (rest, then, taken) ->
        scopes.leave(lane.scope(), local, then, (kept, left) ->
            found.accept(rest == Term.DONE ? rest : new LaneRest(lane, rest, kept), left, taken)));
  }

  private void together(Node.Together together, Phase phase, Term body, Match facts, Path path, Found found) {
    if (stream != Output.OUT) {
      step(body, facts, path, (rest, then, taken) -> {
        if (rest != Term.DONE) {
          found.accept(new TogetherRest(together, phase, rest), then, taken);
        } else if (phase != Phase.INSIDE) {
          found.accept(rest, then, taken);
        }
      });
    } else if (phase != Phase.AFTER) {
      step(body, facts, path, (rest, then, taken) -> {
        if (rest == Term.DONE) {
          found.accept(rest, then, taken);
          return;
        }
        found.accept(new TogetherRest(together, Phase.INSIDE, rest), then, taken);
        if (CriticalSections.canKeep(rest)) {
          found.accept(new TogetherRest(together, Phase.AFTER, rest), then, taken);
        }
      });
    }
  }
}
