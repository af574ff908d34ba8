///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: two reentrant locks, taken in opposite orders.

// tag::body[]
final Lock noodles = new ReentrantLock();
final Lock fork = new ReentrantLock(); // <1>
final Phaser bothHoldOne = new Phaser(2);

void main() {
  Thread.ofPlatform().name("ann").start(() -> eat(noodles, fork));
  Thread.ofPlatform().name("bob").start(() -> eat(fork, noodles));
}

void eat(Lock first, Lock second) {
  first.lock();
  try {
    say("has one of two");
    bothHoldOne.arriveAndAwaitAdvance();
    second.lock(); // <2>
    try {
      say("eats");
    } finally {
      second.unlock();
    }
  } finally {
    first.unlock();
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
