///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: one has the noodles, one has the fork, and each waits for the other's.

// tag::body[]
final Object noodles = new Object(), fork = new Object();
final Phaser bothHoldOne = new Phaser(2);

void main() {
  Thread.ofPlatform().name("ann").start(() -> {
    synchronized (noodles) {
      say("has the noodles");
      bothHoldOne.arriveAndAwaitAdvance(); // <1>
      synchronized (fork) { // <2>
        say("eats");
      }
    }
  });
  Thread.ofPlatform().name("bob").start(() -> {
    synchronized (fork) {
      say("has the fork");
      bothHoldOne.arriveAndAwaitAdvance();
      synchronized (noodles) {
        say("eats");
      }
    }
  });
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
