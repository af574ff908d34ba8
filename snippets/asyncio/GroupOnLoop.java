///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/TaskGroup.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION One task of a group fails: the others are cancelled, and the group throws when all have ended.

// tag::body[]
void main() throws Exception {
  try (var loop = new VirtualTime()) {
    loop.runUntilComplete(loop.task("main", () -> {
      var group = new TaskGroup();
      group.start("ann", () -> cook("ann", 1));
      group.start("bob", () -> {
        Task.sleep(Duration.ofMinutes(5));
        IO.println("bob: finds no noodles");
        throw new IllegalStateException("no noodles");
      });
      group.start("cid", () -> cook("cid", 60));
      try {
        group.join(); // <1>
      } catch (ExecutionException e) {
        IO.println("main: gets " + e.getCause().getMessage());
      }
      IO.println("main: after " + minutes(loop) + " minutes");
    }));
  }
}

void cook(String who, int minutes) throws Exception {
  IO.println(who + ": begins");
  try {
    Task.sleep(Duration.ofMinutes(minutes));
    IO.println(who + ": has cooked");
  } catch (CancellationException e) {
    IO.println(who + ": puts out the fire"); // <2>
    throw e;
  }
}
// end::body[]

long minutes(EventLoop loop) {
  return loop.now() / 60_000_000_000L;
}
