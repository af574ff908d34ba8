package site.run.recorder;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Where a program's threads stand: for each its state, what it waits for, who has that, and its own frames. */
final class Dump {

  private static final int FRAMES = 4;
  private static final int VIRTUAL_THREADS = 50;

  private Dump() {}

  static List<String> of(List<Thread> platform, List<Thread> virtual) {
    return Stream.concat(
        platform.stream().flatMap(Dump::platform),
        virtual.stream().limit(VIRTUAL_THREADS).flatMap(Dump::virtual)).toList();
  }

  private static Stream<String> platform(Thread thread) {
    var info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId(), Integer.MAX_VALUE);
    if (info == null) {
      return Stream.empty(); // it has just ended
    }
    var head = thread.getName() + ": " + words(info.getThreadState()) + object(info) + owner(info);
    return Stream.concat(Stream.of(head), frames(info.getStackTrace()));
  }

  private static Stream<String> virtual(Thread thread) {
    var blocker = Optional.ofNullable(LockSupport.getBlocker(thread));
    var head = (thread.getName().isEmpty() ? "a virtual thread" : thread.getName()) + ": "
        + words(thread.getState()) + blocker.map(b -> " for " + simple(b.getClass().getName())).orElse("");
    return Stream.concat(Stream.of(head), frames(thread.getStackTrace()));
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

  private static String object(ThreadInfo info) {
    return Optional.ofNullable(info.getLockInfo())
        .map(LockInfo::getClassName).map(name -> " for " + simple(name)).orElse("");
  }

  private static String owner(ThreadInfo info) {
    return info.getLockOwnerName() == null ? "" : ", which " + info.getLockOwnerName() + " has";
  }

  /** The JDK's inner classes are details of the outer one; a snippet's are nested in its file's class. */
  static String simple(String type) {
    if (type.endsWith("$ConditionObject")) {
      return "Condition";
    }
    var name = type.substring(type.lastIndexOf('.') + 1);
    return type.startsWith("java.") ? name.split("\\$")[0] : name.substring(name.lastIndexOf('$') + 1);
  }

  private static Stream<String> frames(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(frame -> "app".equals(frame.getClassLoaderName()) && frame.getFileName() != null)
        .filter(frame -> !frame.getClassName().startsWith(Dump.class.getPackageName()))
        .limit(FRAMES)
        .map(f -> "    at %s (%s:%d)".formatted(f.getMethodName(), f.getFileName(), f.getLineNumber()));
  }
}
