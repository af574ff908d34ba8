package site.run.recorder;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.run.recorder.bootstrap.Pause;
import site.run.recorder.bootstrap.ThreadAccess;

/** Looks again and again whether the program can still go on by itself, and reports when it cannot. */
final class Watch implements Runnable {

  static final String NAME = "recorder";

  // Most programs are over by then, and have not paid for being watched.
  private static final long FIRST_LOOK_MILLIS = 300;
  private static final long PACE_MILLIS = 100;
  private static final long LEAST_PACE_MILLIS = 400; // where there are very many threads to be looked at
  private static final int STILL_LOOKS_IN_CYCLE = 2;
  private static final int STILL_LOOKS = 10;

  private final Report.Writer report;
  private final JdkInternals internals;
  private final Runnable atDump;
  private List<Long> wantingBefore = List.of(); // ids of threads
  private List<String> cycle = List.of();
  private Map<Long, Long> waitsBefore = Map.of();
  private int stillLooks;
  private boolean dumped;

  private Watch(Report.Writer report, JdkInternals internals, Runnable atDump) {
    this.report = report;
    this.internals = internals;
    this.atDump = atDump;
  }

  /**
   * Starts the watch in the JVM's own thread group, where a program that counts its threads does not look.
   */
  static void start(Report.Writer report, JdkInternals internals, Runnable atDump) {
    var group = Thread.currentThread().getThreadGroup().getParent();
    var thread = new Thread(group, new Watch(report, internals, atDump), NAME);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      Pause.of(FIRST_LOOK_MILLIS);
      internals.openForStates();
      while (true) {
        var begun = System.nanoTime();
        try {
          if (report.isAbandoned()) {
            end();
          }
          look();
        } catch (OutOfMemoryError ofTheProgram) { // at the next look there may be room again
        }
        var spentMillis = (System.nanoTime() - begun) / 1_000_000;
        Pause.of(Math.clamp(10 * spentMillis, PACE_MILLIS, LEAST_PACE_MILLIS));
      }
    } catch (Throwable mistake) { // not on the program's standard error
      report.failed(mistake);
    }
  }

  /** The generator has been killed: nothing else ends this run. */
  private void end() {
    Stream.concat(ProcessHandle.current().descendants(), report.processes().stream())
        .filter(process -> !process.equals(ProcessHandle.current())).forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(1);
  }

  private void look() {
    var platform = PlatformThreads.now();
    if (!dumped && report.isDumpWanted()) {
      dump(platform);
    }
    lookForCycle(internals.wanting(platform.with(internals.virtualThreads())));
    stillLooks = isStill(platform) && nothingElseGoesOn() ? stillLooks + 1 : 0;
    if (stillLooks >= (cycle.isEmpty() ? STILL_LOOKS : STILL_LOOKS_IN_CYCLE)) {
      dump(platform);
      report.stuck(platform.keepers());
      stillLooks = 0;
    }
  }

  private void lookForCycle(List<Thread> wanting) {
    var ids = ids(wanting);
    var same = wanting.size() > 1 && ids.equals(wantingBefore);
    wantingBefore = ids;
    var found = same ? deadlocked(wanting) : List.<String>of();
    if (!found.equals(cycle)) {
      report.cycle(found);
      cycle = found;
    }
  }

  /** The threads are looked at one after the other: only what is seen twice was there at one time. */
  private List<String> deadlocked(List<Thread> wanting) {
    var once = Owners.among(internals.snapshots(wanting)).cycle();
    var again = once.isEmpty() ? once : Owners.among(internals.snapshots(wanting)).cycle();
    return ids(once).equals(ids(again)) ? once.stream().map(ThreadLabel::of).toList() : List.of();
  }

  /** Threads themselves are not compared: a subclass may say what it likes of its being equal. */
  private static List<Long> ids(List<Thread> threads) {
    return threads.stream().map(Thread::threadId).toList();
  }

  /**
   * Whether every thread waits, and none has moved since the look before. A thread that ran in between and
   * waits again has waited once more: the JVM counts that.
   */
  private boolean isStill(PlatformThreads platform) {
    if (!platform.program().stream().allMatch(PlatformThreads::waits)) {
      waitsBefore = Map.of();
      return false;
    }
    var ids = Stream.concat(platform.program().stream(), platform.workers().stream())
        .mapToLong(Thread::threadId).toArray();
    var waits = infos(ids).collect(Collectors.toMap(
        ThreadInfo::getThreadId, info -> info.getWaitedCount() + info.getBlockedCount()));
    var still = waits.equals(waitsBefore);
    waitsBefore = waits;
    return still;
  }

  private boolean nothingElseGoesOn() {
    return internals.virtualThreads().stream().allMatch(Watch::waitsForAThread)
        && ProcessHandle.current().children().findAny().isEmpty();
  }

  // A virtual thread that waits for input is parked like one that waits for a lock; its stack tells.
  private static boolean waitsForAThread(Thread virtual) {
    return PlatformThreads.waits(virtual) && Arrays.stream(ThreadAccess.stack(virtual))
        .noneMatch(frame -> frame.getClassName().startsWith("sun.nio.ch."));
  }

  private void dump(PlatformThreads platform) {
    dumped = true;
    atDump.run();
    var threads = Dump.shown(platform, internals.virtualThreads());
    report.dump(Dump.of(internals.snapshots(threads), ThreadNames.now(internals, threads)));
  }

  private static Stream<ThreadInfo> infos(long[] ids) {
    return Arrays.stream(threads().getThreadInfo(ids)).filter(Objects::nonNull);
  }

  private static ThreadMXBean threads() {
    return ManagementFactory.getThreadMXBean();
  }
}
