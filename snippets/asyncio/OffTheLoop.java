///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION A blocking call in a thread of its own: the loop goes on, and the task gets the result.

// tag::body[]
void main() throws Exception {
  EventLoop.run(() -> {
    var loop = EventLoop.running();
    var ticks = loop.task("ticker", () -> {
      for (int tick = 1; tick <= 3; tick++) {
        Task.sleep(Duration.ofMillis(20));
        say("loop: tick " + tick);
        ticked.countDown(); // <1>
      }
    });
    var soup = Task.await(loop.inThread(() -> { // <2>
      ticked.await(); // <3>
      onTheLoop = Thread.currentThread().getName().equals("main");
      return "soup";
    }));
    say("bob: gets " + soup + ", blocked on the loop: " + onTheLoop);
    Task.await(ticks);
  });
}
// end::body[]

final CountDownLatch ticked = new CountDownLatch(3);
boolean onTheLoop;

void say(String what) {
  IO.println(what);
}
