package site.run.recorder.bootstrap;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads private fields; a package of the JDK must have been opened for that. */
final class PrivateFields {

  private PrivateFields() {}

  /** The fields of that class alone that refer to objects; none where the type of one cannot be loaded. */
  static Stream<Field> fields(Class<?> type) {
    try {
      return Arrays.stream(type.getDeclaredFields()).filter(field -> !field.getType().isPrimitive());
    } catch (LinkageError e) {
      return Stream.of();
    }
  }

  /** Null where there is no such field, or nothing in it. */
  static Object field(Object of, String name) {
    for (Class<?> type = of == null ? null : of.getClass(); type != null; type = type.getSuperclass()) {
      var found = fields(type).filter(field -> field.getName().equals(name)).findFirst();
      if (found.isPresent()) {
        return value(found.get(), of);
      }
    }
    return null;
  }

  /** Null where it may not be read. */
  static Object value(Field field, Object of) {
    try {
      return field.trySetAccessible() ? field.get(of) : null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
