///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Two tasks that never give way: the second begins when the first has ended.

// tag::body[]
void main() throws Exception {
  EventLoop.run(() -> {
    var ann = start("ann", "0", "1", "2");
    var bob = start("bob", "a", "b", "c");
    Task.await(ann);
    Task.await(bob);
  });
}

Task<Void> start(String who, String... words) {
  return EventLoop.running().task(who, () -> {
    for (var word : words) {
      IO.println(who + ": " + word);
    }
  });
}
// end::body[]
