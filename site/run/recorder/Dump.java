package site.run.recorder;

import java.util.List;
import java.util.stream.Stream;
import site.run.recorder.Report.DumpedThread;
import site.run.recorder.Report.Frame;

/** Where a program's threads stand: what each waits for, which thread has that, and its own frames. */
final class Dump {

  private static final int FRAMES = 4;
  private static final int VIRTUAL_THREADS = 50;

  private Dump() {}

  /** The platform threads that the program knows of, and not too many of the virtual ones. */
  static List<Thread> shown(PlatformThreads platform, List<Thread> virtual) {
    return Stream.concat(
        platform.program().stream().filter(thread -> !thread.getName().endsWith("-delayScheduler")),
        virtual.stream().limit(VIRTUAL_THREADS)).toList();
  }

  static List<DumpedThread> of(List<Snapshot> threads, ThreadNames names) {
    var owners = Owners.among(threads).of();
    return threads.stream().map(thread -> of(thread, owners.get(thread.thread()), names)).toList();
  }

  /** @param owner null if no thread has what it waits for */
  private static DumpedThread of(Snapshot thread, Thread owner, ThreadNames names) {
    var object = thread.object();
    return new DumpedThread(name(thread.thread()), thread.state(), object == null ? "" : names.nameOf(object),
        object == null ? "" : names.typeOf(object), owner == null ? "" : name(owner), frames(thread.stack()));
  }

  private static String name(Thread thread) {
    return ThreadLabel.of(thread, "a virtual thread");
  }

  private static List<Frame> frames(List<StackTraceElement> stack) {
    return stack.stream()
        .filter(frame -> "app".equals(frame.getClassLoaderName()) && frame.getFileName() != null)
        .filter(frame -> !frame.getClassName().startsWith(Dump.class.getPackageName()))
        .limit(FRAMES)
        .map(frame -> new Frame(frame.getMethodName(), frame.getFileName() + ":" + frame.getLineNumber()))
        .toList();
  }
}
