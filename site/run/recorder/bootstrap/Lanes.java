package site.run.recorder.bootstrap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** All lanes of this program, and the waits in them. */
public final class Lanes {

  private static final int MOST_WAITS = 20_000;
  private static final int MOST_LANES = 200;

  /**
   * By the ids of their threads: a subclass of the program says what it likes of its hash and of being equal.
   */
  private static final Map<Long, Lane> OF = new ConcurrentHashMap<>();
  private static final AtomicReferenceArray<Wait> WAITS = new AtomicReferenceArray<>(MOST_WAITS);
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final AtomicInteger LEFT_OUT = new AtomicInteger();
  private static volatile long begin;
  private static volatile Object program;
  private static boolean inMain;

  /** What is to be done before the program ends at once. */
  public static volatile Runnable beforeHalt = () -> {};

  private Lanes() {}

  /** Begins to record, with this thread as the first one; what was recorded before is forgotten. */
  public static void open(Thread main) {
    OF.clear();
    Variables.forget();
    IntStream.range(0, Math.min(COUNT.getAndSet(0), MOST_WAITS)).forEach(place -> WAITS.set(place, null));
    begin = System.nanoTime();
    OF.put(main.threadId(), new Lane(main, null, begin, ""));
  }

  static void mainBegins(Class<?> type, Object instance) {
    if (begin != 0 && !inMain) {
      inMain = true;
      program = instance;
      Variables.begin(type, instance);
      begin = System.nanoTime();
    }
  }

  /** The clock of {@link System#nanoTime} when main began; 0 where nothing is recorded. */
  public static long begin() {
    return begin;
  }

  /** The object whose main it is; null where that is static, or nothing is recorded. */
  public static Object program() {
    return program;
  }

  /** Null if the thread is none of the program's, or one too many. */
  static Lane of(Thread thread) {
    return begin == 0 ? null : OF.get(thread.threadId());
  }

  static Iterable<Lane> living() {
    return OF.values();
  }

  static void add(Thread thread, Thread parent) {
    if (OF.size() < MOST_LANES) {
      OF.putIfAbsent(thread.threadId(), new Lane(thread, parent, System.nanoTime(), ""));
    } else if (!OF.containsKey(thread.threadId())) {
      LEFT_OUT.incrementAndGet();
    }
  }

  /** The lane of a process; null where nothing is recorded, or it is one too many. */
  static Lane adopt(ChildProcesses.Child child, Thread parent) {
    if (begin == 0 || OF.size() >= MOST_LANES) {
      return null;
    }
    // The parent is asked for nothing that it could override: no class loader, no thread locals.
    var standIn = new Thread(null, null, child.name(), 0, false);
    var lane = new Lane(standIn, parent, child.begin(), child.number());
    OF.put(lane.thread().threadId(), lane);
    return lane;
  }

  static void add(Wait wait) {
    int place = COUNT.getAndIncrement();
    if (place < MOST_WAITS) {
      WAITS.set(place, wait);
    }
  }

  /** How many threads have no lane, since there were too many. */
  public static int leftOut() {
    return LEFT_OUT.get();
  }

  /** The lanes by their begin. */
  public static List<Lane> all() {
    return OF.values().stream().sorted((a, b) -> Long.compare(a.begin(), b.begin())).toList();
  }

  /** How many waits have ended; those that there was no room for are not counted. */
  public static int count() {
    return Math.min(COUNT.get(), MOST_WAITS);
  }

  /** The wait of that number among those that have ended; null if it is just being noted. */
  public static Wait ended(int number) {
    return WAITS.get(number);
  }

  /** The waits that have not ended. */
  public static List<Wait> lasting() {
    return OF.values().stream().map(Lane::lasting).filter(Objects::nonNull).toList();
  }

  /** The clock of {@link System#nanoTime} up to which all waits are known; 0: to the end. */
  public static long known() {
    var last = WAITS.get(MOST_WAITS - 1);
    return COUNT.get() <= MOST_WAITS || last == null ? 0 : last.to();
  }
}
