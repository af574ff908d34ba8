package site.run.recorder.bootstrap;

import static site.run.recorder.bootstrap.PrivateFields.field;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the program's own objects that threads were given: a lambda's {@code this} has the locks as its
 * fields.
 */
public final class Tasks {

  private Tasks() {}

  /** What its fields hold has their names. */
  public static Stream<Object> of(Thread thread) {
    var task = thread.isVirtual()
        ? field(field(field(thread, "cont"), "target"), "val$task") : field(field(thread, "holder"), "task");
    return Stream.concat(Stream.of(thread, task), around(task)).filter(Objects::nonNull)
        .filter(object -> ObjectNames.isOwn(object.getClass()) && !object.getClass().isHidden());
  }

  /** The object in whose method a lambda or an inner class was made. */
  private static Stream<Object> around(Object task) {
    return task == null || !ObjectNames.isOwn(task.getClass()) ? Stream.of()
        : PrivateFields.fields(task.getClass()).map(field -> PrivateFields.value(field, task))
            .filter(Objects::nonNull)
            .filter(object -> object.getClass() == task.getClass().getNestHost());
  }
}
