package site.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Recording;
import site.trace.Trace;

/**
 * Runs jobs: first those that may run side by side, as many at once as allowed; then the others, each alone.
 *
 * @param disturbances the disturbance of each job's run by its number, from 0
 */
record RunPool(
    AotCaches caches, Limits limits, int size, Progress progress,
    BiFunction<Integer, Trace.Start, Disturbance> disturbances) {

  /** A job with its program compiled. */
  record Ready(Job job, Compiled compiled) {}

  /** Takes a job as soon as all of its runs have been tried, perhaps beside other jobs. */
  @FunctionalInterface
  interface Done {
    void accept(Job job, List<Attempt> attempts);
  }

  /** @param done receives, for each job, the results of the runs that were missing */
  void work(List<Ready> jobs, Done done) throws InterruptedException {
    jobs.forEach(ready -> progress.expect(ready.job.missing()));
    progress.stage(Stage.CACHING);
    caches.prepare(jobs.stream().flatMap(RunPool::flags).toList());
    progress.stage(Stage.RUNNING);
    work(jobs.stream().filter(ready -> !ready.job.start().alone()).toList(), size, done);
    work(jobs.stream().filter(ready -> ready.job.start().alone()).toList(), 1, done);
  }

  /** The flags of each run that is missing. */
  private static Stream<List<String>> flags(Ready ready) {
    return Collections.nCopies(ready.job.missing(), Jvm.flags(ready.job.program())).stream();
  }

  private void work(List<Ready> jobs, int atOnce, Done done) throws InterruptedException {
    var processors = new Semaphore(atOnce, true);
    try (var tasks = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("run-", 1).factory())) {
      try {
        var ends = new ArrayList<Future<?>>();
        for (var ready : jobs) {
          var runs = begin(ready, tasks, processors);
          ends.add(tasks.submit(() -> {
            done.accept(ready.job, results(runs));
            return null;
          }));
        }
        results(ends);
      } catch (InterruptedException | RuntimeException e) {
        tasks.shutdownNow(); // closing would wait for runs that are no longer wanted
        throw e;
      }
    }
  }

  private List<Future<Attempt>> begin(Ready ready, ExecutorService tasks, Semaphore processors) {
    return IntStream.range(0, ready.job.missing())
        .mapToObj(number -> tasks.submit(() -> attempt(ready, number, processors))).toList();
  }

  // tag::record[]
  private Attempt attempt(Ready ready, int number, Semaphore processors) throws InterruptedException {
    processors.acquire();
    progress.begin(ready.job.snippet().name());
    try {
      return Attempt.twice(ready.job.program(), () -> record(ready, number));
    } finally {
      progress.end(ready.job.snippet().name());
      processors.release();
    }
  }

  private Recording record(Ready ready, int number) throws InterruptedException {
    var disturbance = disturbances.apply(number, ready.job.start());
    try (var _ = disturbance.crowded() ? new BusyThreads() : null) {
      var command = Jvm.command(ready.job.program(), ready.compiled.classes(), caches);
      var whole = ready.job.isDrawn(number) ? caches.agent().drawn(command)
          : disturbance.command(command, caches.agent());
      return Recorder.record(whole, ready.job.start(), limits);
    }
  }
  // end::record[]

  private static <T> List<T> results(List<? extends Future<? extends T>> tasks) throws InterruptedException {
    var results = new ArrayList<T>();
    for (var task : tasks) {
      try {
        results.add(task.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof InterruptedException interrupted) {
          throw interrupted;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
    return results;
  }
}
