///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Six keys in virtual time: debounced, the search runs when the keys rest; throttled, at most every 300 ms.

// tag::body[]
EventLoop.Timer pending;
long notBefore;

void debounced(EventLoop loop, String text) {
  if (pending != null) {
    loop.cancel(pending); // <1>
  }
  pending = loop.callLater(Duration.ofMillis(300),
    () -> say(loop, "debounced", text));
}

void throttled(EventLoop loop, String text) {
  if (loop.now() >= notBefore) {
    notBefore = loop.now() + 300_000_000; // <2>
    say(loop, "throttled", text);
  }
}

void main() throws Exception {
  try (var loop = new VirtualTime()) {
    loop.runUntilComplete(loop.task("ann", () -> {
      type(loop, "m", 100);
      type(loop, "mi", 100);
      type(loop, "mis", 150);
      type(loop, "miso", 700); // <3>
      type(loop, "miso s", 100);
      type(loop, "miso so", 1000);
    }));
  }
}

void type(EventLoop loop, String text, int pause) throws Exception {
  debounced(loop, text);
  throttled(loop, text);
  Task.sleep(Duration.ofMillis(pause));
}
// end::body[]

void say(EventLoop loop, String how, String text) {
  IO.println(how + ": searches '" + text + "' after " + loop.now() / 1_000_000 + " ms");
}
