package site.run.recorder;

import java.lang.Thread.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import site.run.recorder.bootstrap.ThreadAccess;

/**
 * The platform threads of one moment.
 *
 * @param program those that the program started, and its main; no idle workers of a pool
 * @param workers idle workers and carriers of virtual threads
 */
record PlatformThreads(List<Thread> program, List<Thread> workers) {

  // The JVM's own, which neither keep a program alive nor move it on.
  private static final Pattern SERVICE = Pattern.compile(
      "Reference Handler|Finalizer|Signal Dispatcher|Service Thread|Monitor Deflation Thread"
          + "|Notification Thread|Attach Listener|Common-Cleaner|VirtualThread-un(parker|blocker).*"
          + "|(C1|C2) CompilerThread.*|.*Poller.*|process reaper.*|JFR .*|" + Watch.NAME + ".*");

  static PlatformThreads now() {
    var program = new ArrayList<Thread>();
    var workers = new ArrayList<Thread>();
    for (var thread : all()) {
      if (isWorker(thread)) {
        workers.add(thread);
      } else if (!isService(thread)) {
        program.add(thread);
      }
    }
    return new PlatformThreads(program, workers);
  }

  /** The program's threads, those of the other kind after them. */
  List<Thread> with(List<Thread> virtual) {
    return Stream.concat(program.stream(), virtual.stream()).toList();
  }

  /** The names of those that keep the program alive. */
  List<String> keepers() {
    return program.stream().filter(thread -> !thread.isDaemon()).map(ThreadLabel::of).toList();
  }

  static boolean waits(Thread thread) {
    var state = ThreadAccess.state(thread);
    return state == State.WAITING || state == State.BLOCKED;
  }

  private static boolean isWorker(Thread thread) {
    return thread instanceof ForkJoinWorkerThread
        && (LockSupport.getBlocker(thread) instanceof ForkJoinPool
            || thread.getClass().getSimpleName().equals("CarrierThread"));
  }

  private static boolean isService(Thread thread) {
    var group = thread.getThreadGroup();
    var ofProgram = group != null && group.getName().equals("main");
    return thread.getName().equals("DestroyJavaVM")
        || !ofProgram && SERVICE.matcher(thread.getName()).matches();
  }

  private static List<Thread> all() {
    var root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    var threads = new Thread[2 * root.activeCount() + 16];
    root.enumerate(threads);
    return Arrays.stream(threads).filter(Objects::nonNull).toList();
  }
}
