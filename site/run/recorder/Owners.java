package site.run.recorder;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;

/**
 * Who has what others want, monitors and locks, among threads of both kinds.
 *
 * @param of the object that a thread waits for
 */
record Owners(Map<Thread, Thread> of) {

  /** @param snapshots of those that may have something, and those that may want it */
  static Owners among(List<Snapshot> snapshots) {
    var owners = new IdentityHashMap<Object, Thread>();
    for (var snapshot : snapshots) {
      snapshot.monitors().forEach(monitor -> owners.put(monitor, snapshot.thread()));
    }
    var of = new IdentityHashMap<Thread, Thread>();
    for (var snapshot : snapshots) {
      // Who waits on a monitor may still be shown as having it.
      var owner = snapshot.object() instanceof AbstractOwnableSynchronizer lock ? owner(lock)
          : snapshot.state() == Thread.State.BLOCKED ? owners.get(snapshot.object()) : null;
      if (owner != null && owner != snapshot.thread()) {
        of.put(snapshot.thread(), owner);
      }
    }
    return new Owners(of);
  }

  /** Whether somebody may have what it waits for: a look that costs little. */
  static boolean wants(Thread thread) {
    var state = thread.getState();
    return state == Thread.State.BLOCKED || state == Thread.State.WAITING
        && LockSupport.getBlocker(thread) instanceof AbstractOwnableSynchronizer lock && owner(lock) != null;
  }

  /** The threads of a cycle, by their age; none if there is no cycle. */
  List<Thread> cycle() {
    for (var first : of.keySet()) {
      var path = new ArrayList<Thread>();
      for (var thread = first; thread != null && !path.contains(thread); thread = of.get(thread)) {
        path.add(thread);
      }
      int back = path.indexOf(of.get(path.getLast()));
      if (back >= 0) {
        return path.subList(back, path.size()).stream().sorted(Comparator.comparingLong(Thread::threadId)).toList();
      }
    }
    return List.of();
  }

  private static Thread owner(AbstractOwnableSynchronizer lock) {
    try {
      return (Thread) Opened.OWNER.get(lock);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Found when first needed: most programs end before. */
  private static final class Opened {

    private static final Field OWNER = field();

    private static Field field() {
      try {
        var field = AbstractOwnableSynchronizer.class.getDeclaredField("exclusiveOwnerThread");
        field.setAccessible(true);
        return field;
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException("this JVM's locks keep their owners elsewhere", e);
      }
    }
  }
}
