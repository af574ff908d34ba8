package site.run.recorder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a thread is called in marks, reports and timelines: its name, printable and not too long, which begins
 * with that of its process if that is a child.
 */
final class ThreadLabel {

  private static final String MAIN = "main";
  private static final int LONGEST = 256;
  private static final Map<Long, String> UNNAMED = new ConcurrentHashMap<>();
  private static final AtomicInteger UNNAMED_COUNT = new AtomicInteger();

  private static volatile String process = "";

  private ThreadLabel() {}

  /** The threads of a child are told from those of others by its name, which its main thread bears. */
  static void ofProcess(String name) {
    process = name;
  }

  /** Unnamed threads, which virtual ones are unless told otherwise, are numbered as they begin to print. */
  static String of(Thread thread) {
    return of(thread.getName().isEmpty()
        ? UNNAMED.computeIfAbsent(thread.threadId(), _ -> "virtual-" + UNNAMED_COUNT.incrementAndGet())
        : thread.getName());
  }

  /** Numbers nothing: an unnamed thread that has not printed yet is called that. */
  static String of(Thread thread, String unnamed) {
    return of(thread.getName().isEmpty() ? UNNAMED.getOrDefault(thread.threadId(), unnamed)
        : thread.getName());
  }

  private static String of(String name) {
    var printable = printable(name);
    return process.isEmpty() ? printable : printable.equals(MAIN) ? process : process + "/" + printable;
  }

  /** The same name, for nearly all. */
  private static String printable(String name) {
    var printable = name.length() <= LONGEST ? name : shortened(name);
    for (int i = 0; i < printable.length(); i++) {
      if (printable.charAt(i) < ' ') {
        printable = printable.replace(printable.charAt(i), '?');
      }
    }
    return printable;
  }

  private static String shortened(String name) {
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end) + '\u2026';
  }
}
