package site.run.recorder.bootstrap;

import java.lang.reflect.Field;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;

/** Tells which thread has a lock; the package of such locks must have been opened to this one. */
public final class Owner {

  private static final Field FIELD = field();

  private Owner() {}

  /** Null if none has it. */
  public static Thread of(Object lock) {
    try {
      return (Thread) FIELD.get(lock);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

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
