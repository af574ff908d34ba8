///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Wrong on purpose: one thread, two tasks, and still a lost deposit, because each waits between reading and writing.

// tag::body[]
int balance = 100;

void main() throws Exception {
  EventLoop.run(() -> {
    var loop = EventLoop.running();
    var ann = loop.task("ann", () -> deposit("ann", 10));
    var bob = loop.task("bob", () -> deposit("bob", 20));
    Task.await(ann);
    Task.await(bob);
    IO.println("main: balance is " + balance);
  });
}

void deposit(String who, int amount) {
  int read = balance;
  IO.println(who + ": read " + read);
  Task.pause(); // <1>
  balance = read + amount;
  IO.println(who + ": wrote " + balance);
}
// end::body[]
