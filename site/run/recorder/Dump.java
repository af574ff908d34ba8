package site.run.recorder;

import java.util.List;
import java.util.stream.Stream;

/** Where a program's threads stand: for each its state, what it waits for, who has that, and its own frames. */
final class Dump {

  private static final int FRAMES = 4;
  private static final int VIRTUAL_THREADS = 50;

  private Dump() {}

  static List<Thread> shown(List<Thread> virtual) {
    return virtual.subList(0, Math.min(virtual.size(), VIRTUAL_THREADS));
  }

  static List<String> of(List<Snapshot> threads) {
    var owners = Owners.among(threads);
    return threads.stream().flatMap(thread -> Stream.concat(
        Stream.of(head(thread, owners)), frames(thread.stack()))).toList();
  }

  private static String head(Snapshot thread, Owners owners) {
    var name = thread.thread().getName().isEmpty() ? "a virtual thread" : thread.thread().getName();
    var owner = owners.of().get(thread.thread());
    return name + ": " + words(thread.state())
        + (thread.object() == null ? "" : " for " + simple(thread.object().getClass().getName()))
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

  /** The JDK's inner classes are details of the outer one; a snippet's are nested in its file's class. */
  static String simple(String type) {
    if (type.endsWith("$ConditionObject")) {
      return "Condition";
    }
    var name = type.substring(type.lastIndexOf('.') + 1);
    return type.startsWith("java.") ? name.split("\\$")[0] : name.substring(name.lastIndexOf('$') + 1);
  }

  private static Stream<String> frames(List<StackTraceElement> stack) {
    return stack.stream()
        .filter(frame -> "app".equals(frame.getClassLoaderName()) && frame.getFileName() != null)
        .filter(frame -> !frame.getClassName().startsWith(Dump.class.getPackageName()))
        .limit(FRAMES)
        .map(f -> "    at %s (%s:%d)".formatted(f.getMethodName(), f.getFileName(), f.getLineNumber()));
  }
}
