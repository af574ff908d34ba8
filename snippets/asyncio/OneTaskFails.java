///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION One task fails, and the loop goes on; the failure waits for whoever asks for the result.

// tag::body[]
void main() throws Exception {
  try (var loop = new EventLoop()) {
    loop.onFailure(failure -> // <1>
      IO.println("loop: goes on after: " + failure.getMessage()));
    loop.callSoon(() -> {
      throw new IllegalStateException("a callback fell over");
    });
    var ann = loop.task("ann", () -> {
      IO.println("ann: finds no noodles");
      throw new IllegalStateException("no noodles");
    });
    var bob = loop.task("bob", () -> {
      Task.sleep(Duration.ofMillis(20));
      IO.println("bob: cooks all the same");
      return "soup";
    });
    IO.println("main: gets " + loop.runUntilComplete(bob)); // <2>
    IO.println("main: ann is done: " + ann.isDone());
    try {
      loop.runUntilComplete(ann); // <3>
    } catch (IllegalStateException e) {
      IO.println("main: asked, and hears of " + e.getMessage());
    }
  }
}
// end::body[]
