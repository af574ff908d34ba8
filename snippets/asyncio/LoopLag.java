///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION A timer tells how late it is called; then a callback blocks the loop for 120 ms.

// tag::body[]
void main() throws Exception {
  EventLoop.run(() -> {
    var loop = EventLoop.running();
    Task.sleep(Duration.ofMillis(1)); // <1>
    for (int tick = 1; tick <= 6; tick++) {
      long due = System.nanoTime() + 20_000_000; // <2>
      if (tick == 4) {
        loop.callSoon(this::block);
      }
      Task.sleep(Duration.ofMillis(20));
      long late = (System.nanoTime() - due) / 1_000_000; // <3>
      IO.println("loop: tick " + tick + ", late by " + late + " ms");
    }
  });
}

void block() {
  try {
    Thread.sleep(120); // <4>
    IO.println("bob: has blocked the loop for 120 ms");
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts", e);
  }
}
// end::body[]
