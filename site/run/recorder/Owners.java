package site.run.recorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import site.run.recorder.bootstrap.Owner;
import site.run.recorder.bootstrap.ThreadAccess;

/**
 * Which thread has what others want, monitors and locks, among threads of both kinds.
 *
 * @param of by a thread that waits, the owner of what it waits for
 */
record Owners(Map<Thread, Thread> of) {

  /** @param snapshots of threads that may have something, and of those that may want it */
  static Owners among(List<Snapshot> snapshots) {
    var owners = new IdentityHashMap<Object, Thread>();
    for (var snapshot : snapshots) {
      snapshot.monitors().forEach(monitor -> owners.put(monitor, snapshot.thread()));
    }
    var of = new IdentityHashMap<Thread, Thread>();
    for (var snapshot : snapshots) {
      // A thread that waits on a monitor may still be shown as having it.
      var owner = snapshot.object() instanceof AbstractOwnableSynchronizer lock ? Owner.of(lock)
          : snapshot.state() == Thread.State.BLOCKED ? owners.get(snapshot.object()) : null;
      if (owner != null && owner != snapshot.thread()) {
        of.put(snapshot.thread(), owner);
      }
    }
    return new Owners(of);
  }

  /** Whether another thread may have what it waits for: a look that costs little. */
  static boolean wants(Thread thread) {
    var state = ThreadAccess.state(thread);
    return state == Thread.State.BLOCKED || state == Thread.State.WAITING
        && LockSupport.getBlocker(thread) instanceof AbstractOwnableSynchronizer lock
        && Owner.of(lock) != null;
  }

  /** The threads of a cycle, by their age; none if there is no cycle. */
  List<Thread> cycle() {
    for (var first : of.keySet()) {
      var path = new IdentityHashMap<Thread, Thread>();
      var thread = first;
      while (thread != null && !path.containsKey(thread)) {
        var owner = of.get(thread);
        path.put(thread, owner);
        thread = owner;
      }
      if (thread != null) {
        return around(thread);
      }
    }
    return List.of();
  }

  private List<Thread> around(Thread first) {
    var cycle = new ArrayList<>(List.of(first));
    for (var thread = of.get(first); thread != first; thread = of.get(thread)) {
      cycle.add(thread);
    }
    cycle.sort(Comparator.comparingLong(Thread::threadId));
    return cycle;
  }
}
