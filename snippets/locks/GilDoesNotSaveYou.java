///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Deposits under an interpreter lock: with a call between load and store they are lost all the same.
//DEPS org.graalvm.polyglot:polyglot:25.2.4
//DEPS org.graalvm.python:python-language:25.2.4
//DEPS org.graalvm.python:python-resources:25.2.4
//DEPS org.graalvm.truffle:truffle-runtime:25.2.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import org.graalvm.polyglot.Context;

// tag::body[]
static final String BANK = """
    import threading, time
    lock, gate = threading.Lock(), threading.Barrier(2)

    def bare():
      global balance
      balance = balance + 1           # <1>

    def paused():
      global balance
      seen = balance
      time.sleep(0.001)               # <2>
      balance = seen + 1

    def locked():
      with lock: paused()             # <3>

    def hundred(deposit):
      for _ in range(100):
        gate.wait()
        deposit()

    def lost(deposit):
      global balance
      balance = 0
      threads = [threading.Thread(target=hundred, args=[deposit])
                 for _ in range(2)]
      for thread in threads: thread.start()
      for thread in threads: thread.join()
      return 200 - balance
    """;

void main() {
  try (var python = python()) {
    for (var way : List.of("bare", "paused", "locked")) {
      var lost = python.eval("python", "lost(" + way + ")");
      IO.println("main: " + way + " lost " + lost + " of 200");
    }
  }
}
// end::body[]

Context python() {
  var python = Context.newBuilder("python").allowCreateThread(true)
      .option("engine.WarnInterpreterOnly", "false").build();
  python.eval("python", BANK);
  return python;
}
