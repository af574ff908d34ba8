package site.trace.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.Keyword;
import site.trace.Keyword.Block;
import site.trace.Step;
import site.trace.Step.Case;
import site.trace.Step.Grade;
import site.trace.Step.Lane;
import site.trace.Step.Loop;
import site.trace.Step.Repeat;
import site.trace.read.TraceTree.Entry;

/**
 * Writes lines and blocks.
 *
 * @param above the comments and empty lines before a step, by the step's line
 */
record StepWriter(IntFunction<List<String>> above) {

  List<Entry> entries(List<Step> steps) {
    return steps.stream().map(step -> entry(step).above(above.apply(step.line()))).toList();
  }

  private Entry entry(Step step) {
    return switch (step) {
      case Step.Printed line -> Entry.of(line.written(), List.of());
      case Step.Gap _ -> Entry.of(Entry.GAP, List.of());
      case Step.AnyOrder(_, var children) -> block(Block.ANY_ORDER, "", entries(children));
      case Step.Interleaved(_, var lanes) ->
          block(Block.INTERLEAVED, "", lanes.stream().flatMap(this::lane).toList());
      case Step.OneOf(_, var cases) ->
          block(Block.ONE_OF, "", cases.stream().flatMap(this::alternative).toList());
      case Repeat repeat -> block(Block.REPEAT, times(repeat), entries(repeat.children()));
      case Step.Maybe(_, var children) -> block(Block.OPTIONAL, "", entries(children));
      case Step.Together(_, var children) -> block(Block.TOGETHER, "", entries(children));
    };
  }

  static Entry block(Keyword keyword, String rest, List<Entry> children) {
    return Entry.of((keyword.word() + " " + rest).stripTrailing(), children);
  }

  private static String times(Repeat repeat) {
    if (repeat.least() == repeat.most()) {
      return "" + repeat.least();
    }
    return repeat.most() == Repeat.ANY_NUMBER ? "" : repeat.least() + ".." + repeat.most();
  }

  /** A lane that belongs to a speaker is written as its lines alone. */
  private Stream<Entry> lane(Lane lane) {
    var loop = lane.loop().map(it -> " for " + it.name() + " in " + values(it)).orElse("");
    var children = entries(lane.children());
    return lane.speaker().isEmpty() ? Stream.of(block(Block.LANE, (lane.thread() + loop).strip(), children))
        : children.stream();
  }

  private static String values(Loop loop) {
    var values = loop.values();
    boolean counts = values.size() > 1
        && values.stream().allMatch(value -> value.matches("0|-?[1-9][0-9]{0,8}"))
        && IntStream.range(1, values.size())
            .allMatch(i -> Integer.parseInt(values.get(i)) == Integer.parseInt(values.get(i - 1)) + 1);
    return counts ? values.getFirst() + ".." + values.getLast() : String.join(", ", values);
  }

  private Stream<Entry> alternative(Case it) {
    if (it.name().isEmpty()) {
      return entries(it.children()).stream();
    }
    var children = new ArrayList<>(entries(it.children()));
    it.ending().ifPresent(ending -> children.add(ClauseWriter.entry(ending)));
    var grade = it.grade() == Grade.EXPECTED ? "" : " (" + it.grade().word() + ")";
    return Stream.of(block(Block.CASE, it.name() + grade, children));
  }
}
