///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION An hour passes on the loop's clock, and no time at all on ours.

// tag::body[]
void main() throws Exception {
  try (var loop = new VirtualTime()) { // <1>
    loop.runUntilComplete(loop.task("main", () -> {
      var ann = loop.task("ann", () -> cook("ann", 20, 3));
      var bob = loop.task("bob", () -> cook("bob", 25, 2));
      Task.await(ann);
      Task.await(bob);
      say("main: " + minutes() + " minutes have passed");
    }));
  }
}

void cook(String who, int minutes, int dishes) throws Exception {
  for (int dish = 1; dish <= dishes; dish++) {
    Task.sleep(Duration.ofMinutes(minutes));
    say(who + ": dish " + dish + " after " + minutes() + " minutes");
  }
}

long minutes() {
  return EventLoop.running().now() / 60_000_000_000L; // <2>
}
// end::body[]

void say(String what) {
  IO.println(what);
}
