package site.run.recorder.bootstrap;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Exchanger;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.Condition;
import java.util.regex.Pattern;
import site.run.recorder.bootstrap.Wait.Item;

/**
 * What a thread does at a queue or an exchanger.
 *
 * @param type of the queue; null: it is at none
 */
record QueueOperation(Class<?> type, String method) {

  static final QueueOperation NONE = new QueueOperation(null, "");

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final int DEPTH = 20;
  private static final Pattern GIVES = Pattern.compile("(put|offer|add|transfer|tryTransfer|exchange).*");
  private static final Pattern TAKES = Pattern.compile("(take|poll|remove|drain|exchange).*");

  /** Whether a thread that is parked for that may be at a queue. */
  static boolean isPossible(Object blocker) {
    return blocker instanceof Condition || blocker instanceof BlockingQueue || blocker instanceof Exchanger
        || blocker != null && blocker.getClass().getName().endsWith("$Transferer");
  }

  /** That of the current thread. */
  static QueueOperation now() {
    return WALKER.walk(frames -> frames.limit(DEPTH).filter(frame -> isQueue(frame.getDeclaringClass()))
        .reduce((_, outer) -> outer)
        .map(frame -> new QueueOperation(frame.getDeclaringClass(), frame.getMethodName()))
        .orElse(NONE));
  }

  private static boolean isQueue(Class<?> type) {
    return BlockingQueue.class.isAssignableFrom(type) || Exchanger.class.isAssignableFrom(type);
  }

  /**
   * What passes where a thread that did this was let go on by one that did the other. Room in a queue is
   * nothing.
   */
  Item with(QueueOperation other) {
    if (type == null || type != other.type) {
      return Item.NONE;
    }
    boolean inPerson = type == SynchronousQueue.class || method.endsWith("ransfer");
    return TAKES.matcher(method).matches() && GIVES.matcher(other.method).matches() ? Item.GIVEN
        : inPerson && GIVES.matcher(method).matches() && TAKES.matcher(other.method).matches() ? Item.TAKEN
        : Item.NONE;
  }
}
