///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same deadlock twice: found among platform threads, not found among virtual ones.

import java.lang.management.*;

// tag::body[]
void main() throws InterruptedException {
  embrace("virtual", Thread.ofVirtual());
  embrace("platform", Thread.ofPlatform().daemon());
}

void embrace(String kind, Thread.Builder builder)
    throws InterruptedException {
  Object noodles = new Object(), fork = new Object();
  var bothHoldOne = new Phaser(2);
  var ann = builder.start(() -> eat(noodles, bothHoldOne, fork));
  var bob = builder.start(() -> eat(fork, bothHoldOne, noodles));
  while (ann.getState() != Thread.State.BLOCKED
      || bob.getState() != Thread.State.BLOCKED) {
    Thread.sleep(10); // <1>
  }
  var found = ManagementFactory.getThreadMXBean()
    .findDeadlockedThreads(); // <2>
  IO.println(kind + ": both are blocked, deadlocked threads found: "
    + (found == null ? 0 : found.length));
}

void eat(Object first, Phaser bothHoldOne, Object second) {
  synchronized (first) {
    bothHoldOne.arriveAndAwaitAdvance();
    synchronized (second) {
      IO.println("nobody gets here");
    }
  }
}
// end::body[]
