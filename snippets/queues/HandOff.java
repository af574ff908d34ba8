///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION A queue without any room: the giver waits for the taker.

// tag::body[]
final SynchronousQueue<String> hand = new SynchronousQueue<>();

void main() throws InterruptedException {
  IO.println("main: size " + hand.size()
    + ", room for " + hand.remainingCapacity());
  IO.println("main: offers a bun to nobody: " + hand.offer("bun"));
  Work.start("ann", () -> {
    say("holds out a bun");
    hand.put("bun"); // <1>
    say("has given it");
  });
  Work.start("bob", () -> {
    Thread.sleep(120);
    say("holds out a hand");
    say("has the " + hand.take());
  });
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
