import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Configuration;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What JDK 25 calls joiners, time limits and failures of a StructuredTaskScope (JEP 505, a preview). The next
 * JDKs give some of them other names and types; then this file changes, and no snippet.
 */
final class Scopes {

  private Scopes() {}

  // tag::joiners[]
  /** All results, in the order of their forks; the first failure cancels the rest. */
  static <T> Joiner<T, List<T>> all() {
    return results(Joiner.allSuccessfulOrThrow());
  }

  /** The first so many results, in the order of their forks; the rest is cancelled. */
  static <T> Joiner<T, List<T>> first(int enough) {
    var successes = new AtomicInteger();
    return results(Joiner.allUntil(subtask ->
      subtask.state() == Subtask.State.SUCCESS
        && successes.incrementAndGet() >= enough));
  }

  /** The result that is there first; the rest is cancelled. */
  static <T> Joiner<T, T> any() {
    return Joiner.anySuccessfulResultOrThrow();
  }

  /** The time that a scope has until its join. */
  static UnaryOperator<Configuration> within(Duration limit) {
    return configuration -> configuration.withTimeout(limit);
  }

  /** The name that a scope has in a thread dump. */
  static UnaryOperator<Configuration> named(String name) {
    return configuration -> configuration.withName(name);
  }

  /** Joins, and tells failures as a Future does. */
  static <R> R join(StructuredTaskScope<?, R> scope)
    throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return scope.join();
    } catch (FailedException e) {
      throw new ExecutionException(e.getCause());
    } catch (StructuredTaskScope.TimeoutException e) {
      throw new TimeoutException("the scope's time is over");
    }
  }
  // end::joiners[]

  private static <T> Joiner<T, List<T>> results(Joiner<T, Stream<Subtask<T>>> subtasks) {
    return new Joiner<>() {

      @Override
      public boolean onFork(Subtask<? extends T> subtask) {
        return subtasks.onFork(subtask);
      }

      @Override
      public boolean onComplete(Subtask<? extends T> subtask) {
        return subtasks.onComplete(subtask);
      }

      @Override
      public List<T> result() throws Throwable {
        return subtasks.result()
          .filter(subtask -> subtask.state() == Subtask.State.SUCCESS)
          .map(Subtask::get).toList();
      }
    };
  }
}
