package site.run;

import java.time.Duration;
import java.util.List;
import site.book.Cause;
import site.book.StoppedThread;
import site.book.StoppedThread.Frame;
import site.run.recorder.Report;
import site.run.recorder.Report.DumpedThread;

/** The threads of a recorder's dump, as nouns of the book. */
final class StoppedThreads {

  private StoppedThreads() {}

  static List<StoppedThread> of(Report report) {
    return report.dump().stream().map(StoppedThreads::of).toList();
  }

  private static StoppedThread of(DumpedThread thread) {
    var cause = thread.type().isEmpty() ? Cause.NONE
        : new Cause.Blocker(thread.object(), thread.type(), thread.owner(), Duration.ZERO);
    var frames = thread.frames().stream().map(frame -> new Frame(frame.method(), frame.at())).toList();
    return new StoppedThread(thread.name(), thread.state(), cause, frames);
  }
}
