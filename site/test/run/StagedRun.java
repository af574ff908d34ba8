package site.test.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.book.Line;
import site.book.Recording;
import site.book.Span;
import site.book.Span.State;
import site.book.Timeline.Kind;

/**
 * One run of many acts, one after the other. In each a thread is held in a state that is known, for a time
 * that is known; it is called like its act.
 */
record StagedRun(Recording recording) {

  /**
   * Java text: what {@code main} does before, what the held thread does, what lets it go.
   *
   * @param state in which the thread is then
   * @param what it waits for
   */
  record Act(String name, State state, String what, String before, String held, String after) {

    /** A system call is RUNNABLE. */
    private boolean shouldWait() {
      return state != State.IO && !what.equals("a file lock");
    }

    private String program(int number, String how) {
      return """
          static class Act%1$d extends Act {
            void play() throws Exception {
              Thread held;
              %3$s
              held = Thread.%2$s().name("%6$s").start(quietly(() -> { %4$s }));
              settle(held, %7$s);
              IO.println("held %6$s");
              Thread.sleep(80);
              IO.println("let go %6$s");
              %5$s
              held.join();
            }
          }
          """.formatted(number, how, before, held, after, name, shouldWait());
    }
  }

  private static final String PROPS = """
      //PREVIEW
      import java.lang.ref.*;
      import java.net.*;
      import java.nio.*;
      import java.nio.channels.*;
      import java.util.concurrent.atomic.*;
      import java.util.concurrent.locks.*;
      interface Part { void play() throws Exception; }
      static class Slow {
        static class Gate {
          static final CountDownLatch reached = new CountDownLatch(1), open = new CountDownLatch(1);
        }
        static { Gate.reached.countDown(); Act.quietly(Gate.open::await).run(); }
        static void use() {}
      }
      static class Holder { // a process of its own, until its input ends
        static FileChannel door() throws IOException {
          return FileChannel.open(Path.of("door"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        public static void main(String... args) throws IOException {
          try (var door = door()) {
            door.lock();
            System.out.println("locked");
            System.in.read();
          }
        }
      }
      static class Act {
        final Object bell = new Object();
        final ReentrantLock lock = new ReentrantLock();
        final Condition condition = lock.newCondition();
        final CountDownLatch latch = new CountDownLatch(1);
        void play() throws Exception { // what the JVM does for the first time
          settle(Thread.ofPlatform().start(quietly(() -> Thread.sleep(1))), true);
        }
        synchronized void enter() {}
        static synchronized void enterClass() {}
        static Runnable quietly(Part part) {
          return () -> {
            try { part.play(); } catch (Exception e) { throw new IllegalStateException(e); }
          };
        }
        static void settle(Thread held, boolean shouldWait) throws InterruptedException {
          var waits = Set.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);
          for (int look = 0; look < 500 && shouldWait && \
          !waits.contains(held.getState()); look++) Thread.sleep(2);
          Thread.sleep(shouldWait ? 30 : 60);
        }
      }
      """;

  /** @param how the held threads are made: {@code ofPlatform} or {@code ofVirtual} */
  static StagedRun of(Path folder, String how, List<Act> acts) throws Exception {
    return of(folder, program(how, acts));
  }

  static String program(String how, List<Act> acts) {
    var main = "new Act().play();\n" + IntStream.range(0, acts.size())
        .mapToObj(i -> "new Act" + i + "().play();\n").collect(Collectors.joining());
    var parts = IntStream.range(0, acts.size()).mapToObj(i -> acts.get(i).program(i, how))
        .collect(Collectors.joining());
    return PROPS + "void main() throws Exception {\n" + main + "}\n" + parts;
  }

  static StagedRun of(Path folder, String program) throws Exception {
    return new StagedRun(SmallBook.drawn(folder, program, SmallBook.timeout(Duration.ofSeconds(40))));
  }

  /** Which part of the time that a thread was held it was in that state. */
  double share(String held, State state) {
    var from = at("held " + held);
    var to = at("let go " + held);
    var nanos = spans(held).stream().filter(span -> span.state() == state)
        .mapToLong(span -> Math.max(0, least(span.to(), to).minus(most(span.from(), from)).toNanos())).sum();
    return (double) nanos / to.minus(from).toNanos();
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration most(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  Duration at(String text) {
    return recording.lines().stream().filter(line -> line.text().equals(text)).map(Line::at).findFirst()
        .orElseThrow(() -> new AssertionError(text + " is not in " + recording.lines()));
  }

  List<Span> spans(String thread) {
    return recording.timeline().spans().stream().filter(span -> span.thread().equals(thread)).toList();
  }

  /** What it waited for, where it waited longest. */
  Span longest(String thread) {
    return spans(thread).stream().filter(span -> span.state() != State.RUNNING)
        .max(Comparator.comparing(span -> span.to().minus(span.from())))
        .orElseThrow(() -> new AssertionError(thread + " did not wait: " + spans(thread)));
  }

  List<Kind> handovers(String from, String to) {
    return recording.timeline().handovers().stream()
        .filter(it -> it.from().equals(from) && it.to().equals(to)).map(it -> it.kind()).toList();
  }
}
