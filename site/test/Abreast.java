package site.test;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import site.book.Snippet;

/**
 * A test for each of many snippets, two at once for each processor, for most of the time one of them sleeps;
 * whoever needs the machine alone comes last.
 */
final class Abreast {

  /** What a test does with its snippet, its mutant, ... */
  interface Test<T> {
    void of(T subject) throws Exception;
  }

  private final int seats = 2 * Runtime.getRuntime().availableProcessors();
  private final Semaphore free = new Semaphore(seats, true);

  private Abreast() {}

  static <T> Stream<DynamicTest> tests(
      List<T> subjects, Function<T, String> name, Predicate<T> isAlone, Test<T> test) {
    var abreast = new Abreast();
    return subjects.stream().sorted(Comparator.comparing(isAlone::test))
        .map(subject -> Map.entry(name.apply(subject), abreast.begin(subject, isAlone.test(subject), test)))
        .toList()
        .stream().map(begun -> DynamicTest.dynamicTest(begun.getKey(), () -> finish(begun.getValue())));
  }

  static boolean isAlone(Snippet snippet) {
    return snippet.trace().start().alone();
  }

  private <T> FutureTask<Void> begin(T subject, boolean alone, Test<T> test) {
    var task = new FutureTask<Void>(() -> {
      int wanted = alone ? seats : 1;
      free.acquire(wanted);
      try {
        test.of(subject);
        return null;
      } finally {
        free.release(wanted);
      }
    });
    Thread.startVirtualThread(task);
    return task;
  }

  private static void finish(FutureTask<Void> task) throws Throwable {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }
}
