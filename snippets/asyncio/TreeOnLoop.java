///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/TaskGroup.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Solution: the same tree as tasks of a loop; to cancel the trunk makes the leaves clean up first.

// tag::body[]
void main() throws Exception {
  try (var loop = new VirtualTime()) {
    var dinner = loop.task("dinner", () -> branch("dinner",
      () -> branch("soup",
        () -> leaf("miso"))));
    loop.callLater(Duration.ofMinutes(1), () -> {
      IO.println("main: cancels the dinner");
      dinner.cancel();
    });
    try {
      loop.runUntilComplete(dinner);
    } catch (CancellationException e) {
      IO.println("main: the dinner was cancelled");
    }
  }
}

void branch(String name, Task.Steps child) throws Exception {
  IO.println(name + ": begins");
  var group = new TaskGroup();
  group.start(name + "'s child", child);
  try {
    group.join(); // <1>
  } finally {
    IO.println(name + ": cleans up");
  }
}

void leaf(String name) throws Exception {
  IO.println(name + ": begins");
  try {
    Task.sleep(Duration.ofHours(1));
  } finally {
    IO.println(name + ": cleans up");
  }
}
// end::body[]
