///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION A task gives way in the middle of a lambda that a stream of the JDK calls; nothing in between is marked.

// tag::body[]
void main() throws Exception {
  EventLoop.run(() -> {
    var loop = EventLoop.running();
    var ann = loop.task("ann", () -> cookAll("ann", "rice", "soup"));
    var bob = loop.task("bob", () -> cookAll("bob", "tofu", "tea"));
    IO.println("main: gets " + Task.await(ann));
    IO.println("main: gets " + Task.await(bob));
  });
}

List<String> cookAll(String who, String... dishes) { // <1>
  return Stream.of(dishes)
    .map(dish -> cook(who, dish)) // <2>
    .toList();
}

String cook(String who, String dish) {
  IO.println(who + ": begins the " + dish);
  Task.pause(); // <3>
  IO.println(who + ": serves the " + dish);
  return dish;
}
// end::body[]
