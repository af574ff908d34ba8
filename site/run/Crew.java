package site.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import site.book.Recording;

/** Does jobs: first those that may run side by side, as many at once as allowed; then the others, alone. */
record Crew(AgentJar agent, Limits limits, int size, Progress progress) {

  /** A job whose program is compiled. */
  record Ready(Job job, Compiled compiled) {}

  /** @return the jobs with the recordings that were missing, in the order given */
  List<Job> work(List<Ready> jobs) throws InterruptedException {
    jobs.forEach(ready -> progress.expect(ready.job.missing()));
    var together = work(jobs.stream().filter(ready -> !ready.job.start().alone()).toList(), size).iterator();
    var alone = work(jobs.stream().filter(ready -> ready.job.start().alone()).toList(), 1).iterator();
    return jobs.stream().map(ready -> (ready.job.start().alone() ? alone : together).next()).toList();
  }

  private List<Job> work(List<Ready> jobs, int atOnce) throws InterruptedException {
    var processors = new Semaphore(atOnce, true);
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        var begun = jobs.stream().map(ready -> IntStream.range(0, ready.job.missing())
            .mapToObj(_ -> tasks.submit(() -> record(ready, processors))).toList()).toList();
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

  private Recording record(Ready ready, Semaphore processors) throws InterruptedException {
    processors.acquire();
    progress.begin(ready.job.snippet().name());
    try {
      var command = Jvm.command(ready.job.program(), ready.compiled.classes(), agent);
      return Recorder.record(command, ready.job.start(), limits);
    } finally {
      progress.end(ready.job.snippet().name());
      processors.release();
    }
  }

  private static List<Recording> results(List<Future<Recording>> runs) throws InterruptedException {
    var results = new ArrayList<Recording>();
    for (var run : runs) {
      try {
        results.add(run.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return results;
  }
}
