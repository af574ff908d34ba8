package site.run.recorder.lanes;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Exchanger;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.Condition;
import java.util.regex.Pattern;
import site.run.recorder.lanes.Stay.Item;

/**
 * What a thread does at a queue or an exchanger.
 *
 * @param type of the queue; null: it is at none
 */
record Passing(Class<?> type, String method) {

  static final Passing NONE = new Passing(null, "");

  private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final int DEPTH = 20;
  private static final Pattern GIVES = Pattern.compile("(put|offer|add|transfer|tryTransfer|exchange).*");
  private static final Pattern TAKES = Pattern.compile("(take|poll|remove|drain|exchange).*");

  /** Whether who is parked for that may be at a queue. */
  static boolean isPossible(Object blocker) {
    return blocker instanceof Condition || blocker instanceof BlockingQueue || blocker instanceof Exchanger
        || blocker != null && blocker.getClass().getName().endsWith("$Transferer");
  }

  /** Of the current thread. */
  static Passing now() {
    return WALKER.walk(frames -> frames.limit(DEPTH).filter(frame -> isQueue(frame.getDeclaringClass()))
        .reduce((_, outer) -> outer).map(frame -> new Passing(frame.getDeclaringClass(), frame.getMethodName()))
        .orElse(NONE));
  }

  private static boolean isQueue(Class<?> type) {
    return BlockingQueue.class.isAssignableFrom(type) || Exchanger.class.isAssignableFrom(type);
  }

  /** What passes where one that did this was let go on by one that did that. Room in a queue is nothing. */
  Item with(Passing other) {
    if (type == null || type != other.type) {
      return Item.NONE;
    }
    boolean inPerson = type == SynchronousQueue.class || method.endsWith("ransfer");
    return TAKES.matcher(method).matches() && GIVES.matcher(other.method).matches() ? Item.GIVEN
        : inPerson && GIVES.matcher(method).matches() && TAKES.matcher(other.method).matches() ? Item.TAKEN : Item.NONE;
  }
}
