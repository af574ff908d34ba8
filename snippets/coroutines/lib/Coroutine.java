import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * A function that can stop in the middle and go on from there, in the thread of whoever continues it.
 * It stands on an internal class of the JDK, so it needs --add-exports java.base/jdk.internal.vm=ALL-UNNAMED.
 */
// tag::coroutine[]
final class Coroutine {

  private static final ContinuationScope SCOPE =
    new ContinuationScope("coroutine");

  private final Continuation continuation;

  Coroutine(Runnable body) {
    continuation = new Continuation(SCOPE, body);
  }

  /** Runs the body up to its next stop, or to its end. */
  void resume() {
    continuation.run();
  }

  /** Stops the body that calls it; resume comes back. */
  static void suspend() {
    Continuation.yield(SCOPE);
  }

  boolean isDone() {
    return continuation.isDone();
  }
}
// end::coroutine[]
