package site.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.infer.TraceDraft.Block;
import site.infer.TraceDraft.Printed;
import site.trace.Output;

/** Turns drafts into the text of a trace: names the placeholders, and asks about orders. */
final class Writer {

  /** Where a placeholder's values are always the same in so many lines, the value itself is written. */
  private static final int SURE = 12;

  private final Set<String> taken;
  private final List<Bound> all = new ArrayList<>();
  private List<Bound> bound = new ArrayList<>();
  private Scope scope = Scope.WHOLE;
  private int line;
  /** In a {@code lane for}, whose lines are of several threads but in one run of one. */
  private boolean inLoop;

  /** What a placeholder is written in: a {@code lane for} has as many scopes as lanes, a repeat perhaps any number. */
  enum Scope { WHOLE, COUNTED, ANY_NUMBER }

  /**
   * A placeholder.
   *
   * @param line the how manieth line of the trace binds it
   * @param before what the line says right before it; empty for another placeholder
   * @param after the same behind it
   * @param values by run and by the how manieth of the run
   */
  record Bound(
      String name, String type, Scope scope, int line, String before, String after, Map<String, String> values) {

    /** Whether its values are whole numbers. */
    boolean isWhole() {
      return type.equals("int") || type.matches("-?\\d+\\.\\.-?\\d+");
    }
  }

  record Written(List<Item> items, List<Bound> bound) {}

  private Writer(Set<String> taken) {
    this.taken = taken;
  }

  /** @param taken names of placeholders that are in use, or must not be used */
  static Written write(List<TraceDraft> drafts, Set<String> taken) {
    var writer = new Writer(new HashSet<>(taken));
    var items = writer.sequence(drafts);
    return new Written(items, List.copyOf(writer.all));
  }

  /** Drafts of which each comes after the one before. */
  private List<Item> sequence(List<TraceDraft> drafts) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < drafts.size(); i++) {
      var item = item(drafts.get(i));
      boolean asks = beginsStretch(drafts, i) && isOfSeveral(drafts, i) || i > 0 && !inLoop && isHandedOn(drafts, i);
      var above = new ArrayList<>(asks ? List.of(Structure.PROMISED) : List.<String>of());
      above.addAll(item.above());
      items.add(item.above(above));
    }
    return items;
  }

  private static boolean beginsStretch(List<TraceDraft> drafts, int at) {
    return drafts.get(at) instanceof Printed && (at == 0 || !(drafts.get(at - 1) instanceof Printed));
  }

  /** Whether of the lines from here on, without a block between, one is another thread's than the one before. */
  private static boolean isOfSeveral(List<TraceDraft> drafts, int from) {
    var lines = drafts.subList(from, drafts.size()).stream().takeWhile(Printed.class::isInstance)
        .map(draft -> ((Printed) draft).seen()).toList();
    return IntStream.range(1, lines.size()).anyMatch(i -> isHandedOver(lines.get(i - 1), lines.get(i)));
  }

  /**
   * Whether at the edge of a block threads follow others. Those that main starts and waits for are left out: that
   * they come after it and before it is how most programs are made.
   */
  private static boolean isHandedOn(List<TraceDraft> drafts, int at) {
    var before = others(drafts.get(at - 1));
    var after = others(drafts.get(at));
    boolean isEdge = drafts.get(at - 1) instanceof Block || drafts.get(at) instanceof Block;
    return isEdge && !before.isEmpty() && !after.isEmpty() && !(before.size() == 1 && before.equals(after));
  }

  private static Set<String> others(TraceDraft draft) {
    return TraceDraft.lines(List.of(draft)).stream().flatMap(line -> line.seen().stream()).map(RunEvent::thread)
        .filter(thread -> !thread.equals("main")).collect(Collectors.toSet());
  }

  private static boolean isHandedOver(List<RunEvent> before, List<RunEvent> after) {
    return IntStream.range(0, Math.min(before.size(), after.size()))
        .anyMatch(i -> !before.get(i).thread().equals(after.get(i).thread()) && after.get(i).stream() == Output.OUT);
  }

  private Item item(TraceDraft draft) {
    return switch (draft) {
      case Printed line -> Item.of(line(line));
      case Block block -> Item.of(block.head(), children(block))
          .above(block.comment().isEmpty() ? List.of() : List.of(block.comment()));
      case TraceDraft.Other(var text) -> Item.of(text);
    };
  }

  private List<Item> children(Block block) {
    var outer = bound;
    var outerScope = scope;
    boolean outerLoop = inLoop;
    boolean isLoop = block.head().matches("lane (.* )?for .*");
    inLoop |= isLoop;
    if (isLoop || block.head().startsWith("repeat")) {
      bound = new ArrayList<>();
      boolean anyNumber = scope == Scope.ANY_NUMBER || block.head().matches("repeat( .*\\.\\..*)?");
      scope = anyNumber ? Scope.ANY_NUMBER : Scope.COUNTED;
    }
    boolean asks = !block.head().matches("interleaved|any order|one of|case .*");
    var items = asks ? sequence(block.children()) : block.children().stream().map(this::item).toList();
    bound = outer;
    scope = outerScope;
    inLoop = outerLoop;
    return items;
  }

  private String line(Printed line) {
    this.line++;
    var text = new StringBuilder();
    for (int i = 0; i < line.pattern().size(); i++) {
      text.append(switch (line.pattern().get(i)) {
        case Part.Text it -> it.escaped();
        case Part.Hole hole -> hole(hole, line, i);
        case Part.LoopValue(var name) -> "<" + name + ">";
      });
    }
    var mark = line.stream() == Output.OUT ? ">" : "!";
    return text.isEmpty() ? mark : mark + " " + text;
  }

  private String hole(Part.Hole hole, Printed of, int at) {
    var seen = of.seen();
    var different = seen.stream().map(event -> event.values().get(hole.column())).distinct().toList();
    if (different.size() == 1 && seen.size() >= SURE) {
      return new Part.Text(different.getFirst()).escaped();
    }
    var values = values(hole, seen);
    var same = different.size() == 1 ? Optional.<Bound>empty()
        : bound.stream().filter(it -> it.values.equals(values)).findFirst();
    if (same.isPresent()) {
      return "<" + same.get().name + ">";
    }
    bound.add(new Bound(fresh(hole.name()), hole.type(), scope, line, said(of, at - 1), said(of, at + 1), values));
    all.add(bound.getLast());
    return "<" + bound.getLast().name + ":" + hole.type() + ">";
  }

  private static String said(Printed line, int at) {
    return at >= 0 && at < line.pattern().size() && line.pattern().get(at) instanceof Part.Text(var text) ? text : "";
  }

  private static Map<String, String> values(Part.Hole hole, List<RunEvent> seen) {
    var counts = new HashMap<Integer, Integer>();
    var values = new TreeMap<String, String>();
    seen.forEach(event -> values.put(
        event.run() + " " + counts.merge(event.run(), 1, Integer::sum), event.values().get(hole.column())));
    return values;
  }

  private String fresh(String name) {
    var fresh = name;
    for (int i = 2; !taken.add(fresh); i++) {
      fresh = name + i;
    }
    return fresh;
  }
}
