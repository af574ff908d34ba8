package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.Keyword.Block;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Plain;
import site.trace.Output;
import site.trace.Step;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/**
 * The items of a trace with a stretch of neighbours taken out.
 *
 * @param path to the block that held them: its index among the items, then in its block, and so on
 * @param from index of the first of them in that block
 * @param to index after the last of them; equal to {@code from} if something is only inserted
 */
record Cut(List<Entry> items, List<Integer> path, int from, int to) {

  private static final Hole ANYTHING = new Hole("_", Plain.TEXT, 0);
  /** A line that stands for whatever is missing; no author writes one like it. */
  private static final Printed ANY_LINE =
      new Printed(0, Output.OUT, LinePattern.of(List.of(ANYTHING, ANYTHING)));

  private static final int WIDEST = 40;

  /** All possible cuts, at every depth. */
  static Stream<Cut> all(List<Entry> items) {
    return within(items, List.of(), Entry.of("", items));
  }

  private static Stream<Cut> within(List<Entry> items, List<Integer> path, Entry block) {
    int size = block.children().size();
    var here = block.is(Block.INTERLEAVED) ? Stream.<Cut>empty()
        : block.is(Block.ONE_OF) ? Stream.of(new Cut(items, path, size, size)) : ranges(items, path, size);
    var deeper = IntStream.range(0, size).boxed().filter(i -> !block.children().get(i).isPrinted()).flatMap(
        i -> within(items, Stream.concat(path.stream(), Stream.of(i)).toList(), block.children().get(i)));
    return Stream.concat(here, deeper);
  }

  private static Stream<Cut> ranges(List<Entry> items, List<Integer> path, int size) {
    return IntStream.rangeClosed(0, size).boxed().flatMap(from ->
        IntStream.rangeClosed(from, Math.min(size, from + WIDEST))
            .mapToObj(to -> new Cut(items, path, from, to)));
  }

  List<Entry> gap() {
    var gap = List.<Step>of(new Step.Repeat(0, 0, Step.Repeat.ANY_NUMBER, List.of(ANY_LINE)));
    var entries = TraceWriter.entries(gap, _ -> List.of());
    return isChoice() ? List.of(alternative("\u2026", entries)) : entries;
  }

  /** Whether the step is the line of the gap. */
  static boolean isGap(Step step) {
    return step instanceof Printed line && line.written().equals(ANY_LINE.written());
  }

  /** Whether the insertion is another alternative of a `one of`. */
  boolean isChoice() {
    return !path.isEmpty() && block().is(Block.ONE_OF);
  }

  private Entry block() {
    var block = items.get(path.getFirst());
    for (int i = 1; i < path.size(); i++) {
      block = block.children().get(path.get(i));
    }
    return block;
  }

  private List<Entry> around() {
    return path.isEmpty() ? items : block().children();
  }

  /** The cost of the cut: the number of lines taken out, plus a little for an insertion. */
  int size() {
    return 1 + around().subList(from, to).stream().mapToInt(Entry::size).sum() * 2;
  }

  /** The items with these in the gap; the comments of what was taken out are kept. */
  List<Entry> filled(List<Entry> others) {
    return filled(items, 0, others);
  }

  private List<Entry> filled(List<Entry> block, int depth, List<Entry> others) {
    var filled = new ArrayList<>(block);
    if (depth < path.size()) {
      int number = path.get(depth);
      filled.set(number, block.get(number).with(filled(block.get(number).children(), depth + 1, others)));
      return filled;
    }
    var comments = block.subList(from, to).stream().flatMap(item -> item.above().stream()).toList();
    filled.subList(from, to).clear();
    var put = isChoice() ? alternatives(others) : path.isEmpty() ? FromRuns.spaced(others) : others;
    filled.addAll(from, comments.isEmpty() || put.isEmpty() ? put : under(comments, put));
    return filled;
  }

  private static List<Entry> under(List<String> comments, List<Entry> items) {
    var all = new ArrayList<>(items);
    var own = items.getFirst().above().stream().filter(line -> !line.isEmpty());
    all.set(0, items.getFirst().above(Stream.concat(comments.stream(), own).toList()));
    return all;
  }

  private static boolean mayBeAlternative(Entry item) {
    return item.isPrinted() || item.is(Block.CASE);
  }

  private static List<Entry> alternatives(List<Entry> others) {
    if (others.isEmpty() || others.size() == 1 && mayBeAlternative(others.getFirst())) {
      return others;
    }
    boolean choices = others.size() == 1 && others.getFirst().is(Block.ONE_OF)
        && others.getFirst().children().stream().allMatch(Entry::isPrinted);
    return choices ? others.getFirst().children() : List.of(alternative("another", others));
  }

  private static Entry alternative(String name, List<Entry> children) {
    return Entry.of(Block.CASE.word() + " " + name, children);
  }
}
