///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Main finds the deadlock and interrupts bob, who puts the fork back.

import java.lang.management.*;

// tag::body[]
final Lock noodles = new ReentrantLock(), fork = new ReentrantLock();
final Phaser bothHoldOne = new Phaser(2);

void main() throws InterruptedException {
  Thread.ofPlatform().name("ann").start(() -> eat(noodles, fork));
  var bob = Thread.ofPlatform().name("bob")
    .start(() -> eat(fork, noodles));
  while (ManagementFactory.getThreadMXBean()
      .findDeadlockedThreads() == null) {
    Thread.sleep(10);
  }
  say("finds a deadlock, interrupts bob");
  bob.interrupt(); // <1>
}

void eat(Lock first, Lock second) {
  first.lock();
  try {
    bothHoldOne.arriveAndAwaitAdvance();
    second.lockInterruptibly(); // <2>
    try {
      say("eats");
    } finally {
      second.unlock();
    }
  } catch (InterruptedException e) {
    say("goes home hungry"); // <3>
  } finally {
    first.unlock();
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
