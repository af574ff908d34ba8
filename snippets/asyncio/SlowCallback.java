///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Solution: a loop that watches its own callbacks and tells which of them keeps it for more than 50 ms.

// tag::body[]
class WatchedLoop extends VirtualTime {

  @Override
  void call(Runnable callback) {
    long start = now();
    super.call(callback);
    long millis = (now() - start) / 1_000_000;
    if (millis > 50) {
      IO.println("loop: " + callback + " took " // <1>
        + millis + " ms");
    }
  }
}

void main() throws Exception {
  try (var loop = new WatchedLoop()) {
    var ann = loop.task("ann", () -> {
      compute(loop, 30);
      Task.sleep(Duration.ofMillis(200)); // <2>
      compute(loop, 40);
    });
    var bob = loop.task("bob", () -> compute(loop, 80)); // <3>
    loop.runUntilComplete(ann);
    IO.println("main: ann and bob are done: " + bob.isDone());
  }
}

void compute(EventLoop loop, int millis) {
  loop.pause(millis * 1_000_000L); // <4>
}
// end::body[]
