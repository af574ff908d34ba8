package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The items of a trace, some neighbours of which are taken out.
 *
 * @param path to the block that held them: its number among the items, then among those of its block, and so on
 * @param from number of the first of them in that block
 * @param to of the first item behind them; equal where none is taken out and something is to be put in
 */
record Cut(List<Item> items, List<Integer> path, int from, int to) {

  /** A line that stands for whatever is missing; no author writes it so. */
  static final String ANY_LINE = "> <_:text><_:text>";

  private static final int WIDEST = 40;

  /** All that may be taken out, at every depth. */
  static Stream<Cut> all(List<Item> items) {
    return within(items, List.of(), items, "");
  }

  private static Stream<Cut> within(List<Item> items, List<Integer> path, List<Item> block, String head) {
    var here = head.equals("interleaved") ? Stream.<Cut>empty()
        : head.equals("one of") ? Stream.of(new Cut(items, path, block.size(), block.size()))
        : ranges(items, path, block.size());
    var deeper = IntStream.range(0, block.size()).boxed().filter(i -> !block.get(i).isPrinted())
        .flatMap(i -> within(
            items, Stream.concat(path.stream(), Stream.of(i)).toList(), block.get(i).children(), block.get(i).text()));
    return Stream.concat(here, deeper);
  }

  private static Stream<Cut> ranges(List<Item> items, List<Integer> path, int size) {
    return IntStream.rangeClosed(0, size).boxed().flatMap(from ->
        IntStream.rangeClosed(from, Math.min(size, from + WIDEST)).mapToObj(to -> new Cut(items, path, from, to)));
  }

  List<Item> gap() {
    var gap = Item.of("repeat", List.of(Item.of(ANY_LINE)));
    return isChoice() ? List.of(Item.of("case \u2026", List.of(gap))) : List.of(gap);
  }

  /** Whether what is put in is a further choice. */
  boolean isChoice() {
    return !path.isEmpty() && block().text().equals("one of");
  }

  private Item block() {
    var block = items.get(path.getFirst());
    for (int i = 1; i < path.size(); i++) {
      block = block.children().get(path.get(i));
    }
    return block;
  }

  private List<Item> around() {
    return path.isEmpty() ? items : block().children();
  }

  /** The lines taken out; to put something in costs a little too. */
  int size() {
    return 1 + around().subList(from, to).stream().mapToInt(Item::size).sum() * 2;
  }

  /** The trace's items with these in the hole; the comments of what was taken out stay. */
  List<Item> filled(List<Item> others) {
    return filled(items, 0, others);
  }

  private List<Item> filled(List<Item> block, int depth, List<Item> others) {
    var filled = new ArrayList<>(block);
    if (depth < path.size()) {
      int number = path.get(depth);
      filled.set(number, block.get(number).holding(filled(block.get(number).children(), depth + 1, others)));
      return filled;
    }
    var comments = block.subList(from, to).stream().flatMap(item -> item.above().stream()).toList();
    filled.subList(from, to).clear();
    var put = isChoice() ? alternatives(others) : path.isEmpty() ? FromRuns.spaced(others) : others;
    filled.addAll(from, comments.isEmpty() || put.isEmpty() ? put : under(comments, put));
    return filled;
  }

  private static List<Item> under(List<String> comments, List<Item> items) {
    var all = new ArrayList<>(items);
    var own = items.getFirst().above().stream().filter(line -> !line.isEmpty());
    all.set(0, items.getFirst().above(Stream.concat(comments.stream(), own).toList()));
    return all;
  }

  private static boolean mayBeAlternative(Item item) {
    return item.isPrinted() || item.text().startsWith("case ");
  }

  private static List<Item> alternatives(List<Item> others) {
    if (others.isEmpty() || others.size() == 1 && mayBeAlternative(others.getFirst())) {
      return others;
    }
    boolean choices = others.size() == 1 && others.getFirst().text().equals("one of")
        && others.getFirst().children().stream().allMatch(Item::isPrinted);
    return choices ? others.getFirst().children() : List.of(Item.of("case another", others));
  }
}
