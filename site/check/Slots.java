package site.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import site.trace.Clause.Conditional;
import site.trace.Expression.OfList;
import site.trace.LinePattern.Hole;
import site.trace.Step;
import site.trace.Step.Printed;
import site.trace.Trace;

/** The names of a trace by scope, numbered, with who uses their values. */
final class Slots {

  private record Key(int owner, String name) {}

  private final Map<Key, Slot> slots = new LinkedHashMap<>();
  private final Map<Slot, Set<Integer>> mentions = new LinkedHashMap<>();
  private final Map<Integer, Scope> scopes = new TreeMap<>();
  private final Set<String> bare = new HashSet<>();
  private final Set<String> lists = new HashSet<>();

  Slots(List<Step> steps, Trace trace) {
    var lines = Step.all(steps).stream().filter(Printed.class::isInstance).map(Printed.class::cast).toList();
    var byOwner = new TreeMap<Integer, Map<String, Hole>>();
    lines.stream().flatMap(line -> line.pattern().holes().stream()).filter(hole -> !hole.forgets())
        .forEach(hole -> byOwner.computeIfAbsent(hole.owner(), _ -> new LinkedHashMap<>())
            .put(hole.name(), hole));
    byOwner.forEach(this::number);
    lines.forEach(line -> line.pattern().holes().stream().filter(hole -> !hole.forgets())
        .forEach(hole -> mentions.computeIfAbsent(of(hole), _ -> new LinkedHashSet<>()).add(line.line())));
    trace.clauses().stream().filter(Conditional.class::isInstance).map(Conditional.class::cast)
        .forEach(clause -> {
      bare.addAll(clause.condition().names());
      clause.condition().all().forEach(part -> {
        if (part instanceof OfList(_, var name)) {
          lists.add(name);
        }
      });
    });
  }

  private void number(int owner, Map<String, Hole> names) {
    int from = slots.size();
    names.values().forEach(hole ->
        slots.put(new Key(owner, hole.name()), new Slot(slots.size(), hole.name(), hole.type())));
    scopes.put(owner, new Scope(from, slots.size()));
  }

  Slot of(Hole hole) {
    return slots.get(new Key(hole.owner(), hole.name()));
  }

  Optional<Slot> of(int owner, String name) {
    return Optional.ofNullable(slots.get(new Key(owner, name)));
  }

  /** @param owner line of the block; 0 for the whole trace */
  Scope scope(int owner) {
    return scopes.getOrDefault(owner, Scope.NONE);
  }

  boolean isKnown(String name) {
    return slots.keySet().stream().anyMatch(key -> key.name().equals(name));
  }

  /** Whether its text must be kept, for other lines or for conditions on single values. */
  boolean isStored(Slot slot) {
    return mentions.get(slot).size() > 1 || bare.contains(slot.name());
  }

  boolean isListed(Slot slot) {
    return lists.contains(slot.name());
  }

  /** For each item of a sequence, the slots that nothing uses after it. */
  List<List<Slot>> dead(List<Set<Integer>> linesOfItems) {
    var items = new HashMap<Integer, Integer>();
    var dead = new ArrayList<List<Slot>>();
    for (int i = 0; i < linesOfItems.size(); i++) {
      int item = i;
      linesOfItems.get(i).forEach(line -> items.put(line, item));
      dead.add(new ArrayList<>());
    }
    mentions.forEach((slot, lines) -> {
      if (lines.size() > 1 && !bare.contains(slot.name()) && items.keySet().containsAll(lines)) {
        dead.get(items.get(Collections.max(lines))).add(slot);
      }
    });
    return dead;
  }
}
