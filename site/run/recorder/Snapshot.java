package site.run.recorder;

import java.lang.Thread.State;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * A thread at one moment, platform or virtual.
 *
 * @param object what it is blocked on, waits on or is parked for; null: nothing
 * @param monitors those that it has
 */
record Snapshot(Thread thread, State state, Object object, List<Object> monitors,
    List<StackTraceElement> stack) {

  private static final String JDK = "jdk.internal.vm.ThreadSnapshot";

  /** Its package must have been opened. Null if the thread has ended. */
  static Snapshot of(Thread thread) {
    try {
      var type = Class.forName(JDK);
      var made = opened(type.getDeclaredMethod("of", Thread.class)).invoke(null, thread);
      if (made == null) {
        return null;
      }
      var state = (State) get(made, "threadState");
      var stack = List.of((StackTraceElement[]) get(made, "stackTrace"));
      return new Snapshot(thread, state, object(made, state), monitors(made), stack);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JVM takes its snapshots in another way", e);
    }
  }

  private static Object object(Object made, State state) throws ReflectiveOperationException {
    return switch (state) {
      case BLOCKED -> get(made, "blockedOn");
      case WAITING, TIMED_WAITING -> {
        var parked = get(made, "parkBlocker");
        yield parked == null ? get(made, "waitingOn") : parked;
      }
      case NEW, RUNNABLE, TERMINATED -> null;
    };
  }

  private static List<Object> monitors(Object made) throws ReflectiveOperationException {
    var locks = opened(made.getClass().getDeclaredField("locks")).get(made);
    var monitors = new ArrayList<>();
    for (int i = 0; i < Array.getLength(locks); i++) {
      var monitor = get(Array.get(locks, i), "lockObject");
      if (monitor != null) {
        monitors.add(monitor);
      }
    }
    return monitors;
  }

  private static Object get(Object made, String method) throws ReflectiveOperationException {
    return opened(made.getClass().getDeclaredMethod(method)).invoke(made);
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }
}
