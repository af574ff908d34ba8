package site.run.recorder.bootstrap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of the program's classes are being initialized, and by which thread: others that need them seem to
 * run.
 */
public final class Initializations {

  private static final Map<Class<?>, Thread> BY = new ConcurrentHashMap<>();
  private static final Set<Class<?>> DONE = ConcurrentHashMap.newKeySet();

  private Initializations() {}

  static void begin(Class<?> type) {
    BY.put(type, Thread.currentThread());
  }

  /** The other thread that initializes the class at this moment; null: none does. */
  static Thread other(Class<?> type) {
    if (DONE.contains(type)) {
      return null;
    }
    if (!shouldBe(type)) {
      DONE.add(type);
      return null;
    }
    var thread = Thread.currentThread();
    var first = BY.putIfAbsent(type, thread);
    return first == thread ? null : first;
  }

  /** Whether it has not been initialized yet, or not to the end. */
  public static boolean shouldBe(Class<?> type) {
    try {
      return (boolean) Opened.SHOULD_BE.invoke(Opened.UNSAFE, type);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when it has, or has failed: then the instruction that needs the class says so. */
  static void await(Class<?> type) {
    try {
      Opened.ENSURE.invoke(Opened.UNSAFE, type);
    } catch (InvocationTargetException e) {
      return;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the JDK keeps to itself; its package must have been opened. */
  private static final class Opened {

    private static final Object UNSAFE;
    private static final Method SHOULD_BE;
    private static final Method ENSURE;

    static {
      try {
        var type = Class.forName("jdk.internal.misc.Unsafe");
        UNSAFE = type.getMethod("getUnsafe").invoke(null);
        SHOULD_BE = type.getMethod("shouldBeInitialized", Class.class);
        ENSURE = type.getMethod("ensureClassInitialized", Class.class);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this JVM tells of its classes elsewhere", e);
      }
    }
  }
}
