///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two GraalPy contexts in one process: each has its own interpreter lock, so two Python threads run.
//DEPS org.graalvm.polyglot:polyglot:25.2.4
//DEPS org.graalvm.python:python-language:25.2.4
//DEPS org.graalvm.python:python-resources:25.2.4
//DEPS org.graalvm.truffle:truffle-runtime:25.2.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import java.lang.management.ManagementFactory;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

// tag::body[]
static final String SPIN = """
    going = True
    def spin():
      x = 0
      while going:
        x = x ^ 1
    """;

void main() throws InterruptedException {
  try (var here = python(); var there = python()) { // <1>
    var ann = spin("ann", here);
    var bob = spin("bob", here);
    var cid = spin("cid", there); // <2>

    int annAndBob = 0, cidAndOne = 0;
    for (int look = 0; look < 300; look++) {
      Thread.sleep(5);
      var running = inPython(ann, bob, cid);
      if (running.containsAll(Set.of("ann", "bob"))) {
        annAndBob++;
      } else if (running.contains("cid") && running.size() == 2) {
        cidAndOne++;
      }
    }
    IO.println("main: ann and bob at once in " + annAndBob + " of 300");
    IO.println("main: cid and one of them in " + cidAndOne + " of 300");

    here.getBindings("python").putMember("going", false);
    there.getBindings("python").putMember("going", false);
    for (var spinner : List.of(ann, bob, cid)) {
      spinner.join();
    }
  }
}

Thread spin(String name, Context python) {
  Value spin = python.getBindings("python").getMember("spin");
  return Thread.ofPlatform().name(name).start(spin::executeVoid);
}
// end::body[]

Context python() {
  var python = Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
  python.eval("python", SPIN);
  return python;
}

/**
 * Who is runnable, but not in the code that passes the lock on or waits for it.
 * One stop of the JVM shows all threads at the same moment.
 */
Set<String> inPython(Thread... threads) {
  long[] ids = Stream.of(threads).mapToLong(Thread::threadId).toArray();
  return Stream.of(ManagementFactory.getThreadMXBean().getThreadInfo(ids, 1)).filter(Objects::nonNull)
      .filter(info -> info.getThreadState() == Thread.State.RUNNABLE)
      .filter(info -> !info.getStackTrace()[0].getMethodName().endsWith("park"))
      .map(info -> info.getThreadName()).collect(Collectors.toSet());
}
