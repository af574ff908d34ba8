package site.run.recorder.bootstrap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * What a thread does, asked past the public methods that a subclass of the program may override. The package
 * {@code java.lang} must have been opened to this one.
 *
 * <p>What a subclass cannot override may be asked directly: its name, its id, its group, whether it is
 * virtual.
 */
public final class ThreadAccess {

  private static final Method STATE = method("threadState");
  private static final Method STACK = method("asyncGetStackTrace");
  private static final StackTraceElement[] NO_STACK = {};

  private ThreadAccess() {}

  public static Thread.State state(Thread thread) {
    return (Thread.State) invoke(STATE, thread);
  }

  /** The stack of another thread; empty where it has none, or does not live. */
  public static StackTraceElement[] stack(Thread thread) {
    var stack = thread.isAlive() ? (StackTraceElement[]) invoke(STACK, thread) : null;
    return stack == null ? NO_STACK : stack;
  }

  private static Object invoke(Method method, Thread thread) {
    try {
      return method.invoke(thread);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(String name) {
    try {
      var method = Thread.class.getDeclaredMethod(name);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("this JVM tells of its threads in another way", e);
    }
  }
}
