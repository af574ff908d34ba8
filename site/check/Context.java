package site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.trace.Clause.Each;
import site.trace.Quantity;

/**
 * What surrounds a step: scopes from outside in, the thread of its lane, the conditions of the scopes.
 *
 * @param thread empty: any
 * @param isSteady whether no lanes and no free order surround it
 */
record Context(List<Block> blocks, String thread, List<Check> checks, boolean isSteady) {

  /** A `repeat` or a lane of a `lane for`. @param loop empty for a `repeat` */
  private record Block(int line, String loop, String value, List<Quantity> worth) {}

  static Context none(List<Check> checks) {
    return new Context(List.of(new Block(0, "", "", List.of())), "", checks, true);
  }

  Context in(int line, List<Check> more) {
    return in(new Block(line, "", "", List.of())).with(more);
  }

  Context in(int line, String loop, String value, Quantity worth) {
    return in(new Block(line, loop, value, List.of(worth)));
  }

  private Context in(Block block) {
    var inside = new ArrayList<>(blocks);
    inside.add(block);
    return new Context(List.copyOf(inside), thread, checks, isSteady);
  }

  Context by(String thread) {
    return thread.isEmpty() ? this : new Context(blocks, thread, checks, isSteady);
  }

  Context unsteady() {
    return new Context(blocks, thread, checks, false);
  }

  Context with(List<Check> more) {
    var all = new ArrayList<>(checks);
    all.addAll(more);
    return new Context(blocks, thread, List.copyOf(all), isSteady);
  }

  /** The value of the innermost loop of that name. */
  String value(String loop) {
    return blocks.reversed().stream()
        .filter(block -> block.loop().equals(loop)).map(Block::value).findFirst().orElseThrow();
  }

  /** The clause as a check of the innermost scope, if that scope binds one of its names and all are known. */
  Optional<Check> resolve(Each each, Slots slots, int scope) {
    var names = new LinkedHashMap<String, Slot>();
    var values = new HashMap<String, Quantity>();
    for (var name : each.condition().names()) {
      if (!resolve(name, slots, names, values)) {
        return Optional.empty();
      }
    }
    var own = slots.scope(scope);
    return names.values().stream().anyMatch(own::owns)
        ? Optional.of(new Check(each, each.condition().with(values), names, values, own))
        : Optional.empty();
  }

  private boolean resolve(String name, Slots slots, Map<String, Slot> names, Map<String, Quantity> values) {
    for (var block : blocks.reversed()) {
      var slot = slots.of(block.line(), name);
      if (slot.isPresent()) {
        names.put(name, slot.get());
        return true;
      }
      if (block.loop().equals(name)) {
        values.put(name, block.worth().getFirst());
        return true;
      }
    }
    return false;
  }
}
