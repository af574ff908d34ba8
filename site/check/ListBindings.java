package site.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bindings for the lists of `where`, in the order of matching; equal ones of a search are one object. */
final class ListBindings {

  record Entry(Slot slot, String text, int arrival) {}

  private final ListBindings before;
  private final Entry last;
  private final Map<Entry, ListBindings> next = new HashMap<>(1);

  ListBindings() {
    this(null, null);
  }

  private ListBindings(ListBindings before, Entry last) {
    this.before = before;
    this.last = last;
  }

  ListBindings and(Entry entry) {
    return next.computeIfAbsent(entry, it -> new ListBindings(this, it));
  }

  /** The texts that the name was bound to, in order of arrival. */
  List<Entry> of(String name) {
    var entries = new ArrayList<Entry>();
    for (var journal = this; journal.last != null; journal = journal.before) {
      if (journal.last.slot().name().equals(name)) {
        entries.add(journal.last);
      }
    }
    return entries.reversed().stream().sorted(Comparator.comparingInt(Entry::arrival)).toList();
  }
}
