///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same three Python threads in Jython: all of them are runnable, there is no interpreter lock.
//DEPS org.python:jython-standalone:2.7.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.python.util.PythonInterpreter;

// tag::body[]
static final String SPIN = """
    import sys
    going = True
    def spin():
      x = 0
      while going:
        x = x ^ 1
    """;

void main() throws InterruptedException {
  try (var python = new PythonInterpreter()) {
    python.exec(SPIN);
    var spin = python.get("spin");
    var spinners = Stream.of("ann", "bob", "cid")
        .map(name -> Thread.ofPlatform().name(name))
        .map(thread -> thread.start(spin::__call__)).toList(); // <1>
    look(spinners);
    IO.println("main: a turn is said to have "
        + python.eval("sys.getcheckinterval()") + " ticks"); // <2>

    python.set("going", false);
    join(spinners);
  }
}

void look(List<Thread> spinners) throws InterruptedException {
  long began = System.nanoTime();
  long used = processorTime(spinners);
  int several = 0;
  for (int look = 0; look < 300; look++) {
    Thread.sleep(5);
    if (runnable(spinners) >= 2) { // <3>
      several++;
    }
  }
  long percent = 100 * (processorTime(spinners) - used)
      / (System.nanoTime() - began);
  IO.println("main: several runnable in " + several + " of 300 looks");
  IO.println("main: they had " + percent + " % of one processor");
}
// end::body[]

void join(List<Thread> threads) throws InterruptedException {
  for (var thread : threads) {
    thread.join();
  }
}

static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

/** One stop of the JVM shows all threads at the same moment. */
long runnable(List<Thread> threads) {
  long[] ids = threads.stream().mapToLong(Thread::threadId).toArray();
  return Stream.of(THREADS.getThreadInfo(ids)).filter(Objects::nonNull)
      .filter(info -> info.getThreadState() == Thread.State.RUNNABLE).count();
}

long processorTime(List<Thread> threads) {
  return threads.stream().mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId())).sum();
}
