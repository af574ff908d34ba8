package site.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.book.Recording;
import site.trace.Trace;

/**
 * Does jobs: first those that may run side by side, as many at once as allowed; then the others, alone.
 *
 * @param disturbances of each job's run of that number, from 0
 */
record RunPool(
    AotCaches caches, Limits limits, int size, Progress progress,
    BiFunction<Integer, Trace.Start, Disturbance> disturbances) {

  /** A job whose program is compiled. */
  record Ready(Job job, Compiled compiled) {}

  /** @return the jobs with the recordings that were missing, in the order given */
  List<Job> work(List<Ready> jobs) throws InterruptedException {
    jobs.forEach(ready -> progress.expect(ready.job.missing()));
    progress.stage(Stage.CACHING);
    caches.prepare(jobs.stream().flatMap(RunPool::flags).toList());
    progress.stage(Stage.RUNNING);
    var together = work(jobs.stream().filter(ready -> !ready.job.start().alone()).toList(), size).iterator();
    var alone = work(jobs.stream().filter(ready -> ready.job.start().alone()).toList(), 1).iterator();
    return jobs.stream().map(ready -> (ready.job.start().alone() ? alone : together).next()).toList();
  }

  /** Those of each run that is missing. */
  private static Stream<List<String>> flags(Ready ready) {
    return Collections.nCopies(ready.job.missing(), Jvm.flags(ready.job.program())).stream();
  }

  private List<Job> work(List<Ready> jobs, int atOnce) throws InterruptedException {
    var processors = new Semaphore(atOnce, true);
    try (var tasks = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("run-", 1).factory())) {
      try {
        var begun = jobs.stream().map(ready -> IntStream.range(0, ready.job.missing())
            .mapToObj(number -> tasks.submit(() -> record(ready, number, processors))).toList()).toList();
        var done = new ArrayList<Job>();
        for (int i = 0; i < jobs.size(); i++) {
          done.add(jobs.get(i).job.with(results(begun.get(i))));
        }
        return done;
      } catch (InterruptedException | RuntimeException e) {
        tasks.shutdownNow(); // closing would wait for runs that nobody wants any more
        throw e;
      }
    }
  }

  // tag::record[]
  private Recording record(Ready ready, int number, Semaphore processors) throws InterruptedException {
    processors.acquire();
    progress.begin(ready.job.snippet().name());
    var disturbance = disturbances.apply(number, ready.job.start());
    try (var _ = disturbance.crowded() ? new BusyThreads() : null) {
      var command = Jvm.command(ready.job.program(), ready.compiled.classes(), caches);
      var whole = ready.job.isDrawn(number) ? caches.agent().drawn(command) : disturbance.command(command, caches.agent());
      return Recorder.record(whole, ready.job.start(), limits);
    } finally {
      progress.end(ready.job.snippet().name());
      processors.release();
    }
  }
  // end::record[]

  private static List<Recording> results(List<Future<Recording>> runs) throws InterruptedException {
    var results = new ArrayList<Recording>();
    for (var run : runs) {
      try {
        results.add(run.get());
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
