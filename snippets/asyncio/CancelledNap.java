///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION A task is cancelled where it waits; one cleans up, one swallows it, and a time limit is a timer that cancels.

// tag::body[]
void main() throws Exception {
  try (var loop = new VirtualTime()) {
    loop.runUntilComplete(loop.task("main", () -> {
      var ann = loop.task("ann", () -> nap("ann"));
      var bob = loop.task("bob", () -> {
        try {
          nap("bob");
        } catch (Exception e) { // <1>
          IO.println("bob: something went wrong, never mind");
        }
      });
      loop.callLater(Duration.ofMinutes(1), ann::cancel); // <2>
      loop.callLater(Duration.ofMinutes(2), bob::cancel);
      tell("ann", ann);
      tell("bob", bob);
    }));
  }
}

void nap(String who) throws Exception {
  IO.println(who + ": naps for an hour");
  try {
    Task.sleep(Duration.ofHours(1));
  } finally {
    IO.println(who + ": folds the blanket"); // <3>
  }
}

void tell(String who, Task<?> task) throws Exception {
  try {
    Task.await(task);
    IO.println("main: " + who + " has ended well");
  } catch (CancellationException e) {
    IO.println("main: " + who + " was cancelled");
  }
}
// end::body[]
