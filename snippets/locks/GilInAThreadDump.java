///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three Python threads in GraalPy, seen from Java: one runs, two wait for the interpreter lock.
//DEPS org.graalvm.polyglot:polyglot:25.2.4
//DEPS org.graalvm.python:python-language:25.2.4
//DEPS org.graalvm.python:python-resources:25.2.4
//DEPS org.graalvm.truffle:truffle-runtime:25.2.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import org.graalvm.polyglot.Context;

// tag::body[]
static final String SPIN = """
    going = True
    def spin():
      x = 0
      while going:
        x = x ^ 1
    """;

void main() throws InterruptedException {
  try (var python = Context.newBuilder("python")
      .option("engine.WarnInterpreterOnly", "false").build()) {
    python.eval("python", SPIN);
    var globals = python.getBindings("python");
    var spin = globals.getMember("spin");
    var spinners = Stream.of("ann", "bob", "cid") // <1>
        .map(name -> Thread.ofPlatform().name(name))
        .map(thread -> thread.start(spin::executeVoid)).toList();

    look(spinners);
    globals.putMember("going", false);
    join(spinners);
  }
}

void look(List<Thread> spinners) throws InterruptedException {
  long began = System.nanoTime();
  long used = processorTime(spinners);
  int atMostOne = 0;
  for (int look = 0; look < 300; look++) {
    Thread.sleep(5);
    if (inPython(spinners) <= 1) { // <2>
      atMostOne++;
    }
  }
  long percent = 100 * (processorTime(spinners) - used) // <3>
      / (System.nanoTime() - began);
  dump(spinners); // <4>
  IO.println("main: at most one ran in " + atMostOne + " of 300 looks");
  IO.println("main: they had " + percent + " % of one processor");
}
// end::body[]

void join(List<Thread> threads) throws InterruptedException {
  for (var thread : threads) {
    thread.join();
  }
}

static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

/** How many are runnable, but not in the code that passes the lock on or waits for it. */
long inPython(List<Thread> threads) {
  return infos(threads).filter(info -> info.getThreadState() == Thread.State.RUNNABLE)
      .filter(info -> !info.getStackTrace()[0].getMethodName().endsWith("park")).count();
}

long processorTime(List<Thread> threads) {
  return threads.stream().mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId())).sum();
}

/** Shows a look that did not fall into a hand-over. */
void dump(List<Thread> threads) throws InterruptedException {
  var infos = runnableFirst(threads);
  for (int look = 0; look < 300 && !waitForTheFirst(infos); look++) {
    Thread.sleep(5);
    infos = runnableFirst(threads);
  }
  IO.println("main: " + infos.getFirst().getThreadName() + " is RUNNABLE");
  for (var info : infos.subList(1, infos.size())) {
    IO.println("main: " + info.getThreadName() + " is " + info.getThreadState()
        + " in " + method(info) + ", lock held by " + info.getLockOwnerName());
  }
}

List<ThreadInfo> runnableFirst(List<Thread> threads) {
  return infos(threads).sorted(Comparator.comparing(ThreadInfo::getThreadState)).toList();
}

boolean waitForTheFirst(List<ThreadInfo> infos) {
  var first = infos.getFirst();
  return first.getThreadState() == Thread.State.RUNNABLE && infos.stream().skip(1)
      .allMatch(info -> first.getThreadName().equals(info.getLockOwnerName()));
}

/** The innermost method of the interpreter itself that this thread is in. */
String method(ThreadInfo info) {
  return Stream.of(info.getStackTrace())
      .filter(frame -> frame.getClassName().endsWith(".PythonContext")).findFirst()
      .map(frame -> "PythonContext." + frame.getMethodName()).orElse("?");
}

/** One stop of the JVM shows all threads at the same moment. */
Stream<ThreadInfo> infos(List<Thread> threads) {
  long[] ids = threads.stream().mapToLong(Thread::threadId).toArray();
  return Stream.of(THREADS.getThreadInfo(ids, Integer.MAX_VALUE)).filter(Objects::nonNull);
}
