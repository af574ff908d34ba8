///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Wrong on purpose: two tasks of one loop deposit money, and wait between reading and writing.

// tag::body[]
int balance = 100;

void main() throws Exception {
  EventLoop.run(() -> {
    var loop = EventLoop.running();
    var ann = loop.task("ann", () -> deposit(10));
    var bob = loop.task("bob", () -> deposit(20));
    Task.await(ann);
    Task.await(bob);
    IO.println("main: balance " + balance);
  });
}

void deposit(int amount) throws Exception {
  int seen = balance;
  Task.sleep(Duration.ofMillis(10)); // <1>
  balance = seen + amount; // <2>
}
// end::body[]
