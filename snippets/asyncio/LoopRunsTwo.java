///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION A loop runs one counting task, and then two that give way after each step.

// tag::body[]
void main() throws Exception {
  EventLoop.run(() -> {
    IO.println("main: one task");
    Task.await(start("ann", "0", "1", "2"));

    IO.println("main: two tasks");
    var ann = start("ann", "0", "1", "2"); // <1>
    var bob = start("bob", "a", "b", "c");
    Task.await(ann); // <2>
    Task.await(bob);
  });
}

Task<Void> start(String who, String... words) {
  return EventLoop.running().task(who, () -> {
    for (var word : words) {
      IO.println(who + ": " + word);
      Task.pause(); // <3>
    }
  });
}
// end::body[]
