package site.run.recorder;

import java.util.List;
import java.util.stream.Stream;

/** Where a program's threads stand: for each its state, what it waits for, who has that, and its own frames. */
final class Dump {

  private static final int FRAMES = 4;
  private static final int VIRTUAL_THREADS = 50;

  private Dump() {}

  /** Of the platform threads those that the program knows of; of the virtual ones not too many. */
  static List<Thread> shown(PlatformThreads census, List<Thread> virtual) {
    return Stream.concat(
        census.program().stream().filter(thread -> !thread.getName().endsWith("-delayScheduler")),
        virtual.stream().limit(VIRTUAL_THREADS)).toList();
  }

  static List<String> of(List<Snapshot> threads, ThreadNames names) {
    var owners = Owners.among(threads);
    return threads.stream().flatMap(thread -> Stream.concat(
        Stream.of(head(thread, owners, names)), frames(thread.stack()))).toList();
  }

  private static String head(Snapshot thread, Owners owners, ThreadNames names) {
    var name = thread.thread().getName().isEmpty() ? "a virtual thread" : thread.thread().getName();
    var owner = owners.of().get(thread.thread());
    return name + ": " + words(thread.state())
        + (thread.object() == null ? "" : " for " + names.of(thread.object()))
        + (owner == null ? "" : ", which " + owner.getName() + " has");
  }

  private static String words(Thread.State state) {
    return switch (state) {
      case NEW -> "not started";
      case RUNNABLE -> "runs";
      case BLOCKED -> "blocked, waits";
      case WAITING -> "waits";
      case TIMED_WAITING -> "waits, with a time-out,";
      case TERMINATED -> "ended";
    };
  }

  private static Stream<String> frames(List<StackTraceElement> stack) {
    return stack.stream()
        .filter(frame -> "app".equals(frame.getClassLoaderName()) && frame.getFileName() != null)
        .filter(frame -> !frame.getClassName().startsWith(Dump.class.getPackageName()))
        .limit(FRAMES)
        .map(f -> "    at %s (%s:%d)".formatted(f.getMethodName(), f.getFileName(), f.getLineNumber()));
  }
}
