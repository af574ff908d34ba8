///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION What the verbs of a loop do, and which of them are refused when.

// tag::body[]
void main() throws Exception {
  var loop = new EventLoop();
  say("before", loop);

  var soup = loop.task("ann", () -> {
    say("in a task", loop);
    return "soup";
  });
  IO.println("main: gets " + loop.runUntilComplete(soup)); // <1>
  say("between", loop);

  loop.callSoon(() -> {
    loop.stop();
    IO.println("loop: told to stop, ends its turn"); // <2>
  });
  loop.callSoon(() -> IO.println("loop: this was in the turn"));
  loop.callSoon(() -> tryTo("run it inside itself", loop));
  loop.callSoon(() -> loop.callSoon(
    () -> IO.println("loop: this was left for the next run")));
  loop.runForever(); // <3>
  IO.println("main: run_forever has ended");
  loop.stop();
  loop.runForever();

  loop.close();
  loop.close(); // <4>
  IO.println("main: closed twice");
  tryTo("run it when it is closed", loop);
}

void tryTo(String what, EventLoop loop) {
  try {
    loop.runForever();
  } catch (IllegalStateException e) {
    IO.println("refused: to " + what + ": " + e.getMessage());
  }
}

// end::body[]

void say(String when, EventLoop loop) {
  IO.println(when + ": running is " + loop.isRunning());
}
